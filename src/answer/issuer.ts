import type { Entry } from '../knowledge/schema/entry.ts';

/** Whom to ask before relying on a second-hand figure of an entry; nobody in particular about terms and questions. */
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
