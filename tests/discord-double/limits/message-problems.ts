import { MessageFlags } from 'discord-api-types/v10';
import { attachmentProblems } from './attachment-problems.ts';
import { numberProblems, textProblems } from './checks.ts';
import { embedsProblems } from './embed-problems.ts';
import { layoutProblems } from './layout-problems.ts';
import { mentionProblems } from './mention-problems.ts';
import {
  absent,
  isJson,
  items,
  type Json,
  type Problem,
  problem,
  requiredProblem,
  toLines,
} from './problem.ts';

export interface MessageCheck {
  /** Names of files that go along with the body, or that the edited message already has. */
  files?: readonly string[];
  /** The body edits a message: what it does not mention stays, so it may be empty. */
  edit?: boolean;
  /** The edited message is a Components V2 message already: the flag cannot be taken away. */
  v2?: boolean;
}

export const EMPTY_MESSAGE = 'EMPTY_MESSAGE';

function shown(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : !absent(value);
}

function emptyProblems(body: Json, files: readonly string[]): Problem[] {
  const anything = [
    body.content,
    body.embeds,
    body.components,
    body.sticker_ids,
    body.poll,
    body.files,
    files,
  ];
  if (anything.some(shown)) return [];
  return [
    problem('', EMPTY_MESSAGE, 'Cannot send an empty message: no content, embeds, components or files.'),
  ];
}

function v2FieldProblems(body: Json): Problem[] {
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((key) => shown(body[key]))
    .map((key) => {
      const message = `The '${key}' field cannot be used with IS_COMPONENTS_V2 (found ${items(body[key]).length || 1}).`;
      return problem(key, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
    });
}

/** The problems of a message body as data; {@link messageProblems} gives them as lines. */
export function findMessageProblems(body: unknown, check: MessageCheck = {}): Problem[] {
  if (!isJson(body)) return [requiredProblem('')];
  const files = check.files ?? [];
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const v2 = check.v2 === true || (flags & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...textProblems('content', body.content, { max: 2000, optional: true }),
    ...embedsProblems('embeds', body.embeds),
    ...layoutProblems('components', body.components, v2),
    ...(v2 ? v2FieldProblems(body) : []),
    ...mentionProblems('allowed_mentions', body.allowed_mentions),
    ...attachmentProblems(body, files),
    ...numberProblems('flags', body.flags, 0, Number.MAX_SAFE_INTEGER),
    ...(check.edit ? [] : emptyProblems(body, files)),
  ];
}

/**
 * Checks the JSON of a message (a reply, an edit, a channel message) against Discord's limits without a network.
 * Each line names the path, the limit and what was found; an empty list means that Discord takes it.
 *
 * @example
 * expect(messageProblems(reply)).toEqual([]);
 * expect(messageProblems(body, { files: ['pay.png'] })).toEqual([]);
 */
export function messageProblems(body: unknown, check: MessageCheck = {}): string[] {
  return toLines(findMessageProblems(body, check));
}
