/**
 * Problems and reports name files below `knowledge/`. If another folder was given, this puts its path in front
 * instead, as typed.
 */
export function shownBelow(folder: string | undefined): (line: string) => string {
  if (folder === undefined) return (line) => line;
  const name = folder.replace(/[\\/]+$/, '') || folder;
  return (line) => line.replace(/(?<=^|[\s("])knowledge(?=\/[\w.#~-]|:1:1 )/gm, () => name);
}
