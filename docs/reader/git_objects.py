"""Reads a bare SHA-1 git repository: the branch, and objects that are loose or in packs, without git."""
import hashlib, os, re, struct, zlib
from rules import Damaged, need


class Git:
    """Objects of a bare SHA-1 repository, loose or in packs with an index of version 2."""
    KINDS = {1: b'commit', 2: b'tree', 3: b'blob', 4: b'tag'}

    def __init__(self, folder):
        self.folder, self.packed = folder, {}
        packs = os.path.join(folder, 'objects', 'pack')
        for name in sorted(os.listdir(packs)) if os.path.isdir(packs) else []:
            if name.endswith('.idx') and os.path.exists(os.path.join(packs, name[:-4] + '.pack')):
                self.open(os.path.join(packs, name[:-4]))

    def open(self, stem):
        with open(stem + '.idx', 'rb') as file:
            index = file.read()
        need(index[:8] == b'\xfftOc\0\0\0\2' and len(index) >= 1072, stem + '.idx: not an index of version 2')
        need(hashlib.sha1(index[:-20]).digest() == index[-20:], stem + '.idx: is damaged')
        with open(stem + '.pack', 'rb') as file:
            pack = file.read()
        need(hashlib.sha1(pack[:-20]).digest() == pack[-20:] == index[-40:-20], stem + '.pack: is damaged')
        count = struct.unpack_from('>I', index, 1028)[0]
        for i in range(count):
            offset = struct.unpack_from('>I', index, 1032 + 24 * count + 4 * i)[0]
            if offset >> 31:
                offset = struct.unpack_from('>Q', index, 1032 + 28 * count + 8 * (offset & 0x7fffffff))[0]
            self.packed[index[1032 + 20 * i:1052 + 20 * i].hex()] = (stem + '.pack', offset)

    def head(self):
        """The commit of the branch, or None before the first one."""
        path = os.path.join(self.folder, 'refs', 'heads', 'main')
        if os.path.exists(path):
            with open(path) as file:
                found = re.fullmatch('([0-9a-f]{40})\n?', file.read())
            need(found, path + ': holds no commit id')
            return found[1]
        packed = os.path.join(self.folder, 'packed-refs')
        if os.path.exists(packed):
            with open(packed) as file:
                found = re.search('^([0-9a-f]{40}) refs/heads/main$', file.read(), re.M)
            return found and found[1]
        return None

    def read(self, object_id, kind):
        path = os.path.join(self.folder, 'objects', object_id[:2], object_id[2:])
        try:
            if os.path.exists(path):
                with open(path, 'rb') as file:
                    header, _, data = zlib.decompress(file.read()).partition(b'\0')
                actual, size = header.split(b' ')
                need(int(size) == len(data), 'git object %s: wrong size' % object_id)
            else:
                need(object_id in self.packed, 'git object %s: is not there' % object_id)
                actual, data = self.unpack(*self.packed[object_id])
        except (ValueError, zlib.error, IndexError, struct.error) as error:
            raise Damaged('git object %s: %s' % (object_id, error))
        whole = actual + b' %d\0' % len(data) + data
        need(hashlib.sha1(whole).hexdigest() == object_id, 'git object %s: is damaged' % object_id)
        need(actual == kind, 'git object %s: is no %s' % (object_id, kind.decode()))
        return data

    def unpack(self, path, offset):
        with open(path, 'rb') as file:
            file.seek(offset)
            byte = file.read(1)[0]
            kind, size, shift = byte >> 4 & 7, byte & 15, 4
            while byte & 128:
                byte = file.read(1)[0]
                size, shift = size | (byte & 127) << shift, shift + 7
            base = None
            if kind == 6:
                byte = file.read(1)[0]
                back = byte & 127
                while byte & 128:
                    byte = file.read(1)[0]
                    back = (back + 1 << 7) | byte & 127
                base = (path, offset - back)
            elif kind == 7:
                base = self.packed[file.read(20).hex()]
            inflate, data = zlib.decompressobj(), b''
            while not inflate.eof and len(data) <= size:
                more = file.read(65536)
                need(more, path + ': is cut off')
                data += inflate.decompress(more)
        need(len(data) == size, '%s: wrong size at %d' % (path, offset))
        if base is None:
            return self.KINDS[kind], data
        actual, source = self.unpack(*base)
        return actual, self.apply(source, data)

    @staticmethod
    def apply(source, delta):
        at, out, sizes = 0, [], []
        for _ in range(2):
            size = shift = 0
            while True:
                byte, at = delta[at], at + 1
                size, shift = size | (byte & 127) << shift, shift + 7
                if byte < 128:
                    break
            sizes.append(size)
        need(sizes[0] == len(source), 'a git delta has another base')
        while at < len(delta):
            code, at = delta[at], at + 1
            if code < 128:
                out.append(delta[at:at + code])
                at += code
                continue
            values = []
            for bits in (code & 15, code >> 4 & 7):
                value = 0
                for i in range(4):
                    if bits >> i & 1:
                        value, at = value | delta[at] << 8 * i, at + 1
                values.append(value)
            out.append(source[values[0]:values[0] + (values[1] or 65536)])
        data = b''.join(out)
        need(len(data) == sizes[1], 'a git delta makes another size')
        return data

    def files(self, tree, prefix=''):
        data = self.read(tree, b'tree')
        while data:
            head, _, rest = data.partition(b'\0')
            mode, _, name = head.partition(b' ')
            object_id, data = rest[:20].hex(), rest[20:]
            path = prefix + name.decode('utf-8')
            if mode == b'40000':
                yield from self.files(object_id, path + '/')
            else:
                yield path, object_id
