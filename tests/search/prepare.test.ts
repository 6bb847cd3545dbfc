import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { suggestNames } from '../../src/search/names/suggest-names.ts';
import { prepareSearch } from '../../src/search/prepare.ts';
import { smallKnowledge } from '../knowledge/small.ts';

test('what the first autocomplete needs is made before it', async () => {
  const knowledge = smallKnowledge();
  prepareSearch(knowledge);
  await turn();
  const walked = vi.spyOn(knowledge.entries as Map<string, unknown>, Symbol.iterator);
  expect(suggestNames('rhti', knowledge, ['credentials'])).not.toEqual([]);
  expect(walked).not.toHaveBeenCalled();
});
