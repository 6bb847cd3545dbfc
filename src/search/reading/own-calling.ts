import { callingsIn } from '../text/callings-in.ts';
import { textBefore } from '../text/span.ts';

/** What comes before what the asker is or was ("from", "i am a", "years as a"); or nothing but a word or two of praise. */
const BEFORE =
  /(?:^(?!(?:how|what|which|who|why|where|when|is|are|do|does|can|could|should|would|the|my|for|to|best|pay|salary)\b)(?:\w+(?: \w+)?)?$|\b(?:from|i am|i was|have been|been|being|as|currently|now|former|formerly|ex|retired)(?: an?| the| being an?)?(?: \w+){0,2}$)/;
/** Somebody else's calling: "my mom is a teacher", "coding for a doctor". */
const OF_OTHERS =
  /\b(my|our|his|her|their|for|with|to|by|of|become|becoming)(?: \w+){0,3}(?: (is|was))?(?: an?| the)?$/;
/** After a calling, these make it another thing: a "doctor office", "lawyer fees". */
const OTHER_THING =
  /^(offices?|practices?|clinics?|notes?|orders?|schools?|degrees?|licen[cs]es?|departments?|jobs?|work|salary|pay|fees|cod(er|ers|ing)|billers?|billing|documentation|quer(y|ies)|assistants?|and|or|vs)$/;

/** The calling in another field that the asker has or had, if the text names one: "paralegal to privacy officer". */
export function ownCalling(words: readonly string[]): string | undefined {
  return callingsIn(words).find(({ from, to }) => {
    const before = textBefore(words, from);
    return BEFORE.test(before) && !OF_OTHERS.test(before) && !OTHER_THING.test(words[to] ?? '');
  })?.found;
}
