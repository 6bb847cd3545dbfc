import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { afterEach, expect, test, vi } from 'vitest';
import { betweenPicture } from '../../src/answer/pictures/path-pictures.ts';
import { placeOf } from '../../src/knowledge/career-graph.ts';
import { pathsBetween } from '../../src/knowledge/career-paths.ts';
import { KNOWLEDGE } from '../content/real.ts';

afterEach(() => vi.restoreAllMocks());

/** How many layouts are tried for one picture: across or down, in wider and narrower boxes. */
const TRIED = 7;

test('the layouts tried for a path and the others beside it are those that it is drawn with', async () => {
  const [from, to] = ['starts/bachelor-him', 'roles/him-director'];
  const place = placeOf(KNOWLEDGE, from);
  const [chosen, ...others] = pathsBetween(KNOWLEDGE, from, to);
  if (!place || !chosen || others.length === 0) throw new Error('expected several paths');
  const layout = vi.spyOn(Object.getPrototypeOf(await Graphviz.load()) as Graphviz, 'layout');
  expect(betweenPicture(place, chosen, others, KNOWLEDGE).alt).toContain('Career path');
  expect(layout).toHaveBeenCalledTimes(TRIED);
});
