// A tutorial page as a program: its commands, and what it says that they print.

/** At the end of a command: where it fails, the rest of the chapter is not typed. */
const guardMark = '# else this chapter is left out';

/** A line that stands for any number of lines. */
export const anyLines = '…';

/**
 * Fences of `sh` in a page in Markdown: each with its line, the heading that it is the first one below, its commands, and
 * the place of the fence of `text` that follows before any other, if there is one. A command is a line with those that it
 * goes on in: after a backslash, or up to the word of a here-document. `# exit code N` at its end says how it ends, and
 * one with `# else this chapter is left out` whether the chapter can be told here.
 */
export function readPage(page) {
  const fences = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1],
    text: match[2],
    from: match.index,
    start: match.index + match[0].indexOf('\n') + 1,
  }));
  let told = 0;
  return fences.flatMap((fence, index) => {
    if (fence.language !== 'sh') return [];
    const before = page.slice(told, fence.from);
    told = fence.from;
    const next = fences[index + 1];
    return [
      {
        line: page.slice(0, fence.from).split('\n').length,
        heading: [...before.matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? null,
        commands: splitCommands(fence.text),
        output: next?.language === 'text' ? next : null,
      },
    ];
  });
}

function splitCommands(text) {
  const commands = [];
  const lines = text.split('\n');
  while (lines.length > 0) {
    let command = lines.shift();
    if (/^\s*(#|$)/.test(command)) continue;
    while (command.endsWith('\\') && lines.length > 0) command += `\n${lines.shift()}`;
    const end = /<<\s*'?(\w+)'?/.exec(command)?.[1];
    while (end !== undefined && lines.length > 0 && !command.endsWith(`\n${end}`))
      command += `\n${lines.shift()}`;
    const exitCode = Number(/# exit code (\d+)$/.exec(command)?.[1] ?? 0);
    commands.push({ text: command, exitCode, isGuard: command.endsWith(guardMark) });
  }
  return commands;
}

/** The page with other outputs, in the order of its blocks; null leaves one as it is. */
export function replaceOutputs(page, outputs) {
  return readPage(page).reduceRight((text, { output }, index) => {
    const replacement = outputs[index];
    if (output === null || replacement == null) return text;
    return text.slice(0, output.start) + replacement + text.slice(output.start + output.text.length);
  }, page);
}
