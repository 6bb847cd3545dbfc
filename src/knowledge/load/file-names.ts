import { didYouMean } from '../closest-name.ts';
import { KINDS } from '../kinds.ts';
import { copyMessage, originalName, otherVersion } from './file-copies.ts';

/** The ending of the file with an entry's further questions (`credentials/rhit.asks.txt`). */
export const ASKS_ENDING = '.asks.txt';

/** The files beside the folders, and the folders. */
export const TOP_FILES: readonly string[] = ['sources.yaml', 'ambiguous.yaml'];
export const FOLDERS: readonly string[] = [...KINDS, 'states'];

const ENDINGS = ['.yaml', ASKS_ENDING];

/** What Windows, macOS and vim add to folders. */
const OF_SYSTEM = /^\.|^(desktop\.ini|(eh)?thumbs\.db|icon\r|4913)$/i;

/** Whether a file with this name is content: not a note, nor left behind by an editor or the system. */
export function isContentName(name: string): boolean {
  return (
    !OF_SYSTEM.test(name) && !/^[#~_]|~$|\.(md|swp|swo|swx|tmp|temp|bak|orig|part|crdownload)$/i.test(name)
  );
}

/** Whether a non-content name may be somebody's draft rather than left behind by the system. */
export function isDraftName(name: string): boolean {
  return !isContentName(name) && !OF_SYSTEM.test(name) && !/^README\.md$/i.test(name);
}

/**
 * Why the name of a file in a folder (`terms/rvu.yml`) is refused, or undefined. `isThere`: whether the folder has a
 * file of that name.
 */
export function nameRefusal(name: string, isThere: (name: string) => boolean): string | undefined {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (ending && /(^|\/)[a-z0-9]+(-[a-z0-9]+)*$/.test(name.slice(0, -ending.length))) return undefined;
  const other = otherVersion(name);
  if (other && isThere(other))
    return `two people saved knowledge/${other} at the same time: put what is right of both into it, and delete this one`;
  const original = originalName(name);
  if (original && isThere(original)) return copyMessage(`knowledge/${original}`);
  const entry = asksOf(name);
  if (entry && isThere(`${entry}.yaml`))
    return `expected a file name that ends in ${ASKS_ENDING}: rename it to ${entry.slice(entry.lastIndexOf('/') + 1)}${ASKS_ENDING}`;
  const proper = /\.ya?ml|\.asks/i.test(name) ? `: rename it to ${properName(name)}` : '';
  return ending
    ? `expected a file name of small letters, digits and hyphens${proper}`
    : `expected a file name that ends in ${ENDINGS.join(' or ')}${proper}`;
}

/** The entry that a text file was probably meant to hold questions of: `terms/ppe-asks.txt`, `terms/ppe.txt` → `terms/ppe` */
function asksOf(name: string): string | undefined {
  return name.match(/^(.*?)(?:[-_. ]+(?:asks?|questions?))?\.(?:txt|text|asks)$/i)?.[1]?.toLowerCase();
}

/** Why something at the top of the folder does not belong there. */
export function topRefusal(name: string, isFolder: boolean): string {
  const meant = isFolder ? meantId(name) : `${meantId(name)}.yaml`;
  const names = isFolder ? FOLDERS : TOP_FILES;
  if (names.includes(meant)) return `expected the name ${meant}: rename it`;
  return isFolder
    ? `expected one of the folders ${FOLDERS.join(', ')}${didYouMean(meant, FOLDERS)}`
    : `expected ${TOP_FILES.join(' or ')} here; entries live in a folder: move it to the one of its kind, such as terms`;
}

/** Required files and folders that are missing, given the names that exist. */
export function missingNames(names: readonly string[]): [name: string, message: string][] {
  const ids = names.map(meantId);
  const files = TOP_FILES.filter((name) => !ids.includes(meantId(name)));
  const folders = FOLDERS.filter((name) => !ids.some((id) => id === name || id.startsWith(`${name}/`)));
  return [
    ...files.map((name): [string, string] => [name, 'expected this file, but it is missing']),
    ...folders.map((name): [string, string] => [name, 'expected files in this folder, but there are none']),
  ];
}

/** The id that a file was meant to have: `terms/RVU.yml` and `knowledge/terms/rvu.yaml` → `terms/rvu`. */
export function meantId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^knowledge\//, '')
    .replace(/\..*$/, '')
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$|(?<=\/)-|-(?=\/)/g, '');
}

/** `terms/work unit.yml` → `work-unit.yaml` */
function properName(name: string): string {
  const id = meantId(name);
  return `${id.slice(id.lastIndexOf('/') + 1)}${/\.asks/i.test(name) ? ASKS_ENDING : '.yaml'}`;
}
