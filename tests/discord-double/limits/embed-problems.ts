import { countProblems, eachItem, numberProblems, textProblems, urlProblems } from './checks.ts';
import { absent, at, fields, isJson, items, type Problem, problem } from './problem.ts';

const LINK = ['http', 'https'];
const MEDIA = [...LINK, 'attachment'];
const SHOWN = ['title', 'description', 'author', 'footer', 'image', 'thumbnail', 'video', 'provider'];
const SUM = 6000;

function fieldProblems(path: string, field: unknown): Problem[] {
  const { name, value } = fields(field);
  return [
    ...textProblems(at(path, 'name'), name, { min: 1, max: 256 }),
    ...textProblems(at(path, 'value'), value, { min: 1, max: 1024 }),
  ];
}

function mediaProblems(path: string, media: unknown): Problem[] {
  if (absent(media)) return [];
  const { url } = fields(media);
  const missing = absent(url) ? textProblems(at(path, 'url'), url, { min: 1, max: 2048 }) : [];
  return [...missing, ...urlProblems(at(path, 'url'), url, MEDIA)];
}

function bylineProblems(path: string, byline: unknown, key: 'name' | 'text', max: number): Problem[] {
  if (absent(byline)) return [];
  const { [key]: text, url, icon_url } = fields(byline);
  return [
    ...textProblems(at(path, key), text, { min: 1, max }),
    ...urlProblems(at(path, 'url'), url, LINK),
    ...urlProblems(at(path, 'icon_url'), icon_url, MEDIA),
  ];
}

function timestampProblems(path: string, timestamp: unknown): Problem[] {
  if (absent(timestamp)) return [];
  if (
    typeof timestamp === 'string' &&
    /^\d{4}-\d\d-\d\dT/.test(timestamp) &&
    !Number.isNaN(Date.parse(timestamp))
  )
    return [];
  return [
    problem(path, 'DATE_TIME_TYPE_PARSE', `Must be an ISO 8601 time (found ${JSON.stringify(timestamp)}).`),
  ];
}

function embedProblems(path: string, embed: unknown): Problem[] {
  if (!isJson(embed)) return [problem(path, 'DICT_TYPE', `Must be an object (found ${typeof embed}).`)];
  const shown =
    SHOWN.some((key) => !absent(embed[key]) && embed[key] !== '') || items(embed.fields).length > 0;
  return [
    ...(shown
      ? []
      : [problem(at(path, 'description'), 'BASE_TYPE_REQUIRED', 'This field is required (empty embed).')]),
    ...textProblems(at(path, 'title'), embed.title, { max: 256, optional: true }),
    ...textProblems(at(path, 'description'), embed.description, { max: 4096, optional: true }),
    ...urlProblems(at(path, 'url'), embed.url, LINK),
    ...numberProblems(at(path, 'color'), embed.color, 0, 0xff_ff_ff),
    ...timestampProblems(at(path, 'timestamp'), embed.timestamp),
    ...bylineProblems(at(path, 'author'), embed.author, 'name', 256),
    ...bylineProblems(at(path, 'footer'), embed.footer, 'text', 2048),
    ...mediaProblems(at(path, 'image'), embed.image),
    ...mediaProblems(at(path, 'thumbnail'), embed.thumbnail),
    ...countProblems(at(path, 'fields'), embed.fields, { max: 25, optional: true }),
    ...eachItem(at(path, 'fields'), embed.fields, fieldProblems),
  ];
}

/** The characters of an embed that count towards the sum of 6000 over all embeds of a message. */
export function embedLength(embed: unknown): number {
  const { title, description, author, footer, fields: list } = fields(embed);
  const texts = [title, description, fields(author).name, fields(footer).text];
  for (const field of items(list)) texts.push(fields(field).name, fields(field).value);
  return texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.trim().length : 0), 0);
}

/** Checks all embeds of a message: at most 10, each within its limits, together within 6000 characters. */
export function embedsProblems(path: string, embeds: unknown): Problem[] {
  const sum = items(embeds).reduce<number>((total, embed) => total + embedLength(embed), 0);
  const tooLong = `Embed size exceeds maximum size of ${SUM} over all embeds (found ${sum}).`;
  return [
    ...countProblems(path, embeds, { max: 10, optional: true }),
    ...eachItem(path, embeds, embedProblems),
    ...(sum > SUM ? [problem(path, 'MAX_EMBED_SIZE_EXCEEDED', tooLong)] : []),
  ];
}
