import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { MemberError } from '../../src/errors.ts';
import { readCommandLine } from '../../src/typed/command-line.ts';

function read(line: string): { name: string; options: Record<string, string> } {
  const { command, options } = readCommandLine(line, COMMANDS);
  const given = Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined);
  return { name: command.data.name, options: Object.fromEntries(given) };
}

test.for<[line: string, name: string, options: Record<string, string>]>([
  ['/him role coder', 'role', { name: 'coder' }],
  ['  /him role   coding auditor  ', 'role', { name: 'coding auditor' }],
  ['/him role name: coder', 'role', { name: 'coder' }],
  ['/him role name:coder', 'role', { name: 'coder' }],
  ['/him ROLE coder', 'role', { name: 'coder' }],
  ['/him\trole\tcoder', 'role', { name: 'coder' }],
  ['/him role rhit vs rhia', 'role', { name: 'rhit vs rhia' }],
  ['/him compare first: RHIT second: RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare second: RHIA first: RHIT', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare RHIT vs RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare RHIT VS. RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  [
    '/him compare medical coder vs coding auditor',
    'compare',
    { first: 'medical coder', second: 'coding auditor' },
  ],
  ['/him compare RHIT and RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare RHIT & RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare RHIT or RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him compare rhit, rhia and ccs', 'compare', { first: 'rhit', second: 'rhia', third: 'ccs' }],
  ['/him compare rhit, rhia, and ccs', 'compare', { first: 'rhit', second: 'rhia', third: 'ccs' }],
  ['/him compare cancer registrar and coder', 'compare', { first: 'cancer registrar', second: 'coder' }],
  [
    '/him compare medical and health services managers vs coders',
    'compare',
    { first: 'medical and health services managers', second: 'coders' },
  ],
  [
    '/him outlook medical and health services managers, TX',
    'outlook',
    { occupation: 'medical and health services managers', state: 'TX' },
  ],
  ['/him path from coder to coding auditor', 'path', { from: 'coder', to: 'coding auditor' }],
  ['/him path From coder   To coding auditor', 'path', { from: 'coder', to: 'coding auditor' }],
  ['/him path to coding auditor from coder', 'path', { from: 'coder', to: 'coding auditor' }],
  ['/him path coding auditor from coder', 'path', { from: 'coder', to: 'coding auditor' }],
  ['/him path from coder', 'path', { from: 'coder' }],
  ['/him path to coding auditor', 'path', { to: 'coding auditor' }],
  ['/him path coder', 'path', { from: 'coder' }],
  ['/him path coder, coding auditor', 'path', { from: 'coder', to: 'coding auditor' }],
  ['/him compare rhit, rhia, ccs', 'compare', { first: 'rhit', second: 'rhia', third: 'ccs' }],
  ['/him compare rhit rhia', 'compare', { first: 'rhit', second: 'rhia' }],
  ['/him compare rhit rhia ccs', 'compare', { first: 'rhit', second: 'rhia', third: 'ccs' }],
  ['/him path front desk to health data analyst', 'path', { from: 'front desk', to: 'health data analyst' }],
  [
    '/him path from: front desk to: health data analyst',
    'path',
    { from: 'front desk', to: 'health data analyst' },
  ],
  ['/him path to: HIM director', 'path', { to: 'HIM director' }],
  ['/him path from coder to', 'path', { from: 'coder' }],
  ['/him path from coder to ', 'path', { from: 'coder' }],
  ['/him credential name: rhit private: true', 'credential', { name: 'rhit' }],
  ['/him credential rhit for: @Maya Smith private: True', 'credential', { name: 'rhit' }],
  ['/him credential private:false name: rhit', 'credential', { name: 'rhit' }],
  ['/him path', 'path', {}],
  ['/him outlook', 'outlook', {}],
  ['/him outlook medical records specialists', 'outlook', { occupation: 'medical records specialists' }],
  ['/him outlook occupation: records state: TX', 'outlook', { occupation: 'records', state: 'TX' }],
  ['/him outlook state: TX', 'outlook', { state: 'TX' }],
  ['/him outlook occupation: state: TX', 'outlook', { state: 'TX' }],
  [
    '/him browse kind: credentials filter: level:entry',
    'browse',
    { kind: 'credentials', filter: 'level:entry' },
  ],
  [
    '/him ask what: does a coder earn, and rhit vs rhia?',
    'ask',
    { question: 'what: does a coder earn, and rhit vs rhia?' },
  ],
  ['/him ask question: rhit or rhia?', 'ask', { question: 'rhit or rhia?' }],
  ['/him help', 'help', {}],
  ['/him HELP', 'help', {}],
  ['/HIM role coder', 'role', { name: 'coder' }],
  ['/Him Role Name: coder', 'role', { name: 'coder' }],
  ['/him compare First: RHIT SECOND: RHIA', 'compare', { first: 'RHIT', second: 'RHIA' }],
  ['/him browse Roles', 'browse', { kind: 'roles' }],
  ['/him browse kind: Work Settings', 'browse', { kind: 'settings' }],
  [
    '/him browse CREDENTIALS, without a degree',
    'browse',
    { kind: 'credentials', filter: 'without a degree' },
  ],
  ['/him ask question: is it a question: yes or no', 'ask', { question: 'is it a question: yes or no' }],
])('%j is read as %s with %j', ([line, name, options]) => {
  expect(read(line)).toEqual({ name, options });
});

test.for<[line: string, message: RegExp]>([
  ['/him', /^Expected \/him and one of ask, role, .*; got "\/him"\.$/],
  ['/him pizza coder', /^Expected \/him and one of .*; got "\/him pizza coder"\.$/],
  ['/him constructor x', /^Expected \/him and one of /],
  ['role coder', /^Expected \/him and one of .*; got "role coder"\.$/],
  ['', /^Expected \/him and one of .*; got ""\.$/],
  ['/him role', /^\/him role needs name: /],
  ['/him role name:', /^\/him role needs name: /],
  ['/him compare RHIT', /^\/him compare needs second: /],
  ['/him compare second: RHIA', /^\/him compare needs first: /],
  ['/him ask   ', /^\/him ask needs question: /],
  [
    '/him browse pizza',
    /^Expected one of roles, credentials, .* for kind; got "pizza"\. An example: \/him browse /,
  ],
  [
    '/him browse credentials without a degree',
    /^Expected one of roles, .*; got "credentials without a degree"/,
  ],
  ['/him compare RHIT vs RHIA vs CCS vs CPC', /^\/him compare takes only first, second, third; .* "CPC"\./],
  ['/him compare rhit rhia ccs cpc coc', /^\/him compare takes only .* "cpc, coc"\./],
  [
    '/him role coder name: auditor',
    /^\/him role takes only name; .* "coder"\. An example: \/him role name: /,
  ],
  ['/him help with something', /^\/him help takes nothing more; .* "with something"\./],
  [`/him role ${'x'.repeat(101)}`, /^Expected at most 100 characters for name; got "x{49}…"\./],
])('%j is told as a mistake', ([line, message]) => {
  expect(() => read(line)).toThrow(MemberError);
  expect(() => read(line)).toThrow(message);
});

test('a long line is not repeated whole', () => {
  expect(() => read(`/him ${'x'.repeat(500)}`)).toThrow(/got "\/him x{44}…"\.$/);
});

test('any line is read or told as a mistake', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('/him', 'role', 'compare', 'name:', 'first:', 'vs', 'to', ',', '(', '[', '$&'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      try {
        expect(COMMANDS).toContain(readCommandLine(words.join(' '), COMMANDS).command);
      } catch (error) {
        expect(error).toBeInstanceOf(MemberError);
      }
    }),
  );
});
