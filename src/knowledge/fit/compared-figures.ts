import { entryOf, type Knowledge, ofKind } from '../knowledge.ts';
import { yearsNamed } from '../period.ts';
import type { Credential } from '../schema/entry.ts';
import type { Misfit, Spot } from './misfit.ts';

/** A figure that a comparison gives for a credential: which one, where, as written, and its last year (0: undated). */
type Claim = Spot & {
  readonly of: Figure;
  readonly figure: number;
  readonly said: string;
  readonly year: number;
};
type Figure = 'questions' | 'scored' | 'minutes' | 'usd';

/** In aspects of these names, a number of this form is this figure. */
const FORMS: readonly (readonly [aspect: RegExp, of: Figure, form: RegExp, times?: number])[] = [
  [/\bexam$|\btime$/i, 'minutes', /(?<!to |[–.\d-])(\d+(?:\.\d+)?) hours?\b/g, 60],
  [/\bexam$|\bquestions\b/i, 'questions', /(\d+)(?: multiple-choice)? questions\b|^(\d+) in \d/g],
  [/\bexam$|\bquestions\b/i, 'scored', /of which (\d+) count\b/g],
  [/\bexam fee$|^membership$/i, 'usd', /\$(\d[\d,]*)/g],
  [/^cost$/i, 'usd', /\$(\d[\d,]*) for (?:[A-Z]+ )?(?:members|others)\b/g],
];

/** What comparisons say of an exam or a fee must be what the entry of the credential says. */
export function comparedFigures(knowledge: Knowledge): Misfit[] {
  const claims = claimsIn(knowledge);
  return ofKind(knowledge, 'credentials').flatMap((credential) => {
    const own = claims.get(credential.id) ?? [];
    return [...new Set(own.map(({ of }) => of))].flatMap((of) =>
      misfitsOf(
        credential,
        own.filter((claim) => claim.of === of),
      ),
    );
  });
}

/** The claims of all comparisons, by credential. */
function claimsIn(knowledge: Knowledge): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { id, aspects } of ofKind(knowledge, 'comparisons')) {
    for (const [index, { name, says, asOf }] of aspects.entries()) {
      const forms = FORMS.filter(([aspect]) => aspect.test(name));
      for (const [about, text] of forms.length > 0 ? Object.entries(says) : []) {
        if (!entryOf(knowledge, 'credentials', about)) continue;
        const spot = { id, path: ['aspects', index, 'says', about], year: lastYear(asOf) };
        const found = forms.flatMap(([, of, form, times = 1]) =>
          [...text.matchAll(form)].map(([said, one, other]) => {
            const figure = Number((one ?? other ?? '').replaceAll(',', '')) * times;
            return { ...spot, of, figure, said: said.trim() };
          }),
        );
        claims.set(about, [...(claims.get(about) ?? []), ...eachOnce(found)]);
      }
    }
  }
  return claims;
}

/** A figure that a cell repeats is one claim. */
function eachOnce(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    ({ of, figure }, at) => claims.findIndex((other) => other.of === of && other.figure === figure) === at,
  );
}

/** Where more comparisons say the same other figure than say what the entry says, the entry is reported; else each of them. */
function misfitsOf(credential: Credential, claims: readonly Claim[]): Misfit[] {
  const { figures, path, year } = figuresOf(credential, claims);
  const today = figures.length > 0 ? claims.filter((claim) => claim.year >= year) : [];
  const wrong = today.filter(({ figure }) => !figures.includes(figure));
  const right = comparisonsIn(today) - comparisonsIn(wrong);
  return [...new Set(wrong.map(({ figure }) => figure))].flatMap((figure): Misfit[] => {
    const same = wrong.filter((claim) => claim.figure === figure);
    const [first] = same;
    const many = comparisonsIn(same);
    if (first && many > Math.max(1, right)) {
      const message = `expected ${figure}, as in ${many} comparisons ("${first.said}"), got ${figures.join(' and ')}: one of the two is wrong; if it has changed, change it there too`;
      return [{ id: credential.id, path, of: 'value', message, other: first }];
    }
    return same.map(({ id, path: own, said }) => {
      const message = `expected what ${credential.id} says (${figures.join(' and ')}), got "${said}": one of the two is wrong`;
      return { id, path: own, of: 'value', message, other: { id: credential.id, path } };
    });
  });
}

/** How many comparisons make these claims. */
function comparisonsIn(claims: readonly Claim[]): number {
  return new Set(claims.map(({ id }) => id)).size;
}

/** The figures of an entry that claims are held against, the place to look at, and the last year that they speak of. */
function figuresOf(
  { exam, fees = [] }: Credential,
  claims: readonly Claim[],
): { figures: number[]; path: PropertyKey[]; year: number } {
  const of = claims[0]?.of ?? 'usd';
  if (of !== 'usd') {
    const figure = exam?.[of];
    return {
      figures: figure === undefined ? [] : [figure],
      path: ['exam', of],
      year: lastYear(exam?.asOf ?? ''),
    };
  }
  const figures = fees.flatMap(({ usd, usdMax = usd }) => [...new Set([usd, usdMax])]);
  const alone = fees.findIndex(({ usd }) => !claims.some(({ figure }) => figure === usd));
  const path = alone < 0 ? ['fees'] : ['fees', alone, 'usd'];
  return { figures, path, year: Math.max(0, ...fees.map(({ asOf }) => lastYear(asOf))) };
}

function lastYear(asOf: string): number {
  return Math.max(0, ...yearsNamed(asOf));
}
