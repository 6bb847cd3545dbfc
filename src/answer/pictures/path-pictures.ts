import type { LastStep, Place, Step } from '../../knowledge/career-graph.ts';
import type { CareerPath } from '../../knowledge/career-paths.ts';
import { type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import type { Edge, Role } from '../../knowledge/schema/entry.ts';
import type { Picture } from '../../reply.ts';
import { briefRange, yearRange, yearsInAll } from '../format.ts';
import { pathLabel } from '../path-names.ts';
import { credit } from './credit.ts';
import { fitted, type Leg, type PathGraph, pathHeight, pathPicture, type Stop } from './path-picture.ts';

/** A taller picture would be shrunk so much in the chat that its words could not be read. */
const MAX_HEIGHT = 720;
const MAX_FAN = 11;

/** A path as a picture, with the other paths beside it in gray unless that makes it too tall. */
export function betweenPicture(
  from: Place,
  chosen: CareerPath,
  others: readonly CareerPath[],
  knowledge: Knowledge,
): Picture {
  const all = graphOf(from, [chosen, ...others]);
  const placed = fitted(all);
  const beside = pathHeight(placed) <= MAX_HEIGHT ? others : [];
  const target = chosen.steps.at(-1)?.role;
  const title = `${shortName(from)} → ${target ? shortName(target) : ''}`;
  const summary = `${pathLabel(chosen)}: ${yearsInAll(chosen.years)}`;
  const words = chosen.steps.map(
    ({ role, edge }) => `${edge ? `${yearRange(edge.years)} ` : ''}to ${shortName(role)}`,
  );
  const shown = [chosen, ...beside].flatMap(({ steps }) => steps);
  const frame = {
    name: `path ${from.id} ${target?.id ?? ''}`,
    title,
    unit: beside.length > 0 ? `${summary}; gray: other paths` : summary,
    source: creditOf(shown, knowledge),
    alt: `Career path. ${title}. ${summary}. From ${shortName(from)} ${words.join(', then ')}.`,
  };
  return beside.length === others.length
    ? pathPicture({ ...frame, ...all }, placed)
    : pathPicture({ ...frame, ...graphOf(from, [chosen]) });
}

/** The places and steps of several paths, each once; the first path is the highlighted one. */
function graphOf(from: Place, paths: readonly CareerPath[]): PathGraph {
  const stops = new Map<string, Stop>([[from.id, { id: from.id, label: shortName(from), look: 'from' }]]);
  const legs = new Map<string, Leg>();
  for (const [index, { steps }] of paths.entries()) {
    let at: string = from.id;
    for (const { role, edge } of steps) {
      const look = role === steps.at(-1)?.role ? 'to' : index === 0 ? 'step' : 'other';
      if (!stops.has(role.id)) stops.set(role.id, { id: role.id, label: shortName(role), look });
      const key = `${at} ${role.id}`;
      const label = edge && briefRange(edge.years);
      if (!legs.has(key))
        legs.set(key, { from: at, to: role.id, label, look: index === 0 ? 'path' : 'other' });
      at = role.id;
    }
  }
  return { stops: [...stops.values()], legs: [...legs.values()] };
}

/** What comes next from a place. */
export function onwardPicture(from: Place, steps: readonly Step[], knowledge: Knowledge): Picture {
  const shown = steps.slice(0, MAX_FAN);
  const words = shown.map(({ role, edge }) => `${shortName(role)} (${edge ? yearRange(edge.years) : ''})`);
  return pathPicture({
    name: `path from ${from.id}`,
    title: `From ${shortName(from)}`,
    unit: unitOf(shown),
    source: creditOf(shown, knowledge),
    alt: `Next steps from ${shortName(from)}: ${words.join(', ')}.`,
    stops: [
      { id: from.id, label: shortName(from), look: 'from' },
      ...shown.map(({ role, edge }): Stop => stopOf(role, edge)),
    ],
    legs: shown.map(({ role, edge }): Leg => ({ from: from.id, to: role.id, look: lookOf(edge) })),
  });
}

/** What leads straight to a role. */
export function leadingPicture(to: Role, steps: readonly LastStep[], knowledge: Knowledge): Picture {
  const shown = steps.slice(0, MAX_FAN);
  const words = shown.map(({ from, edge }) => `${shortName(from)} (${yearRange(edge.years)})`);
  return pathPicture({
    name: `path to ${to.id}`,
    title: `To ${shortName(to)}`,
    unit: unitOf(shown),
    source: creditOf(shown, knowledge),
    alt: `What leads to ${shortName(to)}: ${words.join(', ')}.`,
    stops: [
      ...shown.map(({ from, edge }): Stop => stopOf(from, edge)),
      { id: to.id, label: shortName(to), look: 'to' },
    ],
    legs: shown.map(({ from, edge }): Leg => ({ from: from.id, to: to.id, look: lookOf(edge) })),
  });
}

type WithEdge = { readonly edge?: Edge | undefined };

function stopOf(place: Place, edge: Edge | undefined): Stop {
  return { id: place.id, label: shortName(place), note: edge && briefRange(edge.years), look: 'step' };
}

function lookOf(edge: Edge | undefined): Leg['look'] {
  return edge?.kind === 'lateral' ? 'sideways' : 'path';
}

function unitOf(steps: readonly WithEdge[]): string {
  const sideways = steps.some(({ edge }) => edge?.kind === 'lateral');
  return sideways ? 'Usual years until then; dashed: a sideways move' : 'Usual years until then';
}

function creditOf(steps: readonly WithEdge[], knowledge: Knowledge): string {
  const edges = steps.flatMap(({ edge }) => edge ?? []);
  const named = credit(
    edges.flatMap(({ source }) => (source === undefined ? [] : { source, asOf: '' })),
    knowledge,
  );
  const estimated = edges.length === 0 || edges.some(({ sure }) => sure === 'estimate');
  if (!estimated) return named;
  return named ? `editors' estimate after ${named}` : "editors' estimate";
}
