import { anyOf } from '../text/phrases.ts';
import { type Span, textBefore, textFrom } from '../text/span.ts';

const PATH = anyOf`
  go from | get from | move (from|into|to|up|over) | moving (from|into|to|over) | path | from [a-z]\w* (\w+ ){0,4}to
  | switch\w* (from|to|into|over) | transition\w* | become | becoming | (turn|turning|grow|growing) into
  | how to be | work(ing)? (my|your) way | want(s|ed|ing)? to (be|become|do) | route to | break(ing)? into
  | how (do|can|would|to) (\w+ ){0,3}get (to|into|there) | get (to|into) | career ladder | jump (from|to)
  | want(s|ed|ing)? to (go|get|move) (in|into|over) | to being | end(ing)? up | someday | one day
  | (road|roadmap|ladder|way|climb|steps?|stairs|map) (up )?(to|into|toward\w*) | (cross|crossing|slide|sliding|come) over (to|in|into)
  | some day | (like|love|hope) to (teach|run|lead|manage|head)
  | (goal|dream|target)( job)? | it take to (be|become|get|end|make it|move|reach|land|work) | want(s|ed|ing)? to (teach|run|lead|manage)
`;

/** Whether a text has words of moving from place to place. */
export function asksForPath(words: readonly string[]): boolean {
  return PATH.test(words.join(' '));
}

/** Hardly anything else is between two places: "medical assistant to coder", "help desk guy to epic". */
export const STRAIGHT =
  /^((guy|gal|girl|lady|person|people|worker|work|job|role|position) )?((in)?to|(first )?then|(first )?and then)( an?| the)?$/;
/** The beginning of a text that only states a path: "medical assistant to", "from lawyer to a"; but not "how to". */
const OPENING = String.raw`^(from )?(an? )?(?!(?:how|what|want|need|have|used|going|able|like|due|is|are|do|can|i) )(\w+ ){1,3}to( an?| the)?`;
const OPENS_WITH_PATH = new RegExp(`${OPENING} \\w+`);
const FROM_ELSEWHERE = new RegExp(`${OPENING}$`);
const PATH_NOUN =
  /\b(road|roadmap|route|ladder|path|way|ways|climb|steps?|stairs|map|journey|career|up|next|back|guide|key)\b/;

/** Whether all that comes before a role is where somebody comes from: "lawyer to". */
export function comesFromElsewhere(before: string): boolean {
  return FROM_ELSEWHERE.test(before) && !PATH_NOUN.test(before);
}

/** Whether a text begins with a path, so that nothing else can be meant: "medical assistant to coder how". */
export function opensWithPath(words: readonly string[]): boolean {
  return OPENS_WITH_PATH.test(words.join(' '));
}

/** Places beside each other are not the two ends of a path: "coder or biller". */
export const ASIDE = /(^and|\b(vs|against|or))( an?| the)?$/;
/** A start goes to one of several: "to vp or". */
export const TO_ONE = /^(in)?to( \w+){0,4}( an?| the)?$/;
/** Asks which of two to choose, not for a path between them. */
export const CHOICE =
  /\bwhich (one|of (the|those|these|them))\b|\bwhich is (better|easier|harder|worse)\b|\beither one\b/;
const DEGREE = '(phd|doctorate|doctoral|masters?|msc?|mha|mba|bachelors?|bs|associates?|aas)( degree)?';
/** Asks which degree to take on the way: "phd vs masters if i want to teach"; but not "i have a bachelors or masters". */
export const DEGREE_OR_DEGREE = new RegExp(
  `(?<!\\b(have|has|with|got|hold|having)( an?| my)? )\\b${DEGREE}( in \\w+)? (vs|or|against) (an? |the )?${DEGREE}\\b`,
);
/** What comes between the end of a path and its start: "from", "coming in as a", "after years as a", "right now I am a". */
export const BACKWARDS = /\b(from|after|as an?|being)\b|\b(current(ly)?|now|i am|right now)( an?| in)?$/;

/** What comes before the start of a path. */
export const FROM = /\b(from|currently|current|now|i am|being)( being)?( an?| the| my| in)?$/;
/** What comes after the start of a path. */
export const STARTING =
  /^(now|today|here|currently|right now|at the moment|by trade|for \w+ years?|\d+ (years?|months?))\b/;
/** What comes before and after a role that somebody had before another one: "were a coder first". */
export const HAVING_STARTED =
  /\b(was|were|am|is|are|been|being|(start|starts|started|starting|begin|begins|began)( out| off)? as)( an?)?$/;
export const AT_FIRST = /^(at )?(first|before|beforehand|previously|originally|initially)\b/;
/** What comes after a degree that the asker has. */
export const GRADUATE = /^(grad|grads|graduate|graduates|student|students|holder)\b/;
/** What comes before a degree or credential that the asker has. */
export const HAVING =
  /\b(from|have|has|got|get|finished|finishing|completed|earned|with|hold|holding|only|just|my|after)( just| only)?( an?| my| the)?$|^(an? )?$/;

/** What comes before a role that somebody wants to reach. */
export const TOWARDS =
  /\b(become|becoming|get to be|(turn|turning|grow|growing) into|(in)?to( be| being)?|end(ing)? up( as| being| in)?|qualify as|work as|over in|(dream|goal|aim|plan|target)( job)? is( being)?|and then|then)( an?| the)?( \w+)?$/;
/** What comes before something that somebody wants to do. */
export const WISH = /\b(want(s|ed|ing)?|love|like|hop(e|es|ing)|dream|plan(s|ning)?|aim(s|ing)?) (to|of)$/;
/**
 * What comes after a role that somebody wants to reach: "coding manager is the goal", "data governance lead, how do people
 * get there".
 */
export const TO_BE_THERE =
  /^(is|as) (the|my|a|our) (\w+ )?(goal|dream|plan|target|aim|end game|endgame)\b|^(one day|someday|eventually|down the (road|line))\b|^how (do|does|did|can|could|would|should|to) (\w+ ){0,3}(get|end up|work up|climb) (up )?(there|to (that|it|this))\b/;

/** Asks how somebody gets to be something that need not be named: "how do you end up the top information boss". */
const PATH_TO_BE = anyOf`
  how (do|does|did|can|could|would) (you|i|one|someone|somebody|people|they|anyone) (\w+ )?(end up|get to be|become|make it to|work up to|rise to|land|reach)
  | how (many years|long|far) (\w+ ){0,3}(till|until|before|away) (\w+ ){0,2}(i am|i become|i get to be|you become|you are|being|from being)
  | how (do|did|can|could|would) (\w+ ){1,2}(get|take|land|inherit) (her|his|their|that) (\w+ )?(chair|seat|desk|office|job|position|role)
  | how (do|did) (folks|people|others|they|you) (\w+ )?(set (that|this|it) up|pull (that|it) off)
  | how (many years|long) (does it take )?(to be|to become|to get to be|to reach|to end up)
`;

/** Whether the path to something is asked for, not where it leads. */
export function asksForPathTo(words: readonly string[]): boolean {
  return PATH_TO_BE.test(words.join(' '));
}

/** Asks whether somebody can leave what they do for something else: "cross over to", "can that turn into". */
const MOVING = anyOf`
  (cross|crossing|switch|move|moving|jump|transfer|pivot|slide|shift|go|get) (my way )?(over |out |across )?(to|into|in) | cross over
  | (turn|grow|translate|parlay) (\w+ )?into | (would|want|like|love) to (be|do) (\w+ ){0,3}instead | instead of
`;

/** Whether somebody asks to leave what they do. */
export function asksToMove(words: readonly string[]): boolean {
  return MOVING.test(words.join(' '));
}

/** What comes before what somebody would leave: "can a", "been a", "currently". */
const LEAVING =
  /\b(can|could|would|will|do|as|am|been|was|from|currently|former|ex|current)( an?| the| my)?$/;

/** Whether this is what somebody is or was, whatever they would become. */
export function isLeft({ from, to }: Span, words: readonly string[]): boolean {
  return LEAVING.test(textBefore(words, from)) || STARTING.test(textFrom(words, to)) || from === 0;
}
