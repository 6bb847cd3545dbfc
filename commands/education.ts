import { entryCommand } from '../src/command/entry-command.ts';

/** A degree, diploma or program. */
export const education = entryCommand({
  name: 'education',
  kind: 'education',
  description: 'A degree or program: time, cost and what it leads to',
  option: 'route',
  hint: 'Name of the degree or program, such as associate degree',
  sample: 'associate degree',
});
