import { createCipheriv, createHash } from 'node:crypto';

/** Bytes that no compressor shortens, gigabytes a second, the same for a seed everywhere (AES-128-CTR). */
export function byteStream(seed) {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16);
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16));
  let zeros = Buffer.alloc(0);
  return (sizeBytes) => {
    if (zeros.length < sizeBytes) zeros = Buffer.alloc(sizeBytes);
    return cipher.update(zeros.subarray(0, sizeBytes));
  };
}

/** Choices that are the same for a seed everywhere (xoshiro128**, Blackman and Vigna 2018). */
export function randomNumbers(seed) {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((offset) => hash.readUInt32LE(offset));
  const next = () => {
    const t = b << 9;
    let result = Math.imul(b, 5);
    result = Math.imul((result << 7) | (result >>> 25), 9);
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return {
    word: next,
    integer: (below) => Math.floor((next() / 2 ** 32) * below),
    fraction: () => next() / 2 ** 32,
  };
}
