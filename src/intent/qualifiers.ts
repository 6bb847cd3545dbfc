/**
 * Ways a question narrows a figure that none of our sources does; the answer then says so. `level`: beginners or the
 * experienced; `piece`: by the chart; `net`: after taxes; `extras`: overtime and bonuses; `part-time`: less than full
 * time all year; `remote`: work from home; `future`: what will be; `top`: beyond the highest published figure;
 * `abroad`: outside the US; `holders`: how many hold a credential, if jobs are counted; `state`: in a state, if
 * there are no figures by state.
 */
export const QUALIFIERS = [
  'level',
  'piece',
  'net',
  'extras',
  'part-time',
  'remote',
  'future',
  'top',
  'abroad',
  'holders',
  'state',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
