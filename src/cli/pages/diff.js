// Shows the changes that stand in the page as JSON. Only the lines that are in view are in the document, so that
// hundreds of thousands do not slow it. What is shown is set as text, never as markup: it comes from strangers.
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const lineHeight = 32;
  /** Browsers cannot lay out higher pages; what is beyond is found by filtering. */
  const maximumLines = 400000;
  const byId = (id) => document.getElementById(id);
  const state = { view: 0, text: '', column: '', tags: new Set(), least: 0, order: 'table', chosen: null };
  let lines = [];

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'class') element.className = value;
      else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, '');
      else if (value !== false && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  /** Numbers have 15 digits, as in Excel: more would be the rounding of binary fractions. */
  function formatValue(value) {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'number')
      return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  /** Two values that would look alike are written to the last digit, text in quotes and with what nobody sees. */
  function formatPair(before, after) {
    const texts = [before, after].map(formatValue);
    const looks = texts.map((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    if (looks[0] !== looks[1] || before === after) return texts;
    return [before, after].map((value) =>
      JSON.stringify(value ?? null).replace(/(?! )[\p{Z}\p{C}]|[\p{M}\u1100-\u11ff]/gu, escapeSign),
    );
  }
  const escapeSign = (sign) => '\\u' + sign.codePointAt(0).toString(16).padStart(4, '0');
  const round = (value) =>
    Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(4)));
  const formatSigned = (value) => (value > 0 ? '+' : '') + round(value);
  const formatShare = (share) => formatSigned(Number((share * 100).toPrecision(3))) + ' %';
  const formatCount = (amount) => amount.toLocaleString('en-US');

  /** The rows of a table as lines: one a changed cell, one for what happened to the row itself. */
  function listLines(view) {
    view.lines ??= view.table.rows.flatMap((row) => listRowLines(row, view.table.header));
    return view.lines;
  }

  function listRowLines(row, header) {
    const place = row.change === 'removed' ? row.positionBefore : row.positionAfter;
    const label = row.name ?? 'row ' + (place + 1);
    if (row.change !== 'changed') {
      const names = row.change === 'added' ? header.after : header.before;
      const told = row.cells.map((cell, index) => names[index] + ' ' + formatValue(cell)).join(' · ');
      return [{ row, label, tag: row.change, told }];
    }
    const found = [];
    if (row.isMoved)
      found.push({
        row,
        label,
        tag: 'moved',
        told: 'row ' + (row.positionBefore + 1) + ' → ' + (row.positionAfter + 1),
      });
    if (row.isRenamed) found.push({ row, label, tag: 'renamed', told: 'was ' + row.idBefore });
    for (const cell of row.cells) found.push({ row, label, tag: 'changed', ...cell });
    return found;
  }

  function matches(line) {
    if (state.column !== '' && line.column !== state.column) return false;
    if (state.tags.size > 0 && !state.tags.has(line.tag)) return false;
    if (state.least > 0 && !(Math.abs(line.relative ?? 0) * 100 >= state.least)) return false;
    if (state.text === '') return true;
    const words = (line.parts ?? []).map(({ text }) => text);
    const parts = [line.label, line.told, line.column, line.before, line.after, ...words];
    return parts.some((part) => part !== undefined && formatValue(part).toLowerCase().includes(state.text));
  }

  function update() {
    const all = listLines(data.views[state.view]);
    lines = all.filter(matches);
    if (state.order === 'largest')
      lines.sort((left, right) => Math.abs(right.relative ?? 0) - Math.abs(left.relative ?? 0));
    const isCut = lines.length > maximumLines;
    const shown = isCut ? ', of which the first ' + formatCount(maximumLines) + ' are shown' : '';
    lines = lines.slice(0, maximumLines);
    byId('count').textContent =
      formatCount(lines.length) + ' of ' + formatCount(all.length) + ' lines' + shown;
    byId('scroll').scrollTop = 0;
    byId('rows').setAttribute('aria-rowcount', String(lines.length + 1));
    renderVisible();
    renderSummaries();
  }

  function renderVisible() {
    const scroll = byId('scroll');
    const first = Math.max(0, Math.floor(scroll.scrollTop / lineHeight) - 10);
    const last = Math.min(lines.length, first + Math.ceil(scroll.clientHeight / lineHeight) + 25);
    const spacer = (count) => {
      const cell = make('td', { class: 'spacer', colspan: '6' });
      cell.style.height = count * lineHeight + 'px';
      return make('tr', { 'aria-hidden': 'true' }, cell);
    };
    const greatest = data.views[state.view].greatest;
    const shown = lines.slice(first, last).map((line, index) => renderLine(line, first + index, greatest));
    if (lines.length === 0)
      shown.push(make('tr', {}, make('td', { class: 'empty', colspan: '6' }, 'nothing fits these filters')));
    byId('body').replaceChildren(spacer(first), ...shown, spacer(lines.length - last));
  }

  function renderLine(line, index, greatest) {
    const cell = (name, text) => make('td', { class: name, title: text }, text);
    const choose = () => showDetail(line);
    const isAgain = index > 0 && line.row !== undefined && lines[index - 1].row === line.row;
    const label = make('td', { class: isAgain ? 'again' : '', title: line.label });
    label.append(
      make('span', { class: 'tag ' + line.tag }, line.tag),
      make('span', { class: 'name' }, line.label),
    );
    const attributes = {
      class: line.row === state.chosen && state.chosen !== null ? 'line chosen' : 'line',
      tabindex: '0',
      'aria-rowindex': String(index + 2),
      onclick: choose,
      onkeydown: (event) => {
        if (event.key === 'Enter') choose();
      },
    };
    if (line.parts !== undefined)
      return make(
        'tr',
        attributes,
        label,
        make('td', { colspan: '5' }, ...makeWords(beginAtChange(line.parts))),
      );
    if (line.told !== undefined)
      return make('tr', attributes, label, make('td', { colspan: '5', title: line.told }, line.told));
    const isNumber = typeof line.after === 'number' || typeof line.before === 'number';
    const align = isNumber ? ' number' : '';
    const share = make('td', { class: 'number' });
    if (line.kind === 'format') share.append('the same number');
    if (line.relative !== undefined)
      share.append(formatShare(line.relative), makeMeter(line.relative, greatest));
    return make(
      'tr',
      attributes,
      label,
      cell('', line.column),
      line.isNew === true ? cell('', '') : cell('old' + align, formatPair(line.before, line.after)[0]),
      line.isGone === true ? cell('', '') : cell('new' + align, formatPair(line.before, line.after)[1]),
      cell('number', line.difference === undefined ? '' : formatSigned(line.difference)),
      share,
    );
  }

  /** A line has no room for what stays before the first change. */
  function beginAtChange(parts) {
    const [first, ...others] = parts;
    if (first === undefined || first.change !== 'same' || first.text.length < 40) return parts;
    return [{ change: 'same', text: '…' + [...first.text].slice(-30).join('') }, ...others];
  }

  /** Words that were taken out and put in. */
  function makeWords(parts) {
    const tags = { added: 'ins', removed: 'del', same: 'span' };
    return parts.map(({ change, text }) => make(tags[change] ?? 'span', {}, text));
  }

  /** Pictures beside each other, with what differs between them. */
  function renderGallery(pictures) {
    const makeFigure = (caption, bytes) =>
      make(
        'figure',
        {},
        make('figcaption', { class: 'quiet' }, caption),
        bytes === null
          ? make('span', { class: 'quiet' }, 'they are of different sizes')
          : make('img', { src: 'data:image/png;base64,' + bytes, alt: caption }),
      );
    return pictures.map(({ name, told, before, after, difference }) =>
      make(
        'article',
        {},
        make('h3', {}, name, ' ', make('small', { class: 'quiet' }, told)),
        make(
          'div',
          { class: 'pictures' },
          makeFigure('before', before),
          makeFigure('after', after),
          makeFigure('difference', difference),
        ),
      ),
    );
  }

  /** How large a change is beside the largest one; by logarithm, since they differ by powers of ten. */
  function makeMeter(relative, greatest) {
    const scale = (value) => Math.log1p(Math.abs(value) * 100);
    const fill = make('i', { class: relative < 0 ? 'down' : 'up' });
    fill.style.width = (greatest > 0 ? (scale(relative) / scale(greatest)) * 50 : 0) + '%';
    return make('span', { class: 'meter', 'aria-hidden': 'true' }, fill);
  }

  function renderSummaries() {
    const { summaries, columns } = data.views[state.view];
    const most = Math.max(1, ...summaries.map(({ cells }) => cells));
    const list = byId('summaries');
    list.replaceChildren(
      ...summaries.map((summary) => {
        const fill = make('span', { class: 'fill' });
        fill.style.width = (summary.cells / most) * 100 + '%';
        const choose = () => setColumn(state.column === summary.column ? '' : summary.column);
        return make(
          'button',
          {
            class: 'summary',
            type: 'button',
            'aria-pressed': String(state.column === summary.column),
            onclick: choose,
          },
          make('span', { class: 'amount' }, summary.amount),
          make('span', { class: 'name' }, summary.column),
          summary.told === '' ? null : make('small', {}, summary.told),
          fill,
        );
      }),
    );
    byId('summary-part').hidden = summaries.length === 0;
    byId('columns').replaceChildren(
      ...columns.map(([mark, name, told]) =>
        make('li', {}, make('b', {}, mark + ' ' + name), ' ', make('span', { class: 'quiet' }, told)),
      ),
    );
    byId('column-part').hidden = columns.length === 0;
  }

  function setColumn(column) {
    state.column = column;
    byId('column').value = column;
    update();
  }

  function showDetail(line) {
    const { header } = data.views[state.view].table ?? {};
    const row = line.row;
    state.chosen = row ?? null;
    const entries = [];
    if (row === undefined || row === null) {
      if (line.told === undefined) entries.push(['before', line.before], ['after', line.after]);
      else for (const part of line.told.split(' · ')) entries.push(['', part]);
    } else if (row.change === 'changed') {
      for (const cell of row.cells)
        entries.push([cell.column, formatPair(cell.before, cell.after).join(' → ')]);
    } else {
      const names = row.change === 'added' ? header.after : header.before;
      row.cells.forEach((cell, index) => entries.push([names[index], cell]));
    }
    entries.push(...(line.more ?? []));
    const list = make('dl');
    for (const [name, value] of entries)
      list.append(make('dt', {}, name), make('dd', {}, formatValue(value)));
    const places = [];
    if (row?.positionBefore !== undefined) places.push('row ' + (row.positionBefore + 1) + ' before');
    if (row?.positionAfter !== undefined) places.push('row ' + (row.positionAfter + 1) + ' after');
    const close = () => {
      state.chosen = null;
      byId('detail').hidden = true;
      byId('main').className = '';
      renderVisible();
    };
    byId('detail').replaceChildren(
      make('button', { id: 'close', type: 'button', onclick: close, 'aria-label': 'close' }, '×'),
      make('h2', {}, line.label),
      make('p', { class: 'quiet' }, places.join(', ')),
      line.parts === undefined ? list : make('p', { class: 'words' }, ...makeWords(line.parts)),
    );
    byId('detail').hidden = false;
    byId('main').className = 'with-detail';
    renderVisible();
  }

  function showView(index) {
    Object.assign(state, { view: index, column: '', chosen: null, tags: new Set() });
    const view = data.views[index];
    const all = listLines(view);
    const names = [...new Set(all.flatMap(({ column }) => (column ? [column] : [])))];
    const hasShares = all.some(({ relative }) => relative !== undefined);
    byId('column').hidden = names.length < 2;
    for (const part of ['least-part', 'order']) byId(part).hidden = !hasShares;
    // What is no table has names that are longer than those of rows, and says it in words where it has no values.
    const isTold = all.every(({ told, parts }) => told !== undefined || parts !== undefined);
    const isMeasured =
      hasShares || all.some(({ difference, kind }) => difference !== undefined || kind === 'format');
    const looks = {
      named: view.table === null,
      told: isTold,
      unmeasured: view.table === null && !isMeasured,
    };
    byId('rows').className = Object.keys(looks).filter((look) => looks[look]).join(' '); // prettier-ignore
    byId('head-row').textContent = view.table === null ? 'what' : 'row';
    byId('head-column').textContent = view.table === null ? '' : 'column';
    byId('column').replaceChildren(
      make('option', { value: '' }, 'all columns'),
      ...names.map((name) => make('option', { value: name }, name)),
    );
    const counts = new Map();
    for (const { tag } of all) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    byId('tags').replaceChildren(
      ...(counts.size < 2 ? [] : [...counts]).map(([tag, amount]) => {
        const onchange = ({ target }) => {
          if (target.checked) state.tags.add(tag);
          else state.tags.delete(tag);
          update();
        };
        const label = make('span', { class: 'tag ' + tag }, tag + ' ' + formatCount(amount));
        return make('label', {}, make('input', { type: 'checkbox', onchange }), label);
      }),
    );
    byId('note').textContent = view.note;
    const pictures = view.pictures ?? [];
    byId('gallery').replaceChildren(...renderGallery(pictures));
    byId('gallery').hidden = pictures.length === 0;
    for (const part of ['tools', 'scroll']) byId(part).hidden = pictures.length > 0;
    byId('detail').hidden = true;
    byId('main').className = '';
    update();
  }

  function showOnce() {
    byId('view').replaceChildren(
      ...data.views.map(({ title }, index) => make('option', { value: String(index) }, title)),
    );
    byId('view-part').hidden = data.views.length < 2;
    byId('files').replaceChildren(
      ...data.files.map(([tag, name, told]) =>
        make(
          'li',
          {},
          make('span', { class: 'tag ' + tag }, tag),
          name,
          ' ',
          make('span', { class: 'quiet' }, told),
        ),
      ),
    );
    byId('file-part').hidden = data.files.length === 0;
    byId('beside').replaceChildren(
      ...data.beside.map(([area, what, told, cells]) =>
        make(
          'li',
          {},
          make('b', {}, area),
          ' ',
          make('span', { class: 'quiet' }, what),
          ' ',
          told,
          ' ',
          make('span', { class: 'quiet' }, cells),
        ),
      ),
    );
    byId('beside-part').hidden = data.beside.length === 0;
    const onInput = (id, type, read) =>
      byId(id).addEventListener(type, ({ target }) => {
        read(target.value);
        update();
      });
    onInput('text', 'input', (value) => (state.text = value.trim().normalize('NFC').toLowerCase()));
    onInput('least', 'input', (value) => (state.least = Number(value) || 0));
    onInput('order', 'change', (value) => (state.order = value));
    byId('column').addEventListener('change', ({ target }) => setColumn(target.value));
    byId('view').addEventListener('change', ({ target }) => showView(Number(target.value)));
    let isPlanned = false;
    const plan = () => {
      if (isPlanned) return;
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        renderVisible();
      });
    };
    byId('scroll').addEventListener('scroll', plan, { passive: true });
    addEventListener('resize', plan);
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !byId('detail').hidden) byId('close').click();
    });
  }

  showOnce();
  if (data.views.length > 0) showView(0);
  else byId('main').hidden = data.files.length === 0;
})();
