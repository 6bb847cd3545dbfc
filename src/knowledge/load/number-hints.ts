/** A number written in another form: the form, and what to say about its parts. */
type Form = readonly [form: RegExp, say: (parts: readonly string[], field: string) => string | undefined];

const NUMBER = '\\d+(?:\\.\\d+)?';

/** Figures of pay. */
const PAY = /^(?:p\d\d|median|mean)$/;

/** In thousands, yearly pay is never less; smaller figures may be meant by the hour. */
const LEAST = 10;

/** The first match counts; dollar signs, percent signs and commas between thousands are removed first. */
const FORMS: readonly Form[] = [
  [form(`-?${NUMBER}`), ([number]) => `write ${number}, without dollar sign, comma or percent sign`],
  [form('(-?\\d+),(\\d{1,2})'), ([, whole, rest]) => `write ${whole}.${rest}, with a point`],
  [form(`(${NUMBER})k`), ([, thousands]) => `write ${Math.round(Number(thousands) * 1000)}`],
  [form(`(${NUMBER})million`), ([, millions]) => `write ${Math.round(Number(millions) * 1_000_000)}`],
  [form(`[−–—](${NUMBER})`), ([, number]) => `write -${number}, with the hyphen of the keyboard`],
  [
    form(`(\\d+)(?::|h(?:ours?|rs?)?(?:and)?)(\\d\\d?)(?:m(?:in(?:utes?|s)?)?)?`),
    ([, hours, minutes], field) =>
      field === 'minutes' ? `write ${Number(hours) * 60 + Number(minutes)}` : undefined,
  ],
  [
    form(`(${NUMBER})h(?:ours?|rs?)?`),
    ([, hours], field) => (field === 'minutes' ? `write ${Math.round(Number(hours) * 60)}` : undefined),
  ],
  [
    form(`(${NUMBER})(?:-|–|—|to)(${NUMBER})(?:dollars?|usd)?`),
    ([, from, to], field) =>
      field === 'usd' ? `write usd: ${from} and, on a line of its own, usdMax: ${to}` : 'write one number',
  ],
  [
    form(`[<>≥≤]=?(${NUMBER})`),
    ([, number], field) =>
      PAY.test(field)
        ? 'write null, since this is a limit and no figure'
        : `write ${number}, the number alone`,
  ],
  [form(`(?:about|usd|us)?(${NUMBER})[a-z/]*`), ([, number]) => `write ${number}, the number alone`],
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'i');
}

/** How to write a number ("write 51000"), or undefined if that is unclear. */
export function numberHint(value: unknown, field: string): string | undefined {
  if (typeof value === 'number') return hoursHint(value, field) ?? thousandsHint(value, field);
  if (typeof value !== 'string') return undefined;
  const inside = value.replace(/^[“”„"]|[“”"]$/g, '');
  if (form(`-?${NUMBER}`).test(inside)) return `write ${inside}, without quotation marks`;
  const bare = inside.replace(/[$%\s]|,(?=\d{3}(?!\d))/g, '');
  for (const [pattern, say] of FORMS) {
    const parts = bare.match(pattern);
    if (parts) return say(parts, field);
  }
  return undefined;
}

/** Exams last hours, but are given in minutes. */
function hoursHint(value: number, field: string): string | undefined {
  return field === 'minutes' && value > 0 && value < 10
    ? `if these are hours, write ${Math.round(value * 60)}`
    : undefined;
}

/** Jobs are counted in whole ones, and yearly pay in tens: a point among the digits is meant as a comma ("73.440"). */
function thousandsHint(value: number, field: string): string | undefined {
  const whole = Math.round(value * 1000);
  const parted =
    (/^(?:jobs|openings)/.test(field) || (PAY.test(field) && value >= LEAST)) &&
    Math.abs(whole - value * 1000) < 0.001;
  return parted && !Number.isInteger(value) ? `write ${whole}, without a point` : undefined;
}
