import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { allSubjects } from '../knowledge/subjects.ts';
import { BROWSE_EVERYTHING, openAction } from './actions.ts';
import type { Card } from './card.ts';
import { introduction } from './choose-card.ts';

const HOW_TO =
  'Name a role, a credential or a degree, or ask in your own words, for example “rhit or rhia with an associate degree?”';

/** Off topic or not understood: one friendly sentence, and the nearest entries only if they are close. */
export function unknownCard(near: readonly Entry[], knowledge: Knowledge): Card {
  return {
    kind: 'bot',
    title: 'I can help with HIM careers',
    lead: [
      {
        text: 'I answer questions about health information management in the US: roles, credentials, schooling, pay and outlook.',
      },
      {
        text:
          near.length > 0
            ? 'I did not understand that one. This is the closest I have:'
            : `I have no answer to that. ${HOW_TO}`,
      },
    ],
    sections: near.map((entry) => ({ name: shortName(entry), lines: [introduction(entry)] })),
    actions: [
      ...near.flatMap((entry) => openAction(entry.id, knowledge)),
      BROWSE_EVERYTHING,
      { label: 'Help', intent: { kind: 'help' } },
    ],
    entries: allSubjects(near),
    outcome: 'unknown',
  };
}
