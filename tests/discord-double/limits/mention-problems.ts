import { countProblems, duplicateProblems } from './checks.ts';
import { absent, at, fields, isJson, items, type Problem, problem } from './problem.ts';

const KINDS: readonly unknown[] = ['roles', 'users', 'everyone'];

function idProblems(path: string, ids: unknown): Problem[] {
  const keys = items(ids).map((id, index) => [at(path, index), id] as const);
  const bad = keys.filter(([, id]) => typeof id !== 'string' || !/^\d{15,21}$/.test(id));
  return [
    ...countProblems(path, ids, { max: 100, optional: true }),
    ...duplicateProblems(keys, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'An id'),
    ...bad.map(([where, id]) =>
      problem(where, 'NUMBER_TYPE_COERCE', `Must be a snowflake (found ${String(id)}).`),
    ),
  ];
}

/** Checks `allowed_mentions`, if it is there. */
export function mentionProblems(path: string, allowed: unknown): Problem[] {
  if (absent(allowed)) return [];
  if (!isJson(allowed)) return [problem(path, 'DICT_TYPE', `Must be an object (found ${typeof allowed}).`)];
  const parse = items(allowed.parse);
  const unknown = parse.filter((kind) => !KINDS.includes(kind));
  const both = (['users', 'roles'] as const).filter(
    (kind) => parse.includes(kind) && items(allowed[kind]).length > 0,
  );
  return [
    ...unknown.map((kind) =>
      problem(at(path, 'parse'), 'ENUM_TYPE', `Must be ${KINDS.join(', ')} (found ${String(kind)}).`),
    ),
    ...both.map((kind) => {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      return problem(path, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }),
    ...idProblems(at(path, 'users'), allowed.users),
    ...idProblems(at(path, 'roles'), allowed.roles),
  ];
}

/** True when a message body leaves it to Discord's defaults whom it may ping. */
export function leavesMentionsOpen(body: unknown): boolean {
  return absent(fields(body).allowed_mentions);
}
