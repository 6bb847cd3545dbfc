import { foldName } from '../fold-name.ts';
import { kindOf } from '../kinds.ts';
import { entryOf, type Knowledge, namesOf, ofKind } from '../knowledge.ts';
import type { Entry } from '../schema/entry.ts';
import { LEVELS } from '../schema/role.ts';
import type { Misfit } from './misfit.ts';

/** Fields of an entry that do not fit another entry: its rival, its issuer, the level of a role that it leads to. */
export function entryMisfits(knowledge: Knowledge): Misfit[] {
  const entries = [...knowledge.entries.values()];
  return [...entries.flatMap(rivalMisfits), ...issuerMisfits(knowledge), ...stepsDown(knowledge)];
}

/** Rivals are of one kind; only a term may be compared with another kind ("CPC-A" with the CPC). */
function rivalMisfits({ id, kind, rival }: Entry): Misfit[] {
  const other = rival === undefined ? undefined : kindOf(rival);
  if (other === undefined || other === kind || kind === 'terms') return [];
  const message = `expected an entry of the same kind (${kind}/…), got "${rival}"`;
  return [{ id, path: ['rival'], of: 'value', message }];
}

/** The issuer of a credential must be a name of its organization: "AHIMA", "CCHIIM (AHIMA)". */
function issuerMisfits(knowledge: Knowledge): Misfit[] {
  return ofKind(knowledge, 'credentials').flatMap(({ id, issuer, organization }): Misfit[] => {
    const issuing = entryOf(knowledge, 'organizations', organization);
    const written = ` ${foldName(issuer)} `;
    if (!issuing || namesOf(issuing).some((name) => written.includes(` ${foldName(name)} `))) return [];
    const message = `expected a name of the entry in organization (${issuing.id}: ${issuing.short ?? issuing.title}), got "${issuer}": one of the two is wrong`;
    return [{ id, path: ['issuer'], of: 'value', message }];
  });
}

/** An official page is at a site that the sources know: a mistyped one could be anybody's. */
export function officialMisfits({ entries, sources }: Knowledge): Misfit[] {
  const sites = new Set([...sources.values()].map(({ url }) => siteOf(url)));
  return [...entries.values()].flatMap(({ id, official }): Misfit[] => {
    const site = siteOf(official);
    if (site === undefined || sites.has(site) || sources.size === 0) return [];
    const message = `expected a page of a site in sources.yaml, got one of ${site}: check the address, or add the page to the sources`;
    return [{ id, path: ['official'], of: 'value', message }];
  });
}

function siteOf(address: string | undefined): string | undefined {
  return address?.match(/^https:\/\/(?:www\.)?([^/?#:]+)/)?.[1]?.toLowerCase();
}

/** A promotion never leads to a lower level. */
function stepsDown(knowledge: Knowledge): Misfit[] {
  return ofKind(knowledge, 'roles').flatMap(({ id, level, next }) =>
    next.flatMap(({ to, kind }, index): Misfit[] => {
      const other = entryOf(knowledge, 'roles', to);
      if (kind !== 'promotion' || !other || LEVELS.indexOf(other.level) >= LEVELS.indexOf(level)) return [];
      const message = `expected lateral, or another role: a promotion from the level ${level} does not lead to ${to}, whose level is ${other.level}`;
      const place = { id: to, path: ['level'] };
      return [{ id, path: ['next', index, 'kind'], of: 'value', message, other: place }];
    }),
  );
}
