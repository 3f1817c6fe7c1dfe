const powersOfTen = Float64Array.from({ length: 16 }, (_item, power) => 10 ** power);
/** What a double keeps of any decimal fraction, and what Excel writes. */
const keptDigits = 15;
/** An integer is never rounded; JSON writes those of more digits with an exponent. */
const integerDigits = 21;
const point = 0x2e;
const zero = 0x30;

/**
 * A number as `mantissa · 10^exponent`, read from the bytes of its decimal form without making a value of it. A
 * fraction of more than 15 digits is rounded to 15, so that what Excel shows equals what it keeps. Zero has one form.
 */
export class Decimal {
  negative = false;
  /** An integer that does not end in 0. */
  mantissa = 0;
  exponent = 0;

  /** @param shift added to the exponent: a change of unit by a power of ten, exact by construction. */
  read(bytes: Uint8Array, start: number, end: number, shift: number): void {
    let at = start;
    this.negative = bytes[at] === 0x2d;
    if (this.negative || bytes[at] === 0x2b) at++;
    let [mantissa, digits, zeros, exponent, dropped] = [0, 0, 0, shift, 0];
    let limit = keptDigits;
    let afterPoint = false;
    let roundUp = false;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === point) {
        afterPoint = true;
        continue;
      }
      if (byte === 0x65 || byte === 0x45) {
        exponent += readInteger(bytes, at + 1, end);
        break;
      }
      const digit = byte - zero;
      if (afterPoint) exponent--;
      if (digits === 0 && digit === 0) continue;
      if (digits === keptDigits && limit === keptDigits && !afterPoint && isInteger(bytes, at, end))
        limit = integerDigits;
      if (digits >= limit) {
        if (dropped === 0) roundUp = digit >= 5;
        dropped++;
        continue;
      }
      digits++;
      if (digit === 0 && zeros < powersOfTen.length - 2) {
        zeros++;
      } else {
        mantissa = mantissa * powersOfTen[zeros + 1]! + digit;
        zeros = 0;
      }
    }
    this.#settle(mantissa, zeros, exponent + dropped, roundUp);
  }

  #settle(mantissa: number, zeros: number, exponent: number, roundUp: boolean): void {
    if (roundUp) {
      mantissa = mantissa * powersOfTen[zeros]! + 1;
      zeros = 0;
    }
    while (mantissa !== 0 && mantissa % 10 === 0) {
      mantissa /= 10;
      zeros++;
    }
    this.mantissa = mantissa;
    this.exponent = mantissa === 0 ? 0 : exponent + zeros;
    if (mantissa === 0) this.negative = false;
  }

  toString(): string {
    return `${this.negative ? '-' : ''}${this.mantissa}e${this.exponent}`;
  }
}

function isInteger(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === point || byte === 0x65 || byte === 0x45) return false;
  }
  return true;
}

function readInteger(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at++;
  let value = 0;
  for (; at < end; at++) value = value * 10 + (bytes[at]! - zero);
  return negative ? -value : value;
}
