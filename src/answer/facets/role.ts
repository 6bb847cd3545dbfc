import { lastSteps } from '../../knowledge/career-graph.ts';
import type { Facet } from '../../knowledge/facets.ts';
import { entryOf, type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import { listedName } from '../../knowledge/retired.ts';
import type { Edge, Role } from '../../knowledge/schema/entry.ts';
import type { Provenance } from '../../knowledge/schema/fact.ts';
import { listing } from '../../wording.ts';
import type { Line } from '../card.ts';
import { whenText } from '../format.ts';
import { ESTIMATE, hasFigure, lineOf } from '../lines.ts';

/** How a role's remote level is put; facts below it say more if there is a source. */
const REMOTE: Record<Role['remote']['level'], string> = {
  mostly: 'Mostly remote.',
  often: 'Often remote.',
  partly: 'Partly remote: some of the work is on site.',
  rarely: 'Rarely remote.',
  unknown: 'No source says how much of it is remote.',
};

/** What a role itself says on each facet; on pay, growth and jobs its occupation says more. */
export const ROLE_FACETS: Partial<Record<Facet, (role: Role, knowledge: Knowledge) => Line[]>> = {
  definition: ({ summary }) => [{ text: summary }],
  duties: ({ duties, notes = [] }) => [...duties, ...notes].map(lineOf),
  education: ({ education }) => education.map(lineOf),
  eligibility: (role, knowledge) => [
    ...role.education.map(lineOf),
    ...(role.credentialRules ?? []).map(lineOf),
    ...credentialLine(role, knowledge),
  ],
  exam: credentialLine,
  start: (role, knowledge) => [
    ...startLines(role, knowledge),
    ...role.education.map(lineOf),
    ...credentialLine(role, knowledge),
  ],
  skills: skillLines,
  settings: ({ settings = [] }) => settings.map(lineOf),
  remote: ({ remote }) => [
    {
      text: REMOTE[remote.level],
      ...(remote.level === 'unknown' ? {} : { from: remote.facts?.[0] ?? ESTIMATE }),
    },
    ...(remote.facts ?? []).map(lineOf),
  ],
  pay: ({ pay = [] }) => pay.map(lineOf),
  growth: ({ growth = [] }) => growth.map(lineOf),
  worth: ({ worth = [] }) => worth.map(lineOf),
  next: ({ next }, knowledge) => next.flatMap((edge) => edgeLine(edge, knowledge)),
};

/** What sources say on how to begin, then the last steps; steps alone are no answer without saying what they are. */
function startLines(role: Role, knowledge: Knowledge): Line[] {
  const steps = lastStepLines(role, knowledge);
  if (role.start && role.start.length > 0) return [...role.start.map(lineOf), ...steps];
  return steps.length > 0 ? [{ text: STEPS_LEAD, heads: true }, ...steps] : [];
}

const STEPS_LEAD = 'Where people can come from, with the time and what it takes:';

/** How many last steps before a role are shown. */
const MAX_LAST_STEPS = 3;

/** "From HIM technician: in 1–2 years: the basics of coding", those with the fewest years first. */
function lastStepLines({ id }: Role, knowledge: Knowledge): Line[] {
  return lastSteps(knowledge, id)
    .sort((a, b) => a.edge.years.min - b.edge.years.min)
    .slice(0, MAX_LAST_STEPS)
    .flatMap(({ from, edge }) =>
      edgeLine(edge, knowledge).map((line) => ({ ...line, head: `From ${shortName(from)}` })),
    );
}

/** Where a step leads, as "Coding auditor in 3–5 years: audit experience"; nothing if that role is gone. */
export function edgeLine(edge: Edge, knowledge: Knowledge): Line[] {
  const to = entryOf(knowledge, 'roles', edge.to);
  if (!to) return [];
  const text = `${whenText(edge.years)}: ${edge.needs}`;
  // The years are our estimate and have no period; what a step takes may have one.
  const dated = edge.sure !== 'estimate' || hasFigure(edge.needs);
  const asOf = (dated && edge.asOf) || '';
  const from: Provenance = { source: edge.source ?? [], asOf, sure: edge.sure };
  return [{ head: shortName(to), text, from }];
}

function credentialLine({ credentials = [] }: Role, knowledge: Knowledge): Line[] {
  const names = credentials.flatMap((id) => {
    const entry = knowledge.entries.get(id);
    return entry ? [listedName(entry, shortName(entry))] : [];
  });
  return names.length > 0 ? [{ head: 'Credentials that fit', text: listing(names), from: ESTIMATE }] : [];
}

/** These lists are the editors' own: no source gives them in full. */
function skillLines({ skills = [], tools = [], codeSets = [] }: Role): Line[] {
  const lists: [string, readonly string[]][] = [
    ['Skills', skills],
    ['Tools', tools],
    ['Code sets', codeSets],
  ];
  return lists.flatMap(([head, items]) =>
    items.length > 0 ? [{ head, text: items.join(', '), from: ESTIMATE }] : [],
  );
}
