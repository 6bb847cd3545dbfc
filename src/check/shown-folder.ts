/**
 * Problems and reports name files below `knowledge/`. Where another folder was named, this puts the path of that folder in
 * front instead, as it was typed.
 */
export function shownBelow(folder: string | undefined): (line: string) => string {
  if (folder === undefined) return (line) => line;
  const name = folder.replace(/[\\/]+$/, '') || folder;
  return (line) => line.replace(/(?<=^|[\s("])knowledge(?=\/[\w.#~-]|:1:1 )/gm, () => name);
}
