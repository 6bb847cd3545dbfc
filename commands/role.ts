import { entryCommand } from '../src/command/entry-command.ts';

/** A role: duties, schooling, pay, next steps. */
export const role = entryCommand({
  name: 'role',
  kind: 'roles',
  description: 'What a role does, needs, pays and leads to',
  option: 'name',
  hint: 'Name of the role, such as coder',
  sample: 'coder',
});
