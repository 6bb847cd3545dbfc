import type { Entry } from '../knowledge/schema/entry.ts';

/** Whom to ask before relying on an entry's second-hand figures; nobody for terms and questions. */
export function issuerOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'credentials':
      return entry.issuer;
    case 'outlook':
      return 'BLS';
    case 'education':
      return 'the school';
    case 'organizations':
      return entry.short ?? entry.title;
    case 'roles':
    case 'settings':
      return 'the employer';
    default:
      return undefined;
  }
}
