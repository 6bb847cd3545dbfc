import type { Intent } from '../../intent/intent.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { ofKind } from '../../knowledge/knowledge.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { meantBy } from '../reading/meaning.ts';
import { textBefore, textFrom } from '../text/span.ts';

/** What comes before the role: "certs for coding auditors", "which credentials should a data analyst have". */
const BEFORE =
  /^(what |which |best |good |any |the |list of |all )*(\w+ ){0,2}(certifications?|credentials?|letters) (are there |is there |exist )?(for|of|fit|fits|suit|suits|help|helps|do|does|should|would|that fit|that help|to be|to become)( an?| the| my)?$/;
/** What comes after the role, if nothing comes before it: "coding auditor certifications". */
const BEHIND = /^(certifications|credentials|letters)( list| options)?( please)?$/;

/**
 * What credentials go with a role: the question entry about that, or the role itself with what it asks for. Undefined if this
 * is not asked.
 */
export function roleCredentials({ reading, index: { knowledge } }: ScoredQuestion): Intent | undefined {
  const { words, mentions } = reading;
  const [mention, ...others] = mentions;
  const [role, ...more] = meantBy(mention?.ids ?? [], reading, knowledge);
  if (
    !mention ||
    others.length > 0 ||
    mention.edits > 0 ||
    !role ||
    more.length > 0 ||
    kindOf(role) !== 'roles'
  )
    return undefined;
  const isAsked =
    BEFORE.test(textBefore(words, mention.from)) ||
    (mention.from === 0 && BEHIND.test(textFrom(words, mention.to)));
  if (!isAsked) return undefined;
  const question = ofKind(knowledge, 'questions').find(
    ({ topic, about = [] }) => topic === 'credentials' && about[0] === role,
  );
  return question ? { kind: 'entry', id: question.id } : { kind: 'facet', id: role, facet: 'eligibility' };
}
