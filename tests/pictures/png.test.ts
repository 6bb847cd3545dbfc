import { describe, expect, test } from 'vitest';
import { createByteCache } from '../../src/pictures/cache.ts';
import { createDrawer, drawPng } from '../../src/pictures/png.ts';
import { CHARTS } from './charts.ts';

const bytes = (length: number): Uint8Array => new Uint8Array(length);

describe('the cache', () => {
  test('forgets what was not asked for longest, once it is full', () => {
    const cache = createByteCache(100);
    cache.set('a', bytes(40));
    cache.set('b', bytes(40));
    cache.get('a');
    cache.set('c', bytes(40));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
    expect(cache.bytes()).toBe(80);
  });

  test('does not empty itself for what is too large', () => {
    const cache = createByteCache(100);
    cache.set('a', bytes(40));
    cache.set('huge', bytes(101));
    expect([cache.get('a')?.length, cache.get('huge')]).toEqual([40, undefined]);
  });

  test('counts a key that is set again once', () => {
    const cache = createByteCache(100);
    cache.set('a', bytes(40));
    cache.set('a', bytes(30));
    expect(cache.bytes()).toBe(30);
  });
});

describe('drawing', () => {
  const counted = (fails = 0) => {
    const painted: string[] = [];
    const paint = async (svg: string): Promise<Uint8Array> => {
      painted.push(svg);
      await Promise.resolve();
      if (painted.length <= fails) throw new Error('no ink');
      return bytes(10);
    };
    return { painted, draw: createDrawer(paint, createByteCache(1000)) };
  };

  test('draws the same picture once, also when it is asked for many times at once', async () => {
    const { painted, draw } = counted();
    const first = await Promise.all(Array.from({ length: 20 }, () => draw({ svg: '<a/>' })));
    await draw({ svg: '<a/>' });
    expect(painted).toEqual(['<a/>']);
    expect(new Set(first).size).toBe(1);
  });

  test('tells pictures apart by what they show', async () => {
    const { painted, draw } = counted();
    await Promise.all([draw({ svg: '<a/>' }), draw({ svg: '<b/>' })]);
    expect(painted).toEqual(['<a/>', '<b/>']);
  });

  test('hands a failure to all who wait, and tries again for the next', async () => {
    const { painted, draw } = counted(1);
    const both = await Promise.allSettled([draw({ svg: '<a/>' }), draw({ svg: '<a/>' })]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(draw({ svg: '<a/>' })).resolves.toHaveLength(10);
    expect(painted).toHaveLength(2);
  });

  test('makes a PNG from source, without a compiled worker', async () => {
    const png = await drawPng({ svg: CHARTS['pay-1']?.svg ?? '' });
    expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('rejects what is no SVG', async () => {
    await expect(drawPng({ svg: 'no picture' })).rejects.toThrow();
  });
});
