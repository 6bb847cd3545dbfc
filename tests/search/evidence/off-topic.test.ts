import { describe, expect, test } from 'vitest';
import { offTopicScore } from '../../../src/search/evidence/off-topic.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { SHIPPED } from '../../../src/search/learned/shipped.ts';
import { readText } from '../../../src/search/reading/reading.ts';
import { KNOWLEDGE } from '../../content/real.ts';

describe('what is for us and what is not', () => {
  const index = searchIndex(KNOWLEDGE);
  const strange = (text: string): number => offTopicScore(readText(text, index), SHIPPED.offTopic);

  test.for([
    ['what does a medical coder do', 'what does a dental hygienist do'],
    ['is the rhit worth it', 'is nursing school worth it'],
    ['how much does the cpc exam cost', 'how much does a knee surgery cost'],
    ['what does a records clerk do all day', 'good morning everyone, how is your day'],
  ])('“%s” sounds more like a question for us than “%s”', ([ours = '', foreign = '']) => {
    expect(strange(ours)).toBeLessThan(strange(foreign));
  });
});
