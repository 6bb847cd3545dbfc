import type { IntentOf } from '../../intent/intent.ts';
import type { Facet } from '../../knowledge/facets.ts';
import { type Knowledge, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Entry, Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { nameOfState, STATE_NAMES, stateInText } from '../../knowledge/state-names.ts';
import { payByState, statePayOf, statesOutside } from '../../knowledge/state-pay.ts';
import { LIMITS } from '../../limits.ts';
import type { Picture } from '../../reply.ts';
import { inSentence, listing } from '../../wording.ts';
import { footerActions, openAction } from '../actions.ts';
import type { Action, Card, Line } from '../card.ts';
import { facetLine, isJudgment } from '../facets/facet-lines.ts';
import { credit } from '../pictures/credit.ts';
import { mapPicture } from '../pictures/map-picture.ts';
import { areaLines, areasOf, missingLine } from './areas.ts';
import { askedFacetLines } from './asked-facet.ts';
import { mostJobs, nationSections } from './nation.ts';
import { stateSections } from './one-state.ts';
import { severalSections } from './several-states.ts';

/** Pay of an occupation by state: one state compared with the nation, a few side by side, or the highest and lowest. */
export function statesCard(intent: IntentOf<'states'>, knowledge: Knowledge): Card {
  const entry = knowledge.entries.get(intent.id);
  const known = payByState(entry, knowledge);
  if (!entry || !known) return withoutStates(entry, intent.states, knowledge);
  const { occupation, pay } = known;
  const areas = areasOf(pay, intent.areas);
  const asked = intent.states;
  const unknown = asked.find((code) => STATE_NAMES[code] === undefined);
  if (unknown !== undefined) return unknownState(unknown, occupation, knowledge);
  const said = sections(occupation, pay, asked, intent.facet);
  const others = statesOutside(areas, asked);
  const places = [...areas.map(({ area }) => area), ...others.map(stateInText)];
  const [only, second] = asked;
  const chosen = second === undefined ? only : undefined;
  return {
    kind: 'outlook',
    title: `${shortName(occupation)} ${places.length > 0 ? `in ${listing(places)}` : 'by state'}`,
    url: occupation.official,
    ...said,
    lead: [
      ...askedFacetLines(intent.facet, occupation, pay, { areas, states: asked }, knowledge),
      // Whoever asks how many finds the pay of the areas below.
      ...(intent.facet === 'jobs' ? [] : areaLines(areas, occupation, pay)),
      ...missingLine(intent.areas, pay, occupation, knowledge),
      // The figures of each state follow below; a second such sentence beside those of its areas would only confuse.
      ...(areas.length > 0 && second !== undefined ? [] : said.lead),
      ...countedLine(entry, occupation),
    ],
    actions: [
      ...(second === undefined ? [] : asked.map((code) => stateAction(code, occupation))).slice(0, 2),
      ...(only === undefined ? [] : [statesAction('All states', occupation, [])]),
      ...openAction(occupation.id, knowledge),
      ...footerActions([occupation.id]),
    ],
    menu: chosen === undefined ? stateMenu(occupation, pay) : otherMenu(occupation, chosen, knowledge),
    pictures: [picture(occupation, pay, asked, knowledge)],
    entries: [...new Set([occupation.id, entry.id])],
    checkWith: 'BLS',
  };
}

/** Says whose figures these are if something else was asked for: BLS counts workers, not credentials. */
function countedLine(entry: Entry, { id, title }: Occupation): Line[] {
  if (entry.id === id) return [];
  const [name, group] = [inSentence(shortName(entry)), title.toLowerCase()];
  return isJudgment(entry)
    ? [{ text: `The BLS group nearest to the ${name} is ${group}.` }]
    : [{ text: `BLS counts the ${name} with ${group}.` }];
}

function sections(
  occupation: Occupation,
  pay: StatePay,
  asked: readonly string[],
  facet: Facet | undefined,
): Pick<Card, 'lead' | 'sections'> {
  const [state, second] = asked;
  if (state === undefined) return nationSections(occupation, pay, facet);
  return second === undefined
    ? stateSections(occupation, pay, state)
    : severalSections(occupation, pay, asked);
}

function picture(
  occupation: Occupation,
  pay: StatePay,
  asked: readonly string[],
  knowledge: Knowledge,
): Picture {
  return mapPicture({
    name: `states-${shortName(occupation)}-${asked.join('-') || 'all'}`,
    title: `${shortName(occupation)} by state`,
    period: pay.asOf,
    source: credit([pay], knowledge),
    medians: new Map(pay.states.map((row) => [row.state, row.median])),
    chosen: asked.map((state) => ({ state, name: nameOfState(state) })),
  });
}

function statesAction(label: string, { id }: Occupation, states: readonly string[]): Action {
  return { label, intent: { kind: 'states', id, states: [...states] } };
}

function stateAction(state: string, occupation: Occupation): Action {
  return statesAction(nameOfState(state), occupation, [state]);
}

/** A menu cannot hold all states: those with the most jobs. */
function stateMenu(occupation: Occupation, pay: StatePay): Card['menu'] {
  const actions = mostJobs(pay, LIMITS.options).map(({ state }) => stateAction(state, occupation));
  return { placeholder: 'Open a state (any other: /him outlook state:)', actions };
}

/** The same state for the other occupations. */
function otherMenu(occupation: Occupation, state: string, knowledge: Knowledge): Card['menu'] {
  const others = withStates(knowledge).filter(({ id }) => id !== occupation.id);
  return {
    placeholder: `Other occupations in ${nameOfState(state)}`,
    actions: others.map((other) => statesAction(shortName(other), other, [state])),
  };
}

function withStates(knowledge: Knowledge): Occupation[] {
  return ofKind(knowledge, 'outlook').filter(({ id }) => statePayOf(knowledge, id) !== undefined);
}

function unknownState(state: string, occupation: Occupation, knowledge: Knowledge): Card {
  return {
    kind: 'outlook',
    title: `${shortName(occupation)} by state`,
    lead: [{ text: `I have no figures for “${state}”: BLS covers the states, DC and Puerto Rico.` }],
    sections: [],
    actions: [
      statesAction('All states', occupation, []),
      ...openAction(occupation.id, knowledge),
      ...footerActions([occupation.id]),
    ],
    entries: [occupation.id],
    outcome: 'suggestions',
  };
}

/** Says that what was asked for has no figures by state, and lists what has them. */
function withoutStates(entry: Entry | undefined, asked: readonly string[], knowledge: Knowledge): Card {
  const nationwide = entry && facetLine(entry, 'pay', knowledge);
  const others = withStates(knowledge);
  const names = listing(others.map(shortName));
  const what = entry
    ? `I have no figures by state for “${shortName(entry)}”.`
    : 'I do not know that occupation.';
  return {
    kind: 'outlook',
    title: 'Pay by state',
    lead: [{ text: others.length > 0 ? `${what} I have them for: ${names}.` : what }],
    sections: nationwide ? [{ name: 'Nationwide', lines: [nationwide] }] : [],
    actions: [
      ...(entry ? openAction(entry.id, knowledge) : []),
      ...others.slice(0, 3).map((other) => statesAction(shortName(other), other, asked)),
      ...footerActions(entry ? [entry.id] : []),
    ],
    menu: {
      placeholder: 'Occupations with figures by state',
      actions: others.map((other) => statesAction(shortName(other), other, asked)),
    },
    entries: entry ? [entry.id] : [],
    outcome: 'suggestions',
  };
}
