/** What systems and people add to a file's name when they copy it. */
const MARKS: readonly RegExp[] = [
  /^copy (?:\(\d+\) )?of /i,
  /^copy[-_]of[-_]/i,
  / - copy(?: ?\(\d+\))?(?=\.|$)/i,
  /[ _-]copy(?:[ _-]?\(?\d+\)?)?(?=\.|$)/i,
  / ?\(\d+\)(?=\.|$)/,
];

/** What Dropbox, OneDrive and Syncthing add where two people saved a file at the same time. */
const CONFLICTS: readonly RegExp[] = [
  / ?\([^()]*\bconflict(?:ed)?\b[^()]*\)/i,
  /[-_](?:DESKTOP|LAPTOP|MacBook|iMac|PC)(?:-[\w-]+)?(?=\.|$)/,
  /\.sync-conflict-[\w-]+/,
];

/** The name of the file that somebody else saved at the same time as this one; whether it exists is not checked. */
export function otherVersion(name: string): string | undefined {
  const mark = CONFLICTS.find((one) => one.test(name));
  return mark && name.replace(mark, '');
}

/**
 * The name of the file that this one looks like a copy of, or undefined: `terms/ppe (1).yaml`,
 * `terms/Copy of ppe.yaml`, `terms/ppe - Copy.yaml` and `terms/ppe-copy.yaml` → `terms/ppe.yaml`. Does not check that
 * the file exists.
 */
export function originalName(name: string): string | undefined {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const own = name.slice(folder.length);
  const mark = MARKS.find((one) => one.test(own));
  return mark && `${folder}${own.replace(mark, '')}`;
}

/** The report on a copy; it also says if it is unclear which of the two files is the copy. */
export function copyMessage(original: string, sure = true): string {
  const which = sure ? 'delete it' : 'delete the newer one';
  return `this looks like a copy of ${original}${sure ? '' : ', or the other way round'}: ${which}, or if it is a new entry, give it a file name of its own and change its title, aliases, summary and facts`;
}
