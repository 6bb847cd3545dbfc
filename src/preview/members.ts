import type { Member } from './wire.ts';

/** Nobody real: whoever opens the page, and people to address answers to. */
export const YOU: Member = { id: '100000000000000001', name: 'You' };

export const MEMBERS: readonly Member[] = [
  YOU,
  { id: '100000000000000002', name: 'Maya' },
  { id: '100000000000000003', name: 'Deshawn' },
  { id: '100000000000000004', name: 'Priya' },
  { id: '100000000000000005', name: 'Sam' },
];
