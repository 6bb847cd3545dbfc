import { expect, test } from 'vitest';
import { COMMANDS } from '../commands/index.ts';
import { cut, repeated } from '../src/cut.ts';
import { MemberError } from '../src/errors.ts';
import { readCommandLine } from '../src/typed/command-line.ts';
import { smallKnowledge } from './knowledge/small.ts';

test.for([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['one two three', 10, 'one two…'],
  ['one, two, three', 11, 'one, two…'],
  ['onetwothree four', 10, 'onetwothr…'],
  ['a coding clerk and more', 17, 'a coding clerk…'],
  ['escaped \\*star\\*', 10, 'escaped…'],
  ['👩👩👩👩', 4, '👩…'],
] as const)('%j cut to %d is %j', ([text, max, shown]) => {
  expect(cut(text, max)).toBe(shown);
});

test.for([
  ['[free nitro](http://evil.example)', '\\[free nitro\\](http://evil.example)'],
  ['```js\nx```', '\\`\\`\\`js x\\`\\`\\`'],
  ['**bold** _x_ ||y|| <@1>', '\\*\\*bold\\*\\* \\_x\\_ \\|\\|y\\|\\| \\<@1>'],
  ['\u202eabc\u2066', 'abc'],
  ['a\u0000b', 'ab'],
  ['a\ud83db', 'ab'],
  [' \u200b ', ''],
  ['a name', 'a name'],
] as const)('%j is repeated as %j', ([typed, shown]) => {
  expect(repeated(typed)).toBe(shown);
});

/** Texts whose every second place is the middle of a sign, moved by one, so that any place of a cut is tried. */
const SIGNS = '👩'.repeat(48);
const LONG = [SIGNS, `x${SIGNS}`];

/** What a member is told of a command that they wrote out. */
function told(line: string): string {
  try {
    const { command, options } = readCommandLine(line, COMMANDS);
    command.intent(options, smallKnowledge());
  } catch (error) {
    if (error instanceof MemberError) return error.message;
    throw error;
  }
  return '';
}

test.for(
  LONG.flatMap((typed) => [
    `/him ${typed}`,
    `/him help ${typed}`,
    `/him role ${typed}${typed}`,
    `/him compare first: ${typed} second: RHIT`,
    `/him outlook occupation: ${typed}`,
    `/him outlook state: ${typed}`,
    `/him browse kind: roles filter: ${typed.slice(0, typed.length - 40)}`,
  ]),
)('%j is told back with whole signs, for Discord refuses half of one', (line) => {
  expect(told(line)).toContain('👩…');
  expect(told(line)).not.toMatch(/\p{Surrogate}/u);
});
