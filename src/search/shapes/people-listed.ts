import type { IntentOf } from '../../intent/intent.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { anyOf } from '../text/phrases.ts';
import { FILTER_CUES } from './list-cues.ts';
import { namesOtherField } from './other-fields.ts';

/** The families of roles, by what their people, or what they work on, are called. */
const PEOPLE: readonly (readonly [family: string, people: string])[] = [
  ['registry', 'registrars|registries'],
  ['coding-revenue', 'coders|medical coders|billers|medical billers|coding people'],
  ['data-analytics', 'data analysts|health data analysts|data people'],
  ['compliance-privacy', 'privacy officers|compliance officers|privacy people|compliance people'],
  ['leadership', 'him managers|him directors|him supervisors|him leaders'],
  ['informatics-it', 'informaticists|informatics people|ehr analysts|ehr people'],
];

/** By family, how its kinds are asked for. */
const ASKS = PEOPLE.map(
  ([family, people]) =>
    [
      family,
      anyOf`
        ^(so )?(what|which|how many)( all)?( are the)?( other| different| main| various| all the)* (kinds|types|sorts|varieties) of (${people})
        | ^(list|name|show me|give me|tell me)( me)?( all)?( the)?( different| various| main)* (kinds|types|sorts|varieties) of (${people})
      `,
    ] as const,
);

/** The roles of a family, if a text asks which kinds of its people there are: "what kinds of registrars exist". */
export function peopleListed({ reading, index }: ScoredQuestion): IntentOf<'browse'> | undefined {
  const text = reading.words.join(' ');
  const [family] = ASKS.find(([, asks]) => asks.test(text)) ?? [];
  if (!family || namesOtherField(reading, PLACED, index)) return undefined;
  const filters = FILTER_CUES.flatMap(([filter, kinds, cue]) =>
    kinds.includes('roles') && cue.test(text) ? filter : [],
  );
  return { kind: 'browse', of: 'roles', filter: [`family:${family}`, ...filters].join('+'), page: 1 };
}
/** Where they would be: "kinds of coders that work in" a hospital. */
const PLACED = /\b(?:kinds|types|sorts|varieties) of(?: \w+){1,6}? in(?= )/;
