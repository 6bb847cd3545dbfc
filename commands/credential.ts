import { entryCommand } from '../src/command/entry-command.ts';

/** A credential: eligibility, exam, cost, renewal. */
export const credential = entryCommand({
  name: 'credential',
  kind: 'credentials',
  description: 'What a credential needs, costs and is worth',
  option: 'name',
  hint: 'Name of the credential, such as RHIT',
  sample: 'RHIT',
});
