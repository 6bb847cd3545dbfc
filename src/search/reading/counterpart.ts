import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { textBefore, textFrom } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

const NOUN = '(version|equivalents?|counterparts?|answer|rivals?|twin|alternatives?)';
/** What comes before and after an issuer whose credential is like one that is named: "AHIMA's version of", "a twin at AAPC". */
const BEFORE = new RegExp(
  `\\b(${NOUN}|same( thing| one| cert\\w*)?) (\\w+ ){0,2}(from|by|at|of|with|in|through)( the)?$`,
);
const BEHIND = new RegExp(`^${NOUN}\\b`);

/** Whether a text names a credential of this issuer only as what is like another one: "AHIMA's version of the CIC". */
export function isCounterpart({ from, to }: Mention, { words }: Pick<Reading, 'words'>): boolean {
  return BEFORE.test(textBefore(words, from)) || BEHIND.test(textFrom(words, to));
}

/** The credentials of other issuers that are rivals of one of these, or that one of these is a rival of. */
export function rivalsOf(ids: readonly string[], knowledge: Knowledge): string[] {
  const named = ids.flatMap((id) => entryOf(knowledge, 'credentials', id) ?? []);
  return [...knowledge.entries.values()].flatMap((other) => {
    if (other.kind !== 'credentials') return [];
    const isRival = named.some(
      ({ id, rival, organization }) =>
        (rival === other.id || other.rival === id) && organization !== other.organization,
    );
    return isRival ? [other.id] : [];
  });
}
