import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 0: the bytes as they are. 1: raw DEFLATE (RFC 1951). */
export type Codec = 0 | 1;

export interface Compressed {
  readonly codec: Codec;
  readonly payload: Uint8Array;
}

const level = constants.Z_BEST_SPEED;
const probeBytes = 4 * 1024;
const probeEveryBytes = 32 * 1024;
/** Four samples tell as much about a block as more would. */
const maximumProbes = 4;
/** Compressing must save a tenth, or reading pays for nothing. */
const worthwhileRatio = 0.9;

/** Compresses when that gains at least a tenth; a sample is tried first. */
export function compress(raw: Uint8Array): Compressed {
  if (raw.length > 2 * probeBytes && !isWorthwhile(takeSample(raw))) return { codec: 0, payload: raw };
  const payload = deflateRawSync(raw, { level });
  return payload.length <= raw.length * worthwhileRatio ? { codec: 1, payload } : { codec: 0, payload: raw };
}

function isWorthwhile(sample: Uint8Array): boolean {
  return deflateRawSync(sample, { level }).length <= sample.length * worthwhileRatio;
}

function takeSample(raw: Uint8Array): Uint8Array {
  const probes = Math.min(maximumProbes, Math.ceil(raw.length / probeEveryBytes));
  const stride = Math.floor(raw.length / probes);
  const parts = Array.from({ length: probes }, (_, probe) =>
    raw.subarray(probe * stride, probe * stride + probeBytes),
  );
  return Buffer.concat(parts);
}

/**
 * The raw bytes of a payload, or null when it is damaged.
 *
 * Never makes more than `rawBytes` bytes, whatever the payload says.
 */
export function decompress(codec: number, payload: Uint8Array, rawBytes: number): Uint8Array | null {
  if (codec === 0) return payload.length === rawBytes ? payload : null;
  if (codec !== 1) return null;
  try {
    const raw = inflateRawSync(payload, { maxOutputLength: Math.max(rawBytes, 1) });
    return raw.length === rawBytes ? raw : null;
  } catch {
    return null;
  }
}
