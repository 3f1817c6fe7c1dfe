/** Units of one quantity that differ by a power of ten: a value changes its unit by moving the point, exactly. */
const quantities: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  share: { '': 0, '1': 0, fraction: 0, ratio: 0, '%': -2, percent: -2, '‰': -3, ppm: -6, ppb: -9 },
  mass: { ng: -9, μg: -6, ug: -6, mg: -3, g: 0, kg: 3, t: 6 },
  length: { nm: -9, μm: -6, um: -6, mm: -3, cm: -2, dm: -1, m: 0, km: 3 },
  volume: { μl: -6, ul: -6, ml: -3, cc: -3, cm3: -3, cl: -2, dl: -1, l: 0, dm3: 0, m3: 3 },
  time: { ns: -9, μs: -6, us: -6, ms: -3, s: 0 },
  pressure: { Pa: 0, hPa: 2, mbar: 2, kPa: 3, bar: 5, MPa: 6, 'N/mm2': 6, GPa: 9 },
  amount: { nmol: -9, μmol: -6, umol: -6, mmol: -3, mol: 0, kmol: 3 },
};

interface Scale {
  readonly quantity: string;
  readonly exponent: number;
}

function findSimple(unit: string): Scale | null {
  const spellings = [unit, unit.replace(/L$/, 'l')];
  for (const [quantity, units] of Object.entries(quantities))
    for (const spelling of spellings)
      if (Object.hasOwn(units, spelling)) return { quantity, exponent: units[spelling]! };
  return null;
}

/** `kg/m³` is mass by volume; `g/kg` is a share. */
function findScale(unit: string): Scale | null {
  const plain = unit.normalize('NFKC').replaceAll(/[\s^]/g, '');
  if (plain === '') return null;
  const simple = findSimple(plain);
  if (simple !== null) return simple;
  const [above, below, ...more] = plain.split('/').map(findSimple);
  if (!above || !below || more.length > 0) return null;
  const exponent = above.exponent - below.exponent;
  if (above.quantity === below.quantity) return { quantity: 'share', exponent };
  return { quantity: `${above.quantity}/${below.quantity}`, exponent };
}

/**
 * The powers of ten that bring the values of two columns to one unit; null when a unit is not given, or one cannot be
 * turned into the other that way.
 */
export function findShifts(
  left: string | undefined,
  right: string | undefined,
): { readonly left: number; readonly right: number } | null {
  if (left === undefined || right === undefined) return null;
  const [from, to] = [findScale(left), findScale(right)];
  if (from === null || to === null || from.quantity !== to.quantity) return null;
  return { left: from.exponent, right: to.exponent };
}

/** Moves the decimal point, so that 1.1 by -3 is exactly the number that 0.0011 is. */
export function shiftDecimal(value: number, shift: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits!}e${Number(exponent) + shift}`) + 0;
}

/**
 * How numbers in one unit become those in another; null when one cannot be turned into the other by moving the point.
 * Units that are written the same but for spaces and the form of letters are one, whether they are known or not.
 */
export function findConversion(from: string, to: string): ((value: number) => number) | null {
  const write = (unit: string) => unit.normalize('NFKC').replaceAll(/[\s^]/g, '');
  if (write(from) === write(to)) return (value) => value;
  const shifts = findShifts(from, to);
  if (shifts === null) return null;
  const shift = shifts.left - shifts.right;
  return shift === 0 ? (value) => value : (value) => shiftDecimal(value, shift);
}
