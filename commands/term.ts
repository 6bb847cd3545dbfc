import { entryCommand } from '../src/command/entry-command.ts';

/** A term of the field. */
export const term = entryCommand({
  name: 'term',
  kind: 'terms',
  description: 'What a term or abbreviation means',
  option: 'name',
  hint: 'The term, such as DRG',
  sample: 'DRG',
});
