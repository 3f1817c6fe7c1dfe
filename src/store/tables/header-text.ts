/** What a header says of its column. */
export interface HeaderText {
  readonly name: string;
  readonly unit: string | null;
}

/** The name of a column, and where it stands. */
export interface ColumnHeader extends HeaderText {
  readonly row: number;
  readonly column: number;
}

/** `water (kg/m³)` and `물 [g]` give name and unit; a bare number in brackets, as in `x (1)`, is part of the name. */
export function parseHeader(text: string): HeaderText {
  const trimmed = text.trim();
  const match = /^(.*?\S)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])$/su.exec(trimmed);
  const unit = (match?.[2] ?? match?.[3] ?? '').trim();
  if (match === null || unit === '' || /^\d+$/.test(unit)) return { name: trimmed, unit: null };
  return { name: match[1]!, unit };
}
