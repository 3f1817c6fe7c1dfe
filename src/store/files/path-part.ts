/** Code points that HFS+ leaves out when it compares names (as git's `is_hfs_dotgit`). */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const harmless = /^(?:[0-9A-Za-z_-]|\.(?!\.|$))[0-9A-Za-z_.-]*(?<!\.)$/;
const maybeReserved = /^(?:\.|con|prn|aux|nul|com|lpt|clock|git~|kstore~)/i;
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)[ ]*(?:\.|$)/i;
const shortNameOfOurs = /^(?:git|kstore)~[0-9]+$/;
const maximumPartBytes = 255;

/** Says why a part of a path cannot be kept, or null. */
export function findPartProblem(part: string): string | null {
  if (harmless.test(part) && !maybeReserved.test(part) && part.length <= maximumPartBytes) return null;
  if (part === '') return 'has an empty part';
  if (part === '.' || part === '..') return `has the part "${part}"`;
  return findCharacterProblem(part) ?? findNameProblem(part);
}

/** Says why Windows cannot have a name that versions may have: those of an earlier kstore come out where they can. */
export function findForeignNameProblem(part: string): string | null {
  const [character] = /[?*"<>|]/.exec(part) ?? [];
  return character === undefined ? null : `has the character ${character}, which no name on Windows can have`;
}

function findCharacterProblem(part: string): string | null {
  if (part.includes('\\')) return 'has a backslash';
  if (part.includes(':')) return 'has a colon, which names a drive or a hidden stream on Windows';

  if (/[\u0000-\u001f\u007f-\u009f]/.test(part)) return 'has a control character';
  if (/\p{Surrogate}/u.test(part)) return 'is not valid Unicode';
  return null;
}

function findNameProblem(part: string): string | null {
  if (/[. ]$/.test(part)) return 'has a part that ends in a full stop or a space, which Windows drops';
  if (deviceName.test(part)) return `has the part "${part}", a device name on Windows`;
  if (isOurs(part)) return `has the part "${part}", which some disks take for .git or .kstore`;
  if (Buffer.byteLength(part) > maximumPartBytes) return `has a part longer than ${maximumPartBytes} bytes`;
  return null;
}

function isOurs(part: string): boolean {
  const plain = foldCase(part.replace(ignoredByHfs, '').normalize('NFKC')).replace(/[. ]+$/, '');
  return plain === '.git' || plain === '.kstore' || shortNameOfOurs.test(plain);
}

/** The same text for names that a disk which ignores case and Unicode form takes for one. */
export function foldCase(text: string): string {
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFC')) {
    const upper = character.toUpperCase();
    // Only one to one: ß and ss stay two names, as they are on the disks in use.
    folded += (upper.length === character.length ? upper : character).toLowerCase();
  }
  return folded.normalize('NFC');
}
