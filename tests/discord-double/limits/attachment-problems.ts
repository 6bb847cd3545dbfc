import { countProblems, eachItem, textProblems } from './checks.ts';
import { at, fields, isJson, items, type Problem, problem } from './problem.ts';

const PREFIX = 'attachment://';
const PICTURE = /\.(png|jpe?g|webp|gif)$/i;

/** Every `attachment://name` in a body, with the path of the text that holds it. */
export function attachmentReferences(
  path: string,
  value: unknown,
): (readonly [path: string, name: string])[] {
  if (typeof value === 'string') return value.startsWith(PREFIX) ? [[path, value.slice(PREFIX.length)]] : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => attachmentReferences(at(path, index), item));
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => attachmentReferences(at(path, key), item));
}

function referenceProblems(path: string, name: string, known: readonly string[]): Problem[] {
  if (!known.includes(name)) {
    const found = known.length === 0 ? 'no files' : known.join(', ');
    return [problem(path, 'REFERENCED_ATTACHMENT_NOT_FOUND', `No file is named ${name} (found ${found}).`)];
  }
  if (!/^[\w.-]+$/.test(name)) {
    const message = `A referenced file name holds letters, digits, dots, dashes and underscores only (found ${name}).`;
    return [problem(path, 'ATTACHMENT_NAME_INVALID', message)];
  }
  const inEmbed = path.startsWith('embeds');
  const picture = `An embed shows png, jpg, webp and gif only (found ${name}).`;
  return inEmbed && !PICTURE.test(name) ? [problem(path, 'ATTACHMENT_NOT_A_PICTURE', picture)] : [];
}

/** The names a body itself gives to its files: `attachments[].filename` (HTTP) or `files[].name` (discord.js). */
function namesIn(body: Record<string, unknown>): string[] {
  const names = [
    ...items(body.attachments).map((attachment) => fields(attachment).filename),
    ...items(body.files).map((file) => fields(file).name),
  ];
  return names.filter((name) => typeof name === 'string');
}

/** Checks the list of attachments, and that every `attachment://name` refers to a file that is there. */
export function attachmentProblems(body: Record<string, unknown>, files: readonly string[]): Problem[] {
  const known = [...files, ...namesIn(body)];
  const referring = { embeds: body.embeds, components: body.components };
  return [
    ...countProblems('attachments', body.attachments, { max: 10, optional: true }),
    ...eachItem('attachments', body.attachments, (path, attachment) => [
      // Discord's documentation shows numbers too; its OpenAPI description takes texts only.
      ...textProblems(at(path, 'id'), fields(attachment).id, { max: 20, optional: true }),
      ...textProblems(at(path, 'description'), fields(attachment).description, { max: 1024, optional: true }),
    ]),
    ...attachmentReferences('', referring).flatMap(([path, name]) => referenceProblems(path, name, known)),
  ];
}
