"""What format.md says of archives: the bytes of a ZIP file from its tokens."""
from rules import need

ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
# Of each symbol: the least length less 3 or distance less 1, and how many bits follow (RFC 1951, 3.2.5).
LENGTHS = [(b, e) for e, bases in enumerate(([*range(8)], [8, 10, 12, 14], [16, 20, 24, 28], [32, 40, 48, 56],
                                             [64, 80, 96, 112], [128, 160, 192, 224])) for b in bases] + [(255, 0)]
DISTANCES = [(0, 0), (1, 0)] + [((2 + half) << e, e) for e in range(14) for half in (0, 1)]


def places(symbols, count):
    """For each value the symbol that it is written with."""
    place, found = 0, []
    for value in range(count):
        place += place + 1 < len(symbols) and symbols[place + 1][0] <= value
        found.append(place)
    return found


LENGTH_PLACES, DISTANCE_PLACES = places(LENGTHS, 256), places(DISTANCES, 32768)


def codes_of(lengths):
    """For each symbol its code, first bit lowest, and how many bits it has."""
    code, following = 0, {}
    for bits in range(1, 16):
        code = (code + sum(length == bits - 1 for length in lengths if bits > 1)) << 1
        following[bits] = code
        need(code + sum(length == bits for length in lengths) <= 1 << bits, 'tokens: codes that are none')
    codes = []
    for bits in lengths:
        codes.append((int(format(following[bits], '0%db' % bits)[::-1], 2), bits) if bits else None)
        if bits:
            following[bits] += 1
    return codes


FIXED = codes_of([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8), codes_of([5] * 30)


class Bits:
    """Reads bits, the lowest of a byte first."""
    def __init__(self, data):
        self.value, self.left = int.from_bytes(data, 'little'), 8 * len(data)

    def take(self, count):
        need(count <= self.left, 'tokens: codes that are none')
        bits = self.value & ((1 << count) - 1)
        self.value >>= count
        self.left -= count
        return bits

    def symbol(self, codes):
        code = 0
        for length in range(1, 16):
            code |= self.take(1) << (length - 1)
            if (code, length) in codes:
                return codes.index((code, length))
        need(False, 'tokens: codes that are none')


def described_codes(data, bit_count):
    """The codes that a block of type 2 begins with."""
    need(len(data) == (bit_count + 7) // 8, 'tokens: cut off')
    bits = Bits(data)
    counts = 257 + bits.take(5), 1 + bits.take(5)
    given = 4 + bits.take(4)
    need(counts[0] <= 286 and counts[1] <= 30, 'tokens: codes that are none')
    meta = [0] * 19
    for symbol in ORDER[:given]:
        meta[symbol] = bits.take(3)
    meta, lengths = codes_of(meta), []
    while len(lengths) < sum(counts):
        symbol = bits.symbol(meta)
        need(symbol != 16 or lengths, 'tokens: codes that are none')
        repeats = {16: lambda: 3 + bits.take(2), 17: lambda: 3 + bits.take(3), 18: lambda: 11 + bits.take(7)}
        lengths += [symbol] if symbol < 16 else [lengths[-1] if symbol == 16 else 0] * repeats[symbol]()
    need(len(lengths) == sum(counts) and 8 * len(data) - bits.left == bit_count, 'tokens: codes that are none')
    return codes_of(lengths[:counts[0]]), codes_of(lengths[counts[0]:])


class Part:
    """Reads the frame or the symbols."""
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        need(self.at + count <= len(self.data), 'tokens: cut off')
        self.at += count
        return self.data[self.at - count:self.at]

    def byte(self):
        return self.take(1)[0]

    def uint16(self):
        return self.byte() | self.byte() << 8

    def count(self):
        value = 0
        for index in range(5):
            byte = self.byte()
            value |= (byte & 127) << 7 * index
            if byte < 128:
                return value
        need(False, 'tokens: a number that is too long')

    def ended(self):
        return self.at == len(self.data)


class Archive:
    """Puts an archive together, at most as long as it is to be."""
    def __init__(self, frame, symbols, size):
        self.frame, self.sequences, self.size = Part(frame), Part(symbols), size
        self.out, self.bits, self.bit_count = bytearray(), 0, 0
        # Of the sequence that is being read: literals that are left, and the match after them.
        self.run, self.match = 0, None

    def whole(self):
        self.copy(self.frame.count())
        while not self.frame.ended():
            head = 0
            while not head & 1:
                head = self.frame.byte()
                need(head < 6, 'tokens: a block of no type')
                self.put(head, 3)
                self.block(head >> 1)
            self.pad()
            self.copy(self.frame.count())
        need(not self.run and not self.match and self.sequences.ended(), 'tokens: symbols in no block')
        need(len(self.out) == self.size, 'tokens: make a file of another length')
        return bytes(self.out)

    def copy(self, count):
        self.out += self.frame.take(count)
        need(len(self.out) <= self.size, 'tokens: make a file of another length')

    def put(self, value, count):
        self.bits |= value << self.bit_count
        self.bit_count += count
        while self.bit_count >= 8:
            self.out.append(self.bits & 255)
            self.bits >>= 8
            self.bit_count -= 8
        need(len(self.out) <= self.size, 'tokens: make a file of another length')

    def pad(self):
        self.put(0, -self.bit_count % 8)

    def symbol(self, codes, symbol):
        need(symbol < len(codes) and codes[symbol], 'tokens: a symbol without a code')
        self.put(*codes[symbol])

    def block(self, kind):
        if kind == 0:
            length = self.frame.uint16()
            self.pad()
            self.put(length | (length ^ 0xffff) << 16, 32)
            return self.copy(length)
        literals, distances = FIXED if kind == 1 else self.described()
        for _ in range(self.frame.count()):
            if not self.run and not self.match:
                self.sequence()
            if self.run:
                self.run -= 1
                self.symbol(literals, self.sequences.byte())
                continue
            place, extra = self.match
            self.match = None
            self.symbol(literals, 257 + place)
            self.put(extra, LENGTHS[place][1])
            distance = self.sequences.uint16()
            need(distance < 32768, 'tokens: a distance that is too long')
            place = DISTANCE_PLACES[distance]
            self.symbol(distances, place)
            self.put(distance - DISTANCES[place][0], DISTANCES[place][1])
        self.symbol(literals, 256)

    def sequence(self):
        control = self.sequences.byte()
        self.run = control >> 5
        self.run += self.sequences.count() if self.run == 7 else 0
        length = control & 31
        more = self.sequences.byte() if length == 31 else 0
        need(self.run if more == 255 else more <= 225, 'tokens: a sequence of nothing, or a match that is too long')
        if more == 225:
            self.match = 27, 31
        elif more < 225:
            place = LENGTH_PLACES[length + more]
            self.match = place, length + more - LENGTHS[place][0]

    def described(self):
        bit_count = self.frame.uint16()
        data = self.frame.take((bit_count + 7) // 8)
        codes = described_codes(data, bit_count)
        for index, byte in enumerate(data):
            count = min(8, bit_count - 8 * index)
            self.put(byte & ((1 << count) - 1), count)
        return codes


def put_together(frame, symbols, size):
    """The bytes of an archive of so many bytes; raises Damaged when the tokens give none."""
    return Archive(frame, symbols, size).whole()
