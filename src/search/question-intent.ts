import type { Intent } from '../intent/intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { cleanText } from './text/clean.ts';
import { anyOf } from './text/phrases.ts';
import { wordsOf } from './text/words.ts';
import { understand } from './understand.ts';

/** Whole texts that ask what the bot can do, as folded words. */
const ASKS_FOR_HELP = anyOf`
  ^(please )?help( me)?( please)?$
  | ^(list |show |list of |show me |what are )?(all |the |your )*(bot )?commands$
  | ^what (can|do|does|else can) (you|this bot|the bot|it|this) do$
  | ^what (can|could|should|do) i ask( (you|this bot|the bot|here|it))?$
  | ^what (kind|kinds|sort|sorts) of (things|questions|stuff) can (i ask( you)?|you answer)$
  | ^how (do|can|should) (i|we|you) (use|ask|talk to|work with) (you|this|it|this bot|the bot|this thing)$
  | ^how (does this|does the|do these)( bot| thing)? work$
  | ^how to use( (you|this|it|this bot|the bot))?$
`;

/** A member's question as an Intent; the help, if nothing is asked (a lone mention) or help itself is. */
export function questionIntent(text: string, knowledge: Knowledge): Intent {
  const cleaned = cleanText(text);
  if (cleaned === '' || asksForHelp(cleaned)) return { kind: 'help' };
  return understand(text, knowledge).intent;
}

/** Whether a cleaned text only asks for help; outside of Discord a mention is written out: "@HIM help". */
function asksForHelp(cleaned: string): boolean {
  return ASKS_FOR_HELP.test(wordsOf(cleaned.replace(/^@\w+\s/, '')).join(' '));
}
