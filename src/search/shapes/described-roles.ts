import { kindOf } from '../../knowledge/kinds.ts';
import { singular } from '../../knowledge/singular.ts';
import type { Names } from '../index/name-index.ts';
import { type Mention, namesKind, withMentions } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** What somebody does with a field of work, and what those who do it are called, after the field's name. */
const DOINGS: readonly { readonly verb: RegExp; readonly called: readonly string[] }[] = [
  {
    verb: /^(runs?|running|leads?|leading|heads?|heading|manages?|managing|supervises?|supervising|oversees?|overseeing|directs?|directing|bosses|bossing|charge)$/,
    called: ['manager', 'director', 'supervisor', 'lead', 'officer'],
  },
  {
    verb: /^(teach|teaches|teaching|train|trains|training)$/,
    called: ['instructor', 'teacher', 'educator', 'professor', 'trainer'],
  },
  {
    verb: /^((re)?checks?|(re)?checking|grades?|grading|audits?|auditing|reviews?|reviewing|scores?|scoring)$/,
    called: ['auditor'],
  },
];
const BETWEEN =
  /^(up|of|an?|the|my|our|their|own|other|whole|entire|nurses|doctors|docs|physicians|clinicians|staff|users|people)$/;
/** The people or place that somebody leads. */
const GROUP = /^(department|team|unit|program|shop|office|division|section|crew|staff|side)$/;
const MOST_BETWEEN = 3;
/** No field's name has more words. */
const LONGEST = 4;

/** A role that is recognized by what people do in it: "running a CDI department", "to teach HIM". */
type DescribedRole = Span & { readonly id: string };

/** Whoever does it: "the person who", "whoever", "the ones that". */
const WHOEVER = /^(who|whoever|that)$/;

/**
 * The mentions of a text, with the people that it tells by what they do as the roles they have: "the person who runs HIM".
 */
export function withDescribedRoles(
  { words, mentions }: Pick<Reading, 'words' | 'mentions'>,
  names: Names,
): readonly Mention[] {
  const people = describedRoles({ words, mentions }, names)
    .filter(({ from }) => WHOEVER.test(words[from - 1] ?? ''))
    .map(({ id, from, to }): Mention => ({ ids: [id], from, to, edits: 0 }));
  return withMentions(mentions, people);
}

/** The roles that a text describes by what people do in them, from left to right. */
export function describedRoles(
  { words, mentions }: Pick<Reading, 'words' | 'mentions'>,
  { byKey }: Names,
): DescribedRole[] {
  const roleCalled = (fields: readonly string[], called: readonly string[]): string | undefined =>
    fields
      .flatMap((field) => called.flatMap((title) => byKey.get(`${field} ${title}`) ?? []))
      .find((one) => kindOf(one) === 'roles');
  return words.flatMap((word, from): DescribedRole[] => {
    const doing = DOINGS.find(({ verb }) => verb.test(word));
    if (!doing) return [];
    let start = from + 1;
    while (start - from <= MOST_BETWEEN && BETWEEN.test(words[start] ?? '')) start += 1;
    // "A CDI nurse who runs the program" runs that of CDI; a program of its own is a project.
    const isGroupAlone = GROUP.test(singular(words[start] ?? ''));
    const ofNamed = isGroupAlone ? roleCalled(fieldsNamed(words, mentions), doing.called) : undefined;
    if (ofNamed !== undefined) return [{ id: ofNamed, from, to: start + 1 }];
    for (let end = Math.min(start + LONGEST, words.length); end > start; end--) {
      const id = roleCalled([words.slice(start, end).map(singular).join(' ')], doing.called);
      const isGroup = GROUP.test(singular(words[end] ?? ''));
      if (id !== undefined) return [{ id, from, to: isGroup ? end + 1 : end }];
    }
    return [];
  });
}

/** The words that names of roles begin with: "cdi" of "cdi rn". */
function fieldsNamed(words: readonly string[], mentions: readonly Mention[]): string[] {
  return mentions
    .filter((mention) => namesKind(mention, 'roles', 'terms'))
    .flatMap(({ from, to }) =>
      words.slice(from, to).map((_, at) =>
        words
          .slice(from, to - at)
          .map(singular)
          .join(' '),
      ),
    );
}
