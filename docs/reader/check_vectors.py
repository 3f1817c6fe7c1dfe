#!/usr/bin/env python3
"""check_vectors.py FOLDER recomputes fixtures/vectors with the rules of this reader."""
import hashlib, json, os, struct, sys, tempfile
sys.dont_write_bytecode = True
from archives import put_together
from read_store import Packs
from rules import (GEAR, Damaged, Paths, canonical, chunks_root, class_of, cut, encode, need, sha256, split, tree_root)


def generate(generator, seed, size):
    count = size // 32 + 1
    data = b''.join(hashlib.sha256(b'%s %d' % (seed.encode(), i)).digest() for i in range(count))
    if generator == 'text':
        data = b''.join(data[i:i + 32].hex().encode() + b'\n' for i in range(0, len(data), 32))
    return bytes(byte & 15 for byte in data[:size]) if generator == 'nibbles' else data[:size]


def same(name, actual, expected):
    need(actual == expected, 'vector %s: got %r, not %r' % (name, actual, expected))


def check_vectors(folder):
    def read(name):
        with open(os.path.join(folder, name), 'rb') as file:
            return file.read()
    vectors = json.loads(read('vectors.json'))
    gear = struct.pack('>256I', *GEAR)
    same('gear', [sha256(gear), GEAR[0], GEAR[255]], [vectors['gear'][k] for k in ('sha256OfBigEndianTable', 'first', 'last')])
    for file in vectors['files']:
        data = generate(file['generator'], file['seed'], file['bytes'])
        same('file ' + file['seed'], [sha256(data), class_of(data), cut(data), [sha256(c) for c in split(data)]],
             [file[k] for k in ('id', 'class', 'chunkBytes', 'chunkIds')])
    for name, object_id in vectors['objects'].items():
        data = read(name + '.json')
        same(name, [sha256(data), canonical(json.loads(data))], [object_id, data])
    for text, expected in vectors['numbers']:
        same('number ' + text, encode(json.loads(text)), expected)
    hello = b'hello, store\n'
    large = vectors['largeTree']
    entries = [['data/%05d.txt' % i, 'f', len(hello), sha256(hello)] for i in range(large['files'])]
    same('largeTree', tree_root(entries), (large['id'], large['level']))
    long = vectors['longList']
    chunks = [[sha256(c), len(c)] for c in split(generate(long['generator'], long['seed'], long['bytes']))]
    same('longList', chunks_root(chunks), (long['id'], long['level']))
    archive = vectors['archive']
    parts = [b''.join(bytes.fromhex(piece) if isinstance(piece, str) else
                      generate(piece['generator'], piece['seed'], piece['bytes']) for piece in archive[part])
             for part in ('frame', 'symbols')]
    same('archive', sha256(put_together(*parts, archive['bytes'])), archive['id'])
    node = {'type': 'kstore.tokens.v1', 'level': 0, 'entries': [named(part) for part in parts]}
    same('archive node', sha256(canonical(node)), archive['node'])
    for path in vectors['paths']['allowed']:
        same('path %r' % path, refuses([path]), False)
    for paths in [[p] for p in vectors['paths']['refused']] + vectors['paths']['refusedTogether']:
        same('paths %r' % paths, refuses(paths), True)
    check_tiny_pack(bytes.fromhex(read('tiny.pack.hex').decode().replace('\n', '')), vectors['pack'])


def named(part):
    """Frame or symbols as a node names them."""
    chunks = [[sha256(c), len(c)] for c in split(part, 'text')]
    return [sha256(part), len(part)] + ([chunks_root(chunks)[0]] if len(chunks) > 1 else [])


def refuses(paths):
    checker = Paths()
    try:
        for path in paths:
            checker.add(path)
    except Damaged:
        return True
    return False


def check_tiny_pack(data, expected):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, expected['id'] + '.pack'), 'wb') as file:
            file.write(data)
        packs = Packs(folder)
        # Two chunks, then one node.
        ids = [sha256(packs.read(chunk_id, role)) for chunk_id, role in zip(expected['chunkIds'], (0, 0, 1))]
    same('tiny pack', ids, expected['chunkIds'])


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    check_vectors(sys.argv[1])
    print('all vectors: all right')
