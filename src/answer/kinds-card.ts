import type { Intent } from '../intent/intent.ts';
import { KIND_NAMES, type Kind } from '../knowledge/kinds.ts';
import { countByKind, type Knowledge } from '../knowledge/knowledge.ts';
import { capital, count } from '../wording.ts';
import type { Card } from './card.ts';

/** The kinds of entries with how many there are of each: where a list of everything begins. */
export function kindsCard(knowledge: Knowledge): Card {
  const counts = [...countByKind(knowledge)].filter(([, many]) => many > 0);
  const browse = (of: Kind, filter?: string): Intent => ({
    kind: 'browse',
    of,
    page: 1,
    ...(filter ? { filter } : {}),
  });
  return {
    kind: 'bot',
    title: 'Everything I know',
    lead: counts.map(([kind, many]) => ({ head: capital(KIND_NAMES[kind].many), text: `· ${count(many)}` })),
    sections: [],
    actions: [
      { label: 'Entry-level roles', intent: browse('roles', 'level:entry') },
      { label: 'Credentials without a degree', intent: browse('credentials', 'schooling:no-degree') },
      { label: 'Occupations by pay', intent: { kind: 'overview' } },
    ],
    menu: {
      placeholder: 'Choose a kind',
      actions: counts.map(([kind]) => ({ label: capital(KIND_NAMES[kind].many), intent: browse(kind) })),
    },
    entries: [],
  };
}
