import { entryCommand } from '../src/command/entry-command.ts';

/** An association or agency. */
export const organization = entryCommand({
  name: 'organization',
  kind: 'organizations',
  description: 'What an association or agency is and does',
  option: 'name',
  hint: 'Name of the organization, such as AHIMA',
  sample: 'AHIMA',
});
