import { expect, test } from 'vitest';
import { type Read, readArguments } from '../src/program-arguments.ts';

const ASK = { usage: 'npm run ask', flags: ['why', 'json'], words: 'any' } as const;
const BENCH = { usage: 'npm run bench', words: ['answers', 'search'] } as const;
const TUNE = { usage: 'npm run tune' } as const;

/** The usage, with what is not understood in front of it. */
function mistaken(what: string, usage: string): Read<never> {
  return { ok: false, text: `${what}\n\n${usage}`, mistaken: true };
}

test('flags and words are told apart, wherever they stand', () => {
  expect(readArguments(['what', '--why', 'is', 'it'], ASK)).toEqual({
    ok: true,
    given: { flags: new Set(['why']), words: ['what', 'is', 'it'] },
  });
  expect(readArguments(['--why', '-ish jobs, are there any?'], ASK)).toMatchObject({
    given: { words: ['-ish jobs, are there any?'] },
  });
  expect(readArguments(['--why', 'is', 'the rhit', 'hard', '-h ard'], ASK)).toMatchObject({
    given: { words: ['is', 'the rhit', 'hard', '-h ard'] },
  });
  expect(readArguments([], TUNE)).toEqual({ ok: true, given: { flags: new Set(), words: [] } });
});

test.for([[['--help']], [['-h']], [['rhit', '--help', '--why']]])(
  '%j prints the usage, without fault',
  ([args]) => {
    expect(readArguments(args ?? [], ASK)).toEqual({ ok: false, text: 'npm run ask', mistaken: false });
  },
);

test.for([
  ['--wy', 'expected --help, --why, --json, got "--wy"'],
  ['-w', 'expected --help, --why, --json, got "-w"'],
  ['--json=1', 'expected --help, --why, --json, got "--json"'],
] as const)('%s is not understood', ([arg, what]) => {
  expect(readArguments(['rhit', arg], ASK)).toEqual(mistaken(what, 'npm run ask'));
});

test('a word that is none of the choices is not understood, nor any where none is expected', () => {
  expect(readArguments(['answers', 'foo'], BENCH)).toEqual(
    mistaken('expected answers, search, got "foo"', 'npm run bench'),
  );
  expect(readArguments(['now'], TUNE)).toEqual(mistaken('expected nothing more, got "now"', 'npm run tune'));
});
