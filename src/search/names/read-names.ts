import { repeated } from '../../cut.ts';
import { MemberError } from '../../errors.ts';
import { KIND_NAMES, type Kind } from '../../knowledge/kinds.ts';
import { type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import { listing } from '../../wording.ts';
import { resolveName } from './resolve-name.ts';

/** What a member typed for an option, if anything, and the kinds of entries that it may name. */
type Typed = { readonly typed: string | undefined; readonly kinds: readonly Kind[] };

/** The entries found for the names, in their order; `near`: what the unclear one may mean. */
type Named = { readonly ids: readonly (string | undefined)[]; readonly near: readonly string[] };

/** An unclear name: `near`: everything near it; `open`: what of that no other option names already. */
type Unclear = {
  readonly typed: string;
  readonly kinds: readonly Kind[];
  readonly near: readonly string[];
  readonly open: readonly string[];
};

/**
 * Reads several names, one of which may be unclear and is then asked back. Throws a MemberError if a name means nothing or
 * more than one is unclear, so that no name is silently dropped.
 */
export function readNames(names: readonly Typed[], knowledge: Knowledge): Named {
  const found = names.map(({ typed, kinds }) =>
    typed === undefined ? undefined : { typed, kinds, ...resolved(typed, kinds, knowledge) },
  );
  const ids = found.map((name) => name?.sure);
  const unclear = found.flatMap((name): Unclear[] => {
    if (!name || name.sure !== undefined) return [];
    return [{ ...name, open: name.near.filter((id) => !ids.includes(id)) }];
  });
  const [only, second] = unclear;
  if (second !== undefined || only?.open.length === 0) throw notUnderstood(unclear, knowledge);
  return { ids, near: only?.open ?? [] };
}

function resolved(
  typed: string,
  kinds: readonly Kind[],
  knowledge: Knowledge,
): { sure?: string; near: readonly string[] } {
  const name = resolveName(typed, knowledge, kinds);
  return 'sure' in name ? { sure: name.sure, near: [] } : name;
}

function notUnderstood(unclear: readonly Unclear[], knowledge: Knowledge): MemberError {
  const sentences = unclear.map((name) => `${sentence(name, knowledge)}.`).join(' ');
  return new MemberError(
    `${sentences} Ask again with another name, or choose one while you type.`,
    unclear.map(({ typed }) => typed),
  );
}

/** If more kinds than this are allowed, the message says "nothing" instead of listing them. */
const NAMED_KINDS = 3;

function sentence({ typed, kinds, near, open }: Unclear, knowledge: Knowledge): string {
  const name = `“${repeated(typed)}”`;
  const entries = near.flatMap((id) => knowledge.entries.get(id) ?? []);
  const nearest = listing(entries.map(shortName), 'or');
  if (open.length > 0) return `${name} may be ${nearest}`;
  const sorts = listing(
    kinds.map((kind) => KIND_NAMES[kind].one),
    'or',
  );
  const thing = kinds.length > NAMED_KINDS ? 'nothing' : `no ${sorts}`;
  return `I know ${thing} called ${name}${nearest === '' ? '' : `; the nearest is ${nearest}`}`;
}
