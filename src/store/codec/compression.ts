import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 0: the bytes as they are. 1: raw DEFLATE (RFC 1951). */
export type Codec = 0 | 1;

export interface Compressed {
  readonly codec: Codec;
  readonly payload: Uint8Array;
}

/** `fast` for what somebody waits for; `strong`, for what is written once more, is several times slower. */
export type CompressionEffort = 'fast' | 'strong';

const levels = { fast: constants.Z_BEST_SPEED, strong: constants.Z_BEST_COMPRESSION } as const;
const probeBytes = 4 * 1024;
const probeEveryBytes = 32 * 1024;
/** Four samples tell as much about a block as more would. */
const maximumProbes = 4;
/** Compressing must save a tenth, or reading pays for nothing. */
const worthwhileRatio = 0.9;
/** Bits a byte: above, a code for single bytes saves less than a twentieth, and repeats are rare in such bytes. */
const incompressibleEntropy = 7.6;
/** Bits a byte: below, a code for single bytes alone saves more than a tenth. */
const compressibleEntropy = 6.8;

/** Compresses when that gains at least a tenth; a sample is looked at first. */
export function compress(raw: Uint8Array, effort: CompressionEffort = 'fast'): Compressed {
  if (raw.length > 2 * probeBytes && !isWorthwhile(takeSample(raw))) return { codec: 0, payload: raw };
  const payload = deflateRawSync(raw, { level: levels[effort] });
  return payload.length <= raw.length * worthwhileRatio ? { codec: 1, payload } : { codec: 0, payload: raw };
}

function isWorthwhile(sample: Uint8Array): boolean {
  const entropy = measureEntropy(sample);
  if (entropy > incompressibleEntropy) return false;
  if (entropy < compressibleEntropy) return true;
  return deflateRawSync(sample, { level: levels.fast }).length <= sample.length * worthwhileRatio;
}

/** Shannon's entropy of single bytes, in bits a byte, from 0 to 8. */
function measureEntropy(sample: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < sample.length; index++) counts[sample[index]!]!++;
  let sum = 0;
  for (const count of counts) if (count > 0) sum += count * Math.log2(count);
  return Math.log2(sample.length) - sum / sample.length;
}

function takeSample(raw: Uint8Array): Uint8Array {
  const probes = Math.min(maximumProbes, Math.ceil(raw.length / probeEveryBytes));
  const stride = Math.floor(raw.length / probes);
  const parts = Array.from({ length: probes }, (_, probe) =>
    raw.subarray(probe * stride, probe * stride + probeBytes),
  );
  return Buffer.concat(parts);
}

/** The least that zlib takes. */
const leastBufferBytes = 64;
/** A damaged length must not take all memory. */
const mostBufferBytes = 1024 * 1024;

/**
 * The raw bytes of a payload, or null when it is damaged.
 *
 * Never makes more than `rawBytes` bytes, whatever the payload says.
 */
export function decompress(codec: number, payload: Uint8Array, rawBytes: number): Uint8Array | null {
  if (codec === 0) return payload.length === rawBytes ? payload : null;
  if (codec !== 1) return null;
  try {
    // One buffer for all that comes, and a byte that stays free: nothing is put together from pieces.
    const chunkSize = Math.min(Math.max(rawBytes + 1, leastBufferBytes), mostBufferBytes);
    const raw = inflateRawSync(payload, { chunkSize, maxOutputLength: Math.max(rawBytes, 1) });
    return raw.length === rawBytes ? raw : null;
  } catch {
    return null;
  }
}
