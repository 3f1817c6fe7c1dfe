"""What format.md says of ids: canonical JSON, how files are cut, how lists and trees are built, which paths are safe."""
import hashlib, json, re, unicodedata

KIB = 1024


class Damaged(Exception):
    """The store is not what format.md says; the message names the place."""


def need(condition, message):
    if not condition:
        raise Damaged(message)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


# ---- canonical JSON (RFC 8785) ---------------------------------------------------------------------------------------

def canonical(value):
    return encode(value).encode('utf-8')


def encode(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode('utf-16-be'))
        return '{' + ','.join(encode(name) + ':' + encode(value[name]) for name in names) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(encode, value)) + ']'
    return number(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def number(value):
    """A double in the form of ECMAScript; repr has the same shortest digits."""
    if value == 0:
        return '0'
    sign, digits, exponent = re.fullmatch(r'(-?)(\d+(?:\.\d+)?)(?:e([+-]\d+))?', repr(value)).groups()
    whole, _, fraction = digits.partition('.')
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    point -= len(digits) - len(digits.lstrip('0'))
    digits = digits.strip('0')
    if -6 < point <= 0:
        text = '0.' + '0' * -point + digits
    elif 0 < point <= 21:
        text = digits.ljust(point, '0')
        text = text if len(digits) <= point else digits[:point] + '.' + digits[point:]
    else:
        text = digits[0] + ('.' + digits[1:] if len(digits) > 1 else '') + 'e%+d' % (point - 1)
    return sign + text


def parse(data, type_name, place):
    """An object in canonical JSON that names its type; None for any type."""
    try:
        value = json.loads(data)
        need(canonical(value) == data, place + ': is not canonical JSON')
    except (ValueError, AttributeError, RecursionError) as error:
        raise Damaged('%s: is not JSON: %s' % (place, error))
    need(isinstance(value, dict) and value.get('type') == (type_name or value.get('type')), '%s: is no %s' % (place, type_name))
    return value


# ---- chunks ----------------------------------------------------------------------------------------------------------

GEAR = [int.from_bytes(hashlib.sha256(b'kstore gear 1' + bytes([b])).digest()[:4], 'big') for b in range(256)]
CLASSES = {'text': (1, 4, 16, 14, 10), 'data': (4, 16, 64, 16, 12), 'bulk': (64, 256, 1024, 20, 16)}
NOT_TEXT = bytes([*range(9), 11, 12, *range(14, 32), 127])


def class_of(data):
    sample = data[:64 * KIB]
    if len(sample.translate(None, NOT_TEXT)) == len(sample):
        return 'text'
    squares = sum(sample.count(byte) ** 2 for byte in range(256))
    return 'data' if 256 * 10 * squares > 11 * len(sample) ** 2 else 'bulk'


def cut(data, class_name=None):
    """The lengths of the chunks of a file; tokens have a class whatever is in them."""
    if len(data) <= 16 * KIB:
        return [len(data)]
    minimum, average, maximum, bits_before, bits_from = CLASSES[class_name or class_of(data)]
    lengths, start = [], 0
    while start < len(data):
        chunk = data[start:start + maximum * KIB]
        end, h = len(chunk), 0
        for i in range(minimum * KIB, len(chunk)):
            h = ((h << 1) + GEAR[chunk[i]]) & 0xffffffff
            if h >> (32 - (bits_before if i < average * KIB else bits_from)) == 0:
                end = i + 1
                break
        lengths.append(end)
        start += end
    return lengths


def split(data, class_name=None):
    start = 0
    for length in cut(data, class_name):
        yield data[start:start + length]
        start += length


# ---- chunk lists and trees -------------------------------------------------------------------------------------------

def path_key(path):
    k = 0x811c9dc5
    for byte in path.encode('utf-8'):
        k = ((k ^ byte) * 0x01000193) & 0xffffffff
    for shift, factor in ((16, 0x85ebca6b), (13, 0xc2b2ae35), (16, 1)):
        k = ((k ^ (k >> shift)) * factor) & 0xffffffff
    return k


def path_ends(entry, level):
    turn = 6 * level % 32
    k = path_key(entry[0])
    return ((k >> turn) | (k << (32 - turn))) & 63 == 0


def chunk_ends(entry, level):
    return int(entry[0][:8], 16) % 64 == 0


def tree_parent(node, node_id, level):
    return [node[-1][0], node_id, sum(e[2] if level else e[1] != 'd' for e in node)]


def chunks_parent(node, node_id, level):
    return [node_id, sum(entry[1] for entry in node)]


def root_of(type_name, entries, ends, parent):
    """Id and level of the root over a sequence of entries."""
    level = 0
    while True:
        nodes = [[]]
        for entry in entries:
            last = nodes[-1]
            if len(last) == 512 or (len(last) >= 8 and ends(last[-1], level)):
                nodes.append([])
            nodes[-1].append(entry)
        ids = [sha256(canonical({'type': type_name, 'level': level, 'entries': node})) for node in nodes]
        if len(nodes) == 1:
            return ids[0], level
        entries = [parent(node, node_id, level) for node, node_id in zip(nodes, ids)]
        level += 1


def tree_root(entries):
    return root_of('kstore.tree.v1', entries, path_ends, tree_parent)


def chunks_root(entries):
    return root_of('kstore.chunks.v1', entries, chunk_ends, chunks_parent)


# ---- paths -----------------------------------------------------------------------------------------------------------

DEVICE = re.compile(r'(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$) *(\.|$)', re.I)
UNSEEN = re.compile('[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]')


def fold(text):
    def one(character):
        upper = character.upper()
        return (upper if len(upper.encode('utf-16-be')) == len(character.encode('utf-16-be')) else character).lower()
    return unicodedata.normalize('NFC', ''.join(map(one, unicodedata.normalize('NFC', text))))


def part_problem(part):
    if part in ('', '.', '..'):
        return 'is empty, . or ..'
    if re.search('[\\\\:\x00-\x1f\x7f-\x9f\ud800-\udfff]', part):
        return 'has a character that is not allowed'
    if len(part.encode('utf-8')) > 255 or part[-1] in '. ' or DEVICE.match(part):
        return 'is too long, ends in a full stop or space, or names a device'
    plain = fold(unicodedata.normalize('NFKC', UNSEEN.sub('', part))).rstrip('. ')
    return 'is reserved' if re.fullmatch(r'\.git|\.kstore|(git|kstore)~[0-9]+', plain) else None


class Paths:
    """Paths in their order, each one safe and none in another's way."""
    def __init__(self):
        self.previous, self.names = b'', {}

    def add(self, path):
        need(isinstance(path, str), 'a path is no text')
        parts = path.split('/')
        problems = list(filter(None, map(part_problem, parts)))
        need(not problems, 'path %r: a part %s' % (path, ''.join(problems[:1])))
        key = path.encode('utf-8')
        need(len(key) <= 4096 and key > self.previous, 'path %r: too long, or not in order' % path)
        self.previous = key
        for depth in range(1, len(parts) + 1):
            name = '/'.join(parts[:depth])
            what = (name, 'folder' if depth < len(parts) else 'entry')
            twin = self.names.setdefault(fold(name), what)
            need(twin == what, 'path %r: another one differs only in case or form, or is a folder there' % path)
