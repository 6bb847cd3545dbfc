import { expect, test } from 'vitest';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { withDictatedCodes } from '../../../src/search/reading/dictated-codes.ts';
import { wordsOf } from '../../../src/search/text/words.ts';
import { KNOWLEDGE } from '../../content/real.ts';

const { names } = searchIndex(KNOWLEDGE);

test.for([
  ['what is a see see s', 'what is a ccs'],
  ['see pee see or see see a', 'cpc or cca'],
  ['the are H I T exam', 'the rhit exam'],
  ['into see dee eye', 'into cdi'],
])('“%s” is read as “%s”', ([dictated = '', read]) => {
  expect(withDictatedCodes(wordsOf(dictated), names).join(' ')).toBe(read);
});

test.for(['why are you here', 'i see a code', 'be a coder', 'tea or coffee', 'see you', ''])(
  '“%s” stays as it is',
  (text) => {
    expect(withDictatedCodes(wordsOf(text), names)).toEqual(wordsOf(text));
  },
);
