#!/usr/bin/env python3
"""A second reader of kstore stores, written from format.md alone. Python 3.8, standard library only.

  read_store.py list STORE                      the versions
  read_store.py restore STORE REFERENCE FOLDER  writes a version (kind/name/vN, name_vN or an id) into a new folder
  read_store.py check STORE                     reads everything, cuts the files and builds lists and trees again

STORE is a workspace or its .kstore folder; nothing is written into it. Every chunk, node, file and record is hashed
before it is used. rules.py beside it has the rules of ids, git_objects.py reads git, archives.py puts archives together;
check_vectors.py tests them.
"""
import hashlib, os, re, struct, sys, zlib
sys.dont_write_bytecode = True
from archives import put_together
from git_objects import Git
from rules import (KIB, Damaged, Paths, canonical, chunks_parent, chunks_root, need, parse, sha256, split, tree_parent,
                   tree_root)

FOLDERS = {'dataset': 'datasets', 'preprocessing': 'preprocessing', 'model': 'models', 'training': 'training',
           'evaluation': 'evaluations', 'experiment': 'experiments', 'report': 'reports',
           'checkpoint': 'checkpoints', 'result': 'results', 'plugin': 'plugins'}


# ---- packs -----------------------------------------------------------------------------------------------------------

class Packs:
    """All chunks of the packs of a folder."""
    def __init__(self, folder):
        self.where, self.last = {}, (None, None)
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if re.fullmatch('[0-9a-f]{64}[.]pack', name):
                self.open(os.path.join(folder, name), name[:64])

    def open(self, path, pack_id):
        with open(path, 'rb') as file:
            size = file.seek(0, os.SEEK_END)
            need(size >= 68, path + ': is cut off')
            file.seek(0)
            need(file.read(12) == b'KSTOREPK' + struct.pack('<I', 1), path + ': does not begin as a pack')
            file.seek(-56, os.SEEK_END)
            offset, length, digest, magic = struct.unpack('<QQ32s8s', file.read(56))
            need(magic == b'KSTOREPK' and offset + length + 56 == size, path + ': does not end as a pack')
            file.seek(offset)
            index = file.read(length)
        need(sha256(index) == digest.hex() == pack_id, path + ': the index is damaged')
        need(index[:4] == b'IDX1' and length >= 12, path + ': has no index')
        block_count, chunk_count = struct.unpack_from('<II', index, 4)
        need(length == 12 + 12 * block_count + 44 * chunk_count, path + ': the index has a wrong length')
        blocks = [struct.unpack_from('<QI', index, 12 + 12 * i) for i in range(block_count)]
        starts = [start for start, _ in blocks] + [offset]
        need(starts[0] == 12 and starts == sorted(set(starts)), path + ': blocks do not follow each other')
        previous = b''
        for i in range(chunk_count):
            chunk_id, block, at, size = struct.unpack_from('<32sIII', index, 12 + 12 * block_count + 44 * i)
            need(chunk_id > previous and block < block_count, path + ': the index is not in order')
            previous = chunk_id
            place = (path, starts[block], starts[block + 1], blocks[block][1], at, size)
            self.where.setdefault(chunk_id.hex(), []).append(place)

    def block(self, path, start, end, crc):
        """The raw bytes of a block and its role."""
        if self.last[0] == (path, start):
            return self.last[1]
        with open(path, 'rb') as file:
            file.seek(start)
            data = file.read(end - start)
        need(len(data) >= 20 and zlib.crc32(data) == crc, '%s: the block at %d is damaged' % (path, start))
        magic, codec, role, zero, count, raw_size, stored = struct.unpack_from('<4sBBHIII', data)
        need(magic == b'BLK1' and codec < 2 and role < 2 and zero == 0 and raw_size <= 8 * KIB * KIB
             and stored <= raw_size and 20 + 4 * count + stored == len(data), path + ': wrong block header')
        sizes = struct.unpack_from('<%dI' % count, data, 20)
        payload = data[20 + 4 * count:]
        if codec == 1:
            inflate = zlib.decompressobj(-15)
            payload = inflate.decompress(payload, raw_size + 1)
            need(inflate.eof, '%s: the block at %d is not DEFLATE' % (path, start))
        need(len(payload) == raw_size == sum(sizes), '%s: the block at %d has a wrong size' % (path, start))
        self.last = ((path, start), (payload, role))
        return self.last[1]

    def read(self, chunk_id, role):
        """A chunk (role 0) or node (role 1); of several copies the first that is whole."""
        reason = 'no pack has it'
        for path, start, end, crc, at, size in self.where.get(chunk_id, []):
            try:
                raw, block_role = self.block(path, start, end, crc)
            except (Damaged, OSError, zlib.error) as error:
                reason = error
                continue
            data = raw[at:at + size]
            if sha256(data) == chunk_id and block_role == role:
                return data
            reason = path + ': holds other bytes under this id, or in the wrong role'
        raise Damaged('%s %s: %s' % ('node' if role else 'chunk', chunk_id, reason))

    def node(self, node_id, type_name, level):
        node = parse(self.read(node_id, 1), type_name, 'node ' + node_id)
        entries, own = node.get('entries'), node.get('level')
        need(set(node) == {'type', 'level', 'entries'} and isinstance(entries, list) and isinstance(own, int)
             and len(entries) <= 512 and (own == level if level is not None else 0 <= own <= 12),
             'node %s: is not built as format.md says' % node_id)
        return own, entries

    def leaves(self, node_id, type_name, parent, level=None):
        """The entries of level 0 under a node, and what its parent must say of it."""
        level, entries = self.node(node_id, type_name, level)
        if level == 0:
            yield from entries
        for entry in entries if level else []:
            child_id = entry[1] if parent is tree_parent else entry[0]
            child = self.node(child_id, type_name, level - 1)[1]
            need(child and parent(child, child_id, level - 1) == entry, 'node %s: says wrong things' % node_id)
            yield from self.leaves(child_id, type_name, parent, level - 1)

    def tokens(self, list_id):
        """What is stored of an archive: frame and symbols, as files are named in a tree; none for a chunk list."""
        if list_id is None or not self.read(list_id, 1).endswith(b'"type":"kstore.tokens.v1"}'):
            return []
        entries = self.node(list_id, 'kstore.tokens.v1', 0)[1]
        need(len(entries) == 2 and all([type(item) for item in entry] in ([str, int], [str, int, str]) for entry in entries),
             'node %s: does not name tokens' % list_id)
        return entries

    def file(self, file_id, size, list_id=None):
        """The bytes of a file in parts; raises at the end when the whole is not the file."""
        tokens = self.tokens(list_id)
        if not tokens:
            yield from self.stored(file_id, size, list_id)
            return
        data = put_together(*(b''.join(self.stored(*part)) for part in tokens), size)
        need(sha256(data) == file_id, 'file %s: its tokens make another file' % file_id)
        yield data

    def stored(self, file_id, size, list_id=None):
        """The same of a file, or of tokens, that the chunks make up."""
        digest, total = hashlib.sha256(), 0
        chunks = [[file_id, size]] if list_id is None else self.leaves(list_id, 'kstore.chunks.v1', chunks_parent)
        for chunk_id, length in chunks:
            data = self.read(chunk_id, 0)
            need(len(data) == length and (length or list_id is None), 'chunk %s: is not as long as its list says' % chunk_id)
            digest.update(data)
            total += length
            yield data
        need(total == size and digest.hexdigest() == file_id, 'file %s: its chunks make another file' % file_id)

    def tree(self, root):
        """The entries of a tree, each one checked."""
        paths = Paths()
        for entry in self.leaves(root, 'kstore.tree.v1', tree_parent):
            shape = [str, str] if entry[1:] == ['d'] else [str, str, int, str, str][:max(4, len(entry))]
            need([type(item) for item in entry] == shape and entry[1] in 'fxld', 'tree %s: wrong entry' % root)
            paths.add(entry[0])
            yield entry


# ---- stores ----------------------------------------------------------------------------------------------------------

class Store:
    def __init__(self, folder):
        inner = os.path.join(folder, '.kstore')
        folder = inner if os.path.isdir(inner) else folder
        try:
            with open(os.path.join(folder, 'format'), 'rb') as file:
                need(file.read(64) in (b'kstore 1\n', b'kstore 2\n'), 'this format is not known')
        except OSError:
            raise Damaged('%s: is no store' % folder)
        self.packs, self.git = Packs(os.path.join(folder, 'packs')), Git(os.path.join(folder, 'git'))
        self.versions, self.runs = {}, {}
        head = self.git.head()
        if head is not None:
            tree = re.match(b'tree ([0-9a-f]{40})\n', self.git.read(head, b'commit'))
            need(tree, 'commit %s: names no tree' % head)
            for path, blob in self.git.files(tree[1].decode()):
                self.take(path, blob)

    def take(self, path, blob):
        version = re.fullmatch('([^/]+)/([^/]+)/v([1-9][0-9]*)[.]json', path)
        run = re.fullmatch('runs/([0-9a-f]{2})/([^/]+)[.]json', path)
        if not version and not run:
            return
        data = self.git.read(blob, b'blob')
        need(data[-1:] == b'\n', path + ': does not end in a line feed')
        if run:
            # A run of a task has a spec; that of an experiment has runs.
            record = parse(data[:-1], None, path)
            need(sha256(data[:-1]) == run[2] and run[2].startswith(run[1]), path + ': the record has another id')
            need('specification' not in record or sha256(canonical(record['specification'])) == record['spec'],
                 path + ': the spec has another id')
            self.runs[run[2]] = record
            return
        record = parse(data[:-1], 'kstore.version.v1', path)
        need([FOLDERS.get(record['kind']), record['name'], record['version']]
             == [version[1], version[2], int(version[3])], path + ': is the record of another version')
        manifest = record['manifest']
        need(sha256(canonical(manifest)) == record['id'] and manifest['type'] == 'kstore.manifest.v1'
             and manifest['kind'] == record['kind'], path + ': the manifest has another id')
        self.versions['%s/%s/v%s' % (record['kind'], version[2], version[3])] = record

    def find(self, reference):
        wanted = [r for path, r in self.versions.items() if reference in
                  (path, r['id'], '%s_v%d' % (r['name'], r['version']))]
        need(len({r['id'] for r in wanted}) == 1, '"%s" names %d versions' % (reference, len(wanted)))
        return wanted[0]['manifest']

    def restore(self, manifest, folder):
        os.makedirs(folder)
        links, files, size = [], 0, 0
        for path, mode, *content in self.packs.tree(manifest['tree']):
            place = os.path.join(folder, *path.split('/'))
            os.makedirs(place if mode == 'd' else os.path.dirname(place), exist_ok=True)
            files, size = files + (mode != 'd'), size + (content[0] if content else 0)
            if mode == 'l':
                links.append((place, b''.join(self.file(content))))
            elif mode != 'd':
                with open(place, 'xb') as out:
                    for data in self.file(content):
                        out.write(data)
                os.chmod(place, 0o755 if mode == 'x' else 0o644)
        # Links come last: nothing is ever written through one.
        for place, target in links:
            os.symlink(target, os.fsencode(place))
        need((files, size) == (manifest['files'], manifest['sizeBytes']), 'the manifest counts other files')

    def file(self, content):
        size, file_id, *list_id = content
        return self.packs.file(file_id, size, *list_id)

    def check(self):
        """Every version: all bytes, and the same ids when the files are cut and the lists and trees built again."""
        seen = set()
        for record in self.versions.values():
            manifest = record['manifest']
            entries = list(self.packs.tree(manifest['tree']))
            need(tree_root(entries)[0] == manifest['tree'], 'tree %s: is built otherwise' % manifest['tree'])
            contents = [entry[2:] for entry in entries if entry[1] != 'd']
            table = manifest['meta'].get('table')
            need([len(contents), sum(c[0] for c in contents)] == [manifest['files'], manifest['sizeBytes']],
                 'version %s: counts other files' % record['id'])
            if table:
                contents.append([table['sizeBytes'], table['id']] + ([table['list']] if 'list' in table else []))
            for content in contents:
                if tuple(content) not in seen:
                    self.check_file(content)
                seen.add(tuple(content))

    def check_file(self, content):
        data = b''.join(self.file(content))
        tokens = self.packs.tokens(*(content[2:] or [None]))
        for part in tokens:
            self.check_cuts(part[0], split(b''.join(self.packs.stored(*part)), 'text'), part[2:])
        if not tokens:
            self.check_cuts(content[1], split(data), content[2:])

    def check_cuts(self, file_id, parts, list_id):
        chunks = [[sha256(chunk), len(chunk)] for chunk in parts]
        expected = None if len(chunks) == 1 else chunks_root(chunks)[0]
        need([expected] == (list_id or [None]), 'file %s: is cut otherwise' % file_id)


def main(words):
    """Runs one command; 1 says that the store is damaged or the version is not there."""
    try:
        if words[:1] == ['list'] and len(words) == 2:
            for path, record in sorted(Store(words[1]).versions.items()):
                print(path, record['id'])
        elif words[:1] == ['restore'] and len(words) == 4:
            store = Store(words[1])
            store.restore(store.find(words[2]), words[3])
        elif words[:1] == ['check'] and len(words) == 2:
            store = Store(words[1])
            store.check()
            print('%d versions, %d runs: all right' % (len(store.versions), len(store.runs)))
        else:
            print(__doc__)
            return 2
    except (Damaged, OSError, KeyError, TypeError, ValueError, RecursionError, struct.error, zlib.error) as error:
        print('error: %s' % (error if isinstance(error, (Damaged, OSError)) else repr(error)), file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
