/** Begins a question or goes on in one. */
const QUESTION = String.raw`(what|whats|how|hows|is|isnt|are|do|does|did|can|could|if|i|im|ive|which|who|whos|why|where|when|would|should|will|has|have|the|my|a)\b`;
const WHO = '(someone|somebody|anyone|anybody|you guys|you|u|one of you|yall)';
const ASIDES = '(know|knew|have (any|an) idea|happen to know|tell me|say)';
const A_SMALL =
  '(just |a |one |another |this is |this might be |probably )*(quick|dumb|stupid|silly|random|noob|newbie|newb|basic|simple|weird|serious|honest|genuine|real|small|little|general)';

/** What opens a message without being part of the question, as whole words; apostrophes are left out. */
const OPENING = matcher('^', [
  '(hey|hello|hiya|howdy|greetings)( (there|all|everyone|everybody|yall|team|guys|folks|friends|bot|him bot))?',
  `(hi|yo)( (there|all|everyone|everybody|guys|folks|yall|friends|bot|him bot)|(?=[,!.])|(?= ${QUESTION}))`,
  'good (morning|afternoon|evening)( (all|everyone|everybody|yall|team|guys|folks))?',
  '(ok|okay|alright)( so)?|so(?! (few|many|much|little|long|far|hard|bad|so)\\b)|um+|uh+|hmm+',
  `(and|but|well|also)(?=(,| ${QUESTION}))`,
  '@?(him ?)?bot',
  `${A_SMALL} (question|q|one)( (but|for you|for yall|here|though|about this))?`,
  `(i have |i got |ive got )?(a |another |one )?question( for you| for yall)?(?=[:,.;-])`,
  'my question is( this)?',
  'asking for (a|my|an|our) (\\w+ )?\\w+',
  '(my|our) (\\w+ ){1,2}(asks|asked|is asking|keeps asking|was asking|wants to know|wanted to know)( (me|us))?( (if|whether))?',
  'q(?=[:.)])',
  'sorry( (if|for|to) [^.?!,:]{0,60}?(before|already|question|place|channel|bother( you)?|ask(ing)?))?(?=[,.!:])',
  `(im |i am |i was )?(just |also )*(wondering|curious)( (if|whether|about))?`,
  'i (just )?(want|wanted|need|would like) to (know|ask|find out)( (if|whether))?',
  `(can|could|would|will) ${WHO} (please |pls |plz )?(tell me(?! about| more)|(?=(explain|define|compare|list)\\b))`,
  `(do|does|would) (anyone|anybody|someone|somebody|you guys|you|yall)( here)? ${ASIDES}( (if|whether))?`,
  'any(one|body)( here)? (know|knows)( (if|whether))?',
  `any (idea|ideas|clue)( (if|whether)|(?= ${QUESTION}))`,
  '(please |pls |plz )?(tell|help) me(?! (about|more|with|out|choose|decide|get|find|become))',
  '(honestly|seriously|genuinely|tbh|ngl|real talk|basically|actually|anyway|anyways|btw)',
  '(im |i am )?((still|so|really|super|very|kinda|totally) )+(confused|lost|unsure)( (here|about this))?(?=[,.:;-])',
  '(im |i am )?(new|brand new) (here|to (this|the) (sub|server|channel|group|discord))',
]);

/** What closes a message without being part of the question. */
const CLOSING = matcher('$', [
  'please|pls|plz|(pls|plz|please) (help|advise|explain|tell me)( me)?( out)?|help me( out)?|help( pls| plz| please)',
  '(thanks|thank you|thank u|thx|thnx|tysm|tyia|tia|ty)( (so|very) much| a (lot|bunch|ton|million)| in advance| guys| all| everyone| yall)?',
  'lol|lmao|lmfao|rofl|ha(ha)+|smh|idk|tho|though|tbh|ngl|imo|imho|honestly|seriously|for real|fr|no cap|asap|reddit',
  'let me know|lmk|(its |it is )?urgent|need( an)? answers?( asap)?',
  `(does |do )?any(one|body)( (here|else))?( please)?( (know|knows|have (any )?(idea|advice|experience)))?( please)?`,
  '(any|all|some) (help|advice|info|input|tips|thoughts|ideas?|suggestions?|opinions?|insight|clue)( (is|are|would be|much))*( (appreciated|welcome|helpful|great))?',
  '(i )?(would )?appreciate (it|any (help|advice|info))|appreciated',
  '(guys|folks|yall|everyone|bro|bruh|dude|fam)',
  'in general|generally( speaking)?|these days|nowadays|exactly',
  '(im )?just (curious|wondering|asking)|(what do|what would) (you|yall|you guys) think|thoughts|opinions',
  'if (you|u|anyone|anybody) (know|knows)|if that makes sense|if possible',
  'or (something( like that)?|smth|whatever|what|no|not|nah)',
  '(im )?((still|so|really|very|kinda|totally) )+(confused|lost)',
]);

/** When it is asked; but not what somebody is at present: "I work the front desk right now". */
const NOW = matcher('$', ['today|right now|at the moment|currently|this year|atm|lately']);
const OF_ONESELF = /\b(i|im|i['’]m|ive|my|me|we|our)\b/i;

/** Where, if nothing else is meant than where we are; but a nurse from abroad who works "in the US" says more. */
const HERE = matcher('$', [
  '(in|within|across) (the )?(usa?|u\\.s\\.?(a\\.?)?|united states( of america)?|states|america)',
]);
const OF_ABROAD =
  /\b(foreign\w*|abroad|overseas|countr(y|ies)|visas?|immigra\w+|citizens?\w*|international\w*|from|mov(e|ed|ing)|outside|equivalen\w+)\b/i;

/** No phrase is longer. */
const REACH = 120;
/** As many phrases are taken away at most on each side. */
const MOST = 4;

/**
 * A text without the greetings, thanks and apologies around its question: "hey guys, quick question: is the RHIT worth it?
 * thanks!" asks no more than "is the RHIT worth it?". The text itself if nothing would be left.
 */
export function withoutChatter(text: string): string {
  let rest = text;
  for (let taken = 0; taken < MOST; taken++) rest = without(rest, OPENING);
  for (let taken = 0; taken < MOST; taken++) {
    rest = without(rest, CLOSING);
    if (!OF_ONESELF.test(rest)) rest = without(rest, NOW);
    if (!OF_ABROAD.test(rest)) rest = without(rest, HERE);
  }
  return rest;
}

/** A text without a phrase at one of its ends, unless no word would be left. */
function without(text: string, { pattern, isAtEnd }: Matcher): string {
  const near = isAtEnd ? text.slice(-REACH) : text.slice(0, REACH);
  const found = pattern.exec(near)?.[0];
  if (!found) return text;
  const rest = isAtEnd ? text.slice(0, text.length - found.length) : text.slice(found.length);
  return /\p{L}{2}/u.test(rest) ? rest : text;
}

type Matcher = { readonly pattern: RegExp; readonly isAtEnd: boolean };

/** A pattern of whole phrases at one end of a text, with the signs around them. */
function matcher(end: '^' | '$', phrases: readonly string[]): Matcher {
  const any = phrases.join('|').replace(/\b(im|ive|whats|hows|whos|isnt|yall|its)\b/g, withApostrophe);
  const source =
    end === '^'
      ? `^[\\s,.;:!?-]*(?:${any})(?![\\w'’])[\\s,.;:!?-]*`
      : `[\\s,.;:!?()-]+(?:${any})[\\s,.;:!?()-]*$`;
  return { pattern: new RegExp(source, 'i'), isAtEnd: end === '$' };
}

function withApostrophe(word: string): string {
  const at = word === 'isnt' ? word.length - 1 : word === 'yall' ? 1 : word.replace(/(m|ve|s)$/, '').length;
  return `${word.slice(0, at)}['’]?${word.slice(at)}`;
}
