import { FACETS, type Facet } from '../../knowledge/facets.ts';
import { ALWAYS, type Classifier, classScores, featuresOf } from '../learned/classify.ts';
import { anyOf } from '../text/phrases.ts';
import { cuedFacet } from './cued-facet.ts';
import { facetAtEnd } from './facet-at-end.ts';
import { wordPairs } from './word-pairs.ts';

/** The parts of a `Reading` that the facet is recognized by. */
type FacetInput = Readonly<Record<'words' | 'features' | 'pairs', readonly string[]>>;

/** Marks the feature that holds what the cues say. */
const CUE = 'cue/';

/** The facet that a question asks for; undefined if it asks for the thing as a whole. */
export function facetOf({ words, features, pairs }: FacetInput, facets: Classifier): Facet | undefined {
  const byForm = facetByForm(words);
  if (byForm) return byForm;
  const said = withoutMentionedOnly(words);
  const best = facetAtEnd(said) ?? learnedFacet(said, { words, features, pairs }, facets);
  // The exam is what one qualifies for, not what is asked about.
  if (best === 'exam' && QUALIFYING.test(words.join(' '))) return 'eligibility';
  // What renewal costs is part of the facts on renewal.
  return best === 'cost' && RENEWING.test(words.join(' ')) ? 'renewal' : best;
}

function learnedFacet(
  said: readonly string[],
  { words, features, pairs }: FacetInput,
  facets: Classifier,
): Facet | undefined {
  const own =
    said.length < words.length
      ? facetFeatures({ words: said, features: featuresOf(said), pairs: wordPairs(said, []) })
      : facetFeatures({ words, features, pairs });
  if (!own.some((feature) => facets.weights.has(feature) && !feature.startsWith(CUE))) return undefined;
  const scoreOf = classScores(facets, own);
  let best: Facet | undefined;
  let most = scoreOf('none');
  for (const facet of FACETS) {
    const score = scoreOf(facet);
    if (score > most) {
      best = facet;
      most = score;
    }
  }
  return best;
}

/** The features that a facet is recognized by: the words, pairs of neighboring words, and what the cues say. */
export function facetFeatures({ words, features, pairs }: FacetInput): string[] {
  const cue = `${CUE}${cuedFacet(words) ?? 'none'}`;
  return [...features.filter((feature) => feature !== ALWAYS), ...pairs, cue];
}

const QUALIFYING = /\b(qualify|qualified|eligible|eligibility|prereq\w*)\b/;
const RENEWING = /\b(renew\w*|recertif\w+)\b/;

/** What a question mentions but does not ask for: "not the pay, the number of jobs". */
const DENIED = anyOf`
  (not|never ?mind|forget|do not care|i know|leaving aside)( about| for| asking| to| hear| know| the| what| how much| it| its| they| that| you)* (pays?|paid|salary|money|costs?|price|fees?|exam|tests?|school(ing)?|degrees?|(job )?duties|tasks|day to day|skills?|growth|outlook|jobs|renewal|ceus?|requirements?|definition)
`;

/**
 * Where the asker came across a thing ("keep seeing it in job ads"), why it is wanted ("writing a job description"), or what
 * the asker is ("RHIT eligible but not tested").
 */
const BY_THE_WAY = anyOf`
  (saw|see|sees|seen|seeing|spotted|noticed|read|mentioned|listed|required|wanted) (\w+ ){0,3}?(in|on) (an? |the |some |many |most |all |every |lots of |a lot of )*(job )?(ads?|adverts?|postings?|posts|listings?|job descriptions?)
  | \w+ eligible (but|already)
  | (writ\w+|rewrit\w+|draft\w+|updat\w+|mak\w+|creat\w+) (up )?(an? |the |my |our )?(new )?job (descriptions?|ads?|postings?)
`;

/** The words without those that the question does not ask about. */
function withoutMentionedOnly(words: readonly string[]): string[] {
  return [DENIED, BY_THE_WAY]
    .reduce((text, left) => text.replace(left, ' '), words.join(' '))
    .split(' ')
    .filter(Boolean);
}

/** "…, definition wise", "…, pay-wise" */
const IN_RESPECT = /\b(\w+) wise$/;
/** Only tells what a thing is like, as one asks for its name: "the letters you get after two years of college". */
const DESCRIBED =
  /^(the|that|those|an?) ((?!for|of|to|in)\w+ ){0,3}(letters|tests?|exam|certification|certificate|credential|person|people|folks|guy|lady|worker|clerk|nurse|boss|job|role|rule|thing|field|form|paper|codes?|key|index|list|flag|word|ones?|company|group)( \w+)? (that|who|you|they|where|we|i)\b/;
const ASKING =
  /\b(what|how|why|which|when|vs|worth|difference|better|best|do|does|did|is (that|this|it)|are (those|they)|could|would|should|can|or|whose|asked|requires?|need|money|pay|salary|hard|easy)\b/;

/** Asks to choose, whatever by: "would you rather be a …". */
const RATHER = /\b(would|should) (you|i|one|someone) rather\b/;

/** The facet that a question asks for by its form, whatever its words. */
function facetByForm(words: readonly string[]): Facet | undefined {
  const text = words.join(' ');
  const [, respect] = IN_RESPECT.exec(text) ?? [];
  if (respect !== undefined) return cuedFacet([respect]);
  if (RATHER.test(text) && cuedFacet(words) === undefined) return 'difference';
  return DESCRIBED.test(text) && !ASKING.test(text) ? 'definition' : undefined;
}
