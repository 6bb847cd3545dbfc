import { entryCommand } from '../src/entry-command.ts';

/** A body of the field. */
export const organization = entryCommand({
  name: 'organization',
  kind: 'organizations',
  description: 'Who a body of the field is and what it does',
  option: 'name',
  hint: 'Name of the body, such as AHIMA',
  sample: 'AHIMA',
});
