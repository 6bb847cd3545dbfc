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
type Figure = 'questions' | 'scored' | 'minutes' | 'usd' | 'ceus' | 'passRate';

/** In aspects of these names, a number of this form is this figure. */
const FORMS: readonly (readonly [aspect: RegExp, of: Figure, form: RegExp, times?: number])[] = [
  [/\bexam$|\btime$/i, 'minutes', /(?<!to |[–.\d-])(\d+(?:\.\d+)?) hours?\b/g, 60],
  [/\bexam$|\bquestions\b/i, 'questions', /(\d+)(?: multiple-choice)? questions\b|^(\d+) in \d/g],
  [/\bexam$|\bquestions\b/i, 'scored', /of which (\d+) count\b/g],
  [/\bexam fee$|^membership$/i, 'usd', /\$(\d[\d,]*)/g],
  [/^keeping it$/i, 'ceus', /^(\d+) (?:units|CEUs|hours|credits|points)\b/g],
  [/\bpass rate$|^who passes$/i, 'passRate', /(?<![–.,\d])(\d+) %/g],
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
type Held = { readonly figures: readonly number[]; readonly path: PropertyKey[]; readonly year: number };

function figuresOf(credential: Credential, claims: readonly Claim[]): Held {
  const { exam, renewal, fees = [], passRates = [] } = credential;
  const of = claims[0]?.of ?? 'usd';
  if (of === 'usd') {
    const all = fees.map(({ usd, usdMax = usd, asOf }) => ({ values: [...new Set([usd, usdMax])], asOf }));
    return oneOf(all, claims, ['fees'], 'usd');
  }
  if (of === 'passRate') {
    const all = passRates.map(({ percent, asOf }) => ({ values: [percent], asOf }));
    return oneOf(all, claims, ['passRates'], 'percent');
  }
  const [field, figure, asOf] =
    of === 'ceus' ? ['renewal', renewal?.ceus, renewal?.asOf] : ['exam', exam?.[of], exam?.asOf];
  return { figures: figure === undefined ? [] : [figure], path: [field, of], year: lastYear(asOf ?? '') };
}

/** Of a list, every figure is right for a claim; the place is the one that nobody claims. */
function oneOf(
  all: readonly { readonly values: readonly number[]; readonly asOf: string }[],
  claims: readonly Claim[],
  path: PropertyKey[],
  field: string,
): Held {
  const alone = all.findIndex(({ values }) => !claims.some(({ figure }) => figure === values[0]));
  return {
    figures: all.flatMap(({ values }) => values),
    path: alone < 0 ? path : [...path, alone, field],
    year: Math.max(0, ...all.map(({ asOf }) => lastYear(asOf))),
  };
}

function lastYear(asOf: string): number {
  return Math.max(0, ...yearsNamed(asOf));
}
