import { entryCommand } from '../src/entry-command.ts';

/** A word of the field. */
export const term = entryCommand({
  name: 'term',
  kind: 'terms',
  description: 'What a word or abbreviation of the field means',
  option: 'name',
  hint: 'The word, such as DRG',
  sample: 'DRG',
});
