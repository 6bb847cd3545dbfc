import { textBefore, textFrom } from '../text/span.ts';
import { namesKind } from './mention.ts';
import { namesOurWork } from './pay-of-others.ts';
import type { Reading } from './reading.ts';

/** What stands around a calling whose own pay, duties or number a text asks for: "how much do nurses make". */
const ASKED_ABOUT: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    /^(so |and |ok )?(how much|what) (do|does|can|will|would)( (an?|the|most))?$/,
    /^((people|persons?|workers?|folks|staff) )?(make|earn|do|get paid|(take|bring) home)\b(?! (the|it|after|next|to|with|if|when|for|as)\b)/,
  ],
  [
    /^(what (is|are) the )?((average|median|typical) )?(salary|pay|wages?|duties) (of|for)( (an?|the|most))?$/,
    /^$/,
  ],
  [/^(what (is|are)( the| an?)?)?( ?(average|median|typical))?$/, /^(salary|salaries|pay|wages?|duties)$/],
  [/^how many$/, /^(are there|work|exist)\b/],
];
/** Who has just left school has no calling yet: what a graduate in our field earns is ours. */
const OUT_OF_SCHOOL = /\b(grad|graduate|candidate|senior|leaver|beginner|zero|new|scratch)s?\b/;

/** Whether a text asks what people earn or do in a calling that is only a starting point here: "what does a phlebotomist make". */
export function asksOfOthersWork({ words, mentions }: Pick<Reading, 'words' | 'mentions'>): boolean {
  if (namesOurWork({ words, mentions })) return false;
  return mentions.some(
    (mention) =>
      namesKind(mention, 'starts') &&
      !OUT_OF_SCHOOL.test(words.slice(mention.from, mention.to).join(' ')) &&
      ASKED_ABOUT.some(
        ([before, behind]) =>
          before.test(textBefore(words, mention.from)) && behind.test(textFrom(words, mention.to)),
      ),
  );
}
