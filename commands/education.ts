import { entryCommand } from '../src/entry-command.ts';

/** A way of schooling. */
export const education = entryCommand({
  name: 'education',
  kind: 'education',
  description: 'A way of schooling: time, cost and what it opens',
  option: 'route',
  hint: 'Name of the route, such as associate degree',
  sample: 'associate degree',
});
