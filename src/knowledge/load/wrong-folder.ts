import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { SCHEMAS } from '../schema/entry.ts';
import type { Parsed } from './yaml.ts';

/** An entry with fewer problems is of its kind, or nearly. */
const MANY = 2;

/** An entry that is of another kind than its folder says: its proper id, and what to say of it. */
type Misplaced = { readonly id: string; readonly problem: Problem };

/** Whether an entry with several problems has just the fields of one other kind, as it has if it was saved in its folder. */
export function misplaced(
  id: string,
  kind: Kind,
  parsed: Parsed,
  problems: readonly Problem[],
): Misplaced | undefined {
  if (parsed.problems.length > 0 || problems.length < MANY) return undefined;
  const [meant, ...more] = KINDS.filter(
    (one) => one !== kind && SCHEMAS[one].safeParse(parsed.value).success,
  );
  if (meant === undefined || more.length > 0) return undefined;
  const proper = id.replace(`${kind}/`, `${meant}/`);
  const message = `expected ${a(kind)} in this folder, got the fields of ${a(meant)}: move the file to knowledge/${meant}/`;
  return { id: proper, problem: { file: `knowledge/${id}.yaml`, line: 1, column: 1, path: '', message } };
}

/** "a role", "an occupation" */
function a(kind: Kind): string {
  const { one } = KIND_NAMES[kind];
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}
