import { FACETS, type Facet } from '../knowledge/facets.ts';
import { type Knowledge, ofKind, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { statePayOf } from '../knowledge/state-pay.ts';
import { LIMITS } from '../limits.ts';
import { footerActions, leadingActions, onwardActions, openAction, pathAction } from './actions.ts';
import type { Action, Card } from './card.ts';
import { facetName } from './facet-name.ts';
import { facetLines, OF_THE_WHOLE } from './facets/facet-lines.ts';

/** The likeliest next questions about an entry, then its sources and the button to report a mistake. */
export function entryActions(entry: Entry, knowledge: Knowledge): Action[] {
  return [...likely(entry, knowledge).slice(0, 3), ...footerActions([entry.id])];
}

/** After a facet: back to the whole entry first. */
export function facetActions(entry: Entry, facet: Facet, knowledge: Knowledge): Action[] {
  const whole: Action = { label: `All about ${shortName(entry)}`, intent: { kind: 'entry', id: entry.id } };
  const others = likely(entry, knowledge).filter(({ intent }) => {
    // What comes next is told as a path, too.
    if (intent.kind === 'path') return facet !== 'next' || intent.from !== entry.id;
    return intent.kind !== 'facet' || intent.facet !== facet;
  });
  return [whole, ...others.slice(0, 2), ...footerActions([entry.id])];
}

function likely(entry: Entry, knowledge: Knowledge): Action[] {
  const facet = (name: Facet, label = facetName(entry, name)): Action[] =>
    hasFacts(entry, name, knowledge) ? [{ label, intent: { kind: 'facet', id: entry.id, facet: name } }] : [];
  const compare = rivalAction(entry, knowledge);
  switch (entry.kind) {
    case 'credentials':
      return [...compare, ...facet('pay', 'Pay and jobs'), ...facet('next'), ...facet('exam')];
    case 'roles':
      return [...facet('pay', 'Pay and outlook'), ...pathActions(entry.id, knowledge), ...compare];
    case 'outlook':
      return [...payByState(entry, knowledge), ...facet('growth'), ...compare];
    case 'starts':
      return [pathAction('Paths from here', { from: entry.id })];
    case 'journeys':
      return [pathAction('Other paths', { from: entry.start, to: entry.steps.at(-1)?.role })];
    case 'comparisons':
      return entry.of.flatMap((id) => openAction(id, knowledge));
    default:
      return [...compare, ...(entry.related ?? []).flatMap((id) => openAction(id, knowledge))];
  }
}

/** Whether clicking shows more than that no source says anything. */
function hasFacts(entry: Entry, facet: Facet, knowledge: Knowledge): boolean {
  const lines = facetLines(entry, facet, knowledge);
  return OF_THE_WHOLE.includes(facet) ? lines.length > 0 : lines.some(({ from }) => from !== undefined);
}

/** Where a role leads, or for one at the top, what leads there. */
function pathActions(id: string, knowledge: Knowledge): Action[] {
  const onward = onwardActions('Where it leads', id, knowledge);
  return onward.length > 0 ? onward : leadingActions('What leads here', id, knowledge);
}

function rivalAction(entry: Entry, knowledge: Knowledge): Action[] {
  const rival = entry.rival ? knowledge.entries.get(entry.rival) : undefined;
  if (!rival) return [];
  return [
    {
      label: `Compare with ${shortName(rival)}`,
      intent: { kind: 'compare', ids: [entry.id, rival.id], page: 1 },
    },
  ];
}

function payByState(entry: Entry, knowledge: Knowledge): Action[] {
  return statePayOf(knowledge, entry.id)
    ? [{ label: 'Pay by state', intent: { kind: 'states', id: entry.id, states: [] } }]
    : [];
}

/** This much of a menu is kept for related entries. */
const NEIGHBORS = 14;

/** Everything that an entry leads to: its other facets, then related entries. At most what a menu holds. */
export function entryMenu(entry: Entry, knowledge: Knowledge, except?: Facet): Card['menu'] {
  const facets = FACETS.filter((facet) => facet !== except && hasFacts(entry, facet, knowledge));
  const facetSteps = facets.map(
    (facet): Action => ({
      label: `${shortName(entry)}: ${facetName(entry, facet).toLowerCase()}`,
      intent: { kind: 'facet', id: entry.id, facet },
    }),
  );
  const neighbors = neighborIds(entry, knowledge).flatMap((id) => openAction(id, knowledge));
  const actions = [
    ...facetSteps.slice(0, LIMITS.options - Math.min(neighbors.length, NEIGHBORS)),
    ...neighbors,
  ].slice(0, LIMITS.options);
  return actions.length > 0
    ? { placeholder: `More about ${shortName(entry)} and related entries`, actions }
    : undefined;
}

function neighborIds(entry: Entry, knowledge: Knowledge): string[] {
  const named = [
    'occupation' in entry ? entry.occupation : undefined,
    'organization' in entry ? entry.organization : undefined,
    ...('credentials' in entry ? (entry.credentials ?? []) : []),
    ...('roles' in entry ? (entry.roles ?? []) : []),
    ...(entry.kind === 'journeys' ? entry.steps.map(({ role }) => role) : []),
    ...(entry.kind === 'comparisons' ? entry.of : []),
    ...(entry.kind === 'outlook' ? rolesCountedIn(entry.id, knowledge) : []),
    ...(entry.related ?? []),
  ];
  return [...new Set(named)].filter((id): id is string => id !== undefined && id !== entry.id);
}

function rolesCountedIn(occupation: string, knowledge: Knowledge): string[] {
  return ofKind(knowledge, 'roles')
    .filter((role) => role.occupation === occupation)
    .map(({ id }) => id);
}
