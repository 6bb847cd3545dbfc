import { entryCommand } from '../src/command/entry-command.ts';

/** A kind of workplace. */
export const setting = entryCommand({
  name: 'setting',
  kind: 'settings',
  description: 'A kind of workplace: who hires there and for what',
  option: 'name',
  hint: 'Name of the setting, such as hospital',
  sample: 'insurer',
});
