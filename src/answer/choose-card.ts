import type { Intent, IntentOf, Qualified } from '../intent/intent.ts';
import { given } from '../intent/intent-words.ts';
import { comparedFacet, type Facet } from '../knowledge/facets.ts';
import { KIND_NAMES } from '../knowledge/kinds.ts';
import { type Knowledge, occupationOf, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { payByState, statesOutside } from '../knowledge/state-pay.ts';
import { allSubjects } from '../knowledge/subjects.ts';
import { capital } from '../wording.ts';
import { BROWSE_EVERYTHING, openAction } from './actions.ts';
import type { Action, Card, Line } from './card.ts';
import { ANSWERS_AS_A_WHOLE, entrySections, hasPlan } from './entry-card.ts';
import { facetName } from './facet-name.ts';
import { facetLine, facetLines, OF_THE_WHOLE } from './facets/facet-lines.ts';
import { gist } from './sentences.ts';
import { areaLines, areasOf } from './states/areas.ts';
import { askedFacetLines } from './states/asked-facet.ts';
import { stateSections } from './states/one-state.ts';

/**
 * Not sure, but close: the nearest entries as buttons. Each says what it is and what it has on the facet asked for:
 * whoever recognizes theirs need not press.
 */
export function chooseCard(
  entries: readonly Entry[],
  intent: IntentOf<'choose'>,
  knowledge: Knowledge,
): Card {
  return {
    kind: 'bot',
    title: 'Did you mean…',
    lead: [
      {
        text: `I would rather ask than guess. ${entries.length === 1 ? 'Is it this?' : 'Which of these do you mean?'}`,
      },
    ],
    sections: entries.map((entry, at) => ({
      name: shortName(entry),
      lines: [introduction(entry), ...optionLines(entry, intent, at === 0, knowledge)],
    })),
    actions: [...entries.flatMap((entry) => optionActions(entry, intent, knowledge)), BROWSE_EVERYTHING],
    entries: allSubjects(entries),
    outcome: 'suggestions',
  };
}

/** What an entry is; for one that answers as a whole, the summary is the answer. */
export function introduction({ kind, summary }: Entry): Line {
  const text = ANSWERS_AS_A_WHOLE.includes(kind) ? summary : gist(summary);
  return { text: `${capital(KIND_NAMES[kind].one)}. ${text}` };
}

/** What an option adds to what it is: the figures of places, if some were asked for. */
function optionLines(
  entry: Entry,
  choose: IntentOf<'choose'>,
  isFirst: boolean,
  knowledge: Knowledge,
): Line[] {
  const ofPlaces = placeLines(entry, choose, knowledge);
  if (ofPlaces.length > 0) return ofPlaces;
  const { facet } = choose;
  return isFirst ? firstLines(entry, facet, knowledge) : facetHint(entry, facet, knowledge);
}

function placeLines(
  entry: Entry,
  { facet, states = [], areas: codes }: IntentOf<'choose'>,
  knowledge: Knowledge,
): Line[] {
  const known = payByState(entry, knowledge);
  if (!known) return [];
  const { occupation, pay } = known;
  const areas = areasOf(pay, codes);
  const others = statesOutside(areas, states);
  if (facet === 'jobs') return askedFacetLines(facet, occupation, pay, { areas, states: others }, knowledge);
  return [
    ...areaLines(areas, occupation, pay),
    ...others.flatMap((state) => stateSections(occupation, pay, state).lead),
  ];
}

/** The first is mostly the one that is meant: it shows what its answer begins with. */
function firstLines(entry: Entry, facet: Facet | undefined, knowledge: Knowledge): Line[] {
  const further = (lines: readonly Line[]): Line[] =>
    lines.filter(({ text }) => text !== entry.summary).slice(0, FIRST);
  const asked = further(facet ? facetLines(entry, facet, knowledge) : []);
  if (asked.length > 0) return asked;
  const none = facetHint(entry, facet, knowledge);
  return none.length > 0 ? none : further(entrySections(entry, knowledge).flatMap(({ lines }) => lines));
}
const FIRST = 3;

/** The first line on the facet asked for, if any; not if the summary says it already. */
function facetHint(entry: Entry, facet: Facet | undefined, knowledge: Knowledge): Line[] {
  if (!facet || OF_THE_WHOLE.includes(facet) || !hasPlan(entry)) return [];
  const line = facetLine(entry, facet, knowledge);
  if (!line) return [];
  const head = facetName(entry, facet);
  // "Median pay: …" needs no "Pay" before it.
  const isNamed = line.head !== undefined || line.text.toLowerCase().includes(`${head.toLowerCase()}:`);
  return [isNamed ? line : { ...line, head }];
}

function optionActions(entry: Entry, choose: IntentOf<'choose'>, knowledge: Knowledge): Action[] {
  const completed = completedBy(entry, choose, knowledge);
  if (completed) return [{ label: shortName(entry), intent: completed }];
  const facet = choose.facet ?? (choose.states ? 'pay' : undefined);
  if (facet === undefined || entry.kind === 'comparisons') return openAction(entry.id, knowledge);
  const limits = { ...(choose.states ? { qualifier: 'state' as const } : {}), ...qualified(choose) };
  return [{ label: shortName(entry), intent: { kind: 'facet', id: entry.id, facet, ...limits } }];
}

/** What was asked for, completed with the chosen entry; undefined if the entry itself was asked for. */
function completedBy(entry: Entry, choose: IntentOf<'choose'>, knowledge: Knowledge): Intent | undefined {
  const { id } = entry;
  const { facet, against = [], end, states, areas, named } = choose;
  const [other] = against;
  if (end === 'from') return { kind: 'path', from: id, ...given({ to: other }), nth: 1 };
  if (end === 'to') return { kind: 'path', ...given({ from: other }), to: id, nth: 1 };
  if (states && occupationOf(entry, knowledge)) {
    // Pay is what a table of states leads with anyway.
    const asked = facet === 'pay' ? undefined : facet;
    return { kind: 'states', id, states, ...given({ areas, named, facet: asked }), ...qualified(choose) };
  }
  const ids = [...new Set([id, ...against])];
  if (ids.length === 1) return undefined;
  const asked = facet && comparedFacet(facet);
  return { kind: 'compare', ids, page: 1, ...given({ facet: asked }), ...qualified(choose) };
}

/** A question's limits on its figures carry over to the choice. */
function qualified({ qualifier, years }: IntentOf<'choose'>): Qualified {
  return given({ qualifier, years });
}
