import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../src/folders.ts';

/** The modules of the project (by path from its root) with those that each imports, types included. */
const imports = new Map(
  ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file): [string, string[]] => {
        const path = join(PROJECT_ROOT, folder, file);
        const named = [...readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+\.ts)'/g)];
        return [
          relative(PROJECT_ROOT, path),
          named.map(([, to = '']) => relative(PROJECT_ROOT, resolve(dirname(path), to))),
        ];
      }),
  ),
);

/** A way from a module back to itself; undefined where there is none. */
function circleAt(start: string): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

test('no module imports itself by way of others', () => {
  expect(imports.size).toBeGreaterThan(200);
  expect([...imports.keys()].flatMap((module) => circleAt(module) ?? [])).toEqual([]);
});

/** How a text becomes an Intent: each layer knows those before it only, and nothing of how it is decided. */
const LAYERS_OF_SEARCH: readonly (readonly string[])[] = [
  ['src/search/text'],
  ['src/search/learned'],
  ['src/search/index'],
  ['src/search/reading'],
  ['src/search/evidence'],
  ['src/search/shapes'],
  // Deciding: the files that are in no folder.
  [...imports.keys()].filter((module) => dirname(module) === 'src/search'),
];

/** What each part must not know, so that arrows go one way: what is known, what is asked, what is answered, how it is sent. */
const UNKNOWN_TO: readonly [part: string, unknown: readonly string[]][] = [
  [
    'src/knowledge',
    ['src/search', 'src/answer', 'src/typed', 'src/message', 'src/discord', 'src/preview', 'commands'],
  ],
  ['src/search', ['src/answer', 'src/typed', 'src/message', 'src/discord', 'src/preview', 'commands']],
  ...LAYERS_OF_SEARCH.slice(0, -1).flatMap((layer, at) =>
    layer.map((part): [string, readonly string[]] => [part, LAYERS_OF_SEARCH.slice(at + 1).flat()]),
  ),
  ['src/search/names', LAYERS_OF_SEARCH.slice(2).flat()],
  [
    'src/intent',
    ['src/search', 'src/answer', 'src/typed', 'src/message', 'src/discord', 'src/preview', 'commands'],
  ],
  [
    'src/data',
    [
      ...LAYERS_OF_SEARCH.slice(1).flat(),
      'src/answer',
      'src/typed',
      'src/message',
      'src/discord',
      'src/preview',
      'commands',
    ],
  ],
  [
    'src/check',
    ['src/search', 'src/answer', 'src/typed', 'src/message', 'src/discord', 'src/preview', 'commands'],
  ],
  ['src/command', ['src/answer', 'src/message', 'src/discord', 'src/preview']],
  ['src/answer', ['src/search', 'src/typed', 'src/message', 'src/discord', 'src/preview', 'commands']],
  ['src/pictures', ['src/search', 'src/answer', 'src/discord', 'src/preview', 'commands']],
  ['src/message', ['src/search', 'src/answer', 'src/discord', 'src/preview', 'commands']],
  ['src/typed', ['src/answer', 'src/discord', 'src/preview']],
  ['commands', ['src/discord', 'src/preview', 'src/message']],
  ['src/discord', ['src/preview', 'src/tune', 'src/bench']],
  ['src/preview', ['src/discord', 'src/tune', 'src/bench']],
];

describe.for(UNKNOWN_TO)('%s', ([part, unknown]) => {
  test.for(unknown)('knows nothing of %s', (other) => {
    const arrows = [...imports].flatMap(([from, to]) =>
      from.startsWith(`${part}/`)
        ? to.filter((one) => one === other || one.startsWith(`${other}/`)).map((one) => `${from} → ${one}`)
        : [],
    );
    expect(arrows).toEqual([]);
  });
});
