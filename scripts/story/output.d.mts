export function findDifference(shown: string, printed: string): string | null;
export function excerpt(shown: string, printed: string): string;
