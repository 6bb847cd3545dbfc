/**
 * Discord's subset of Markdown, as plain data; `markdown-view.js` draws it. Pure: it is tested without a browser.
 *
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'code', text: string }
 *   | { type: 'bold' | 'italic' | 'underline' | 'strike', children: Inline[] }
 *   | { type: 'link', url: string, children: Inline[] }
 *   | { type: 'user' | 'channel' | 'role' | 'command' | 'emoji', text: string }} Inline
 * @typedef {{ type: 'paragraph' | 'subtext', children: Inline[] }
 *   | { type: 'heading', level: number, children: Inline[] }
 *   | { type: 'quote', children: Block[] }
 *   | { type: 'list', ordered: boolean, start: number, items: { children: Inline[], inner: Block[] }[] }
 *   | { type: 'codeblock', text: string }} Block
 */

/** Text nested deeper than anybody writes stays plain. */
const MAX_DEPTH = 8;

/**
 * Reads a whole text: paragraphs, headings, lists, quotes, code blocks.
 *
 * @param {string} text
 * @param {number} [depth]
 * @returns {Block[]}
 */
export function parseMarkdown(text, depth = 0) {
  const pieces = text.split(/```(?:[\w+#.-]*\n)?\n*([\s\S]+?)\n*```/);
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [{ type: /** @type {const} */ ('codeblock'), text: piece }];
    const trimmed = piece.replace(index > 0 ? /^\n/ : /^$/, '');
    return trimmed === '' ? [] : parseLines(trimmed.split('\n'), depth);
  });
}

const LIST_ITEM = /^(\s*)([-*]|\d{1,9}\.)\s+(.*)$/;

/**
 * @param {string[]} lines
 * @param {number} depth
 * @returns {Block[]}
 */
function parseLines(lines, depth) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ type: 'paragraph', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const [taken, block] = depth < MAX_DEPTH ? blockAt(lines, at, depth) : [0, undefined];
    if (block) {
      flush();
      blocks.push(block);
      at += taken;
    } else {
      plain.push(lines[at] ?? '');
      at += 1;
    }
  }
  flush();
  return blocks;
}

/**
 * The block that begins at a line, and how many lines it covers.
 *
 * @param {string[]} lines
 * @param {number} at
 * @param {number} depth
 * @returns {[number, Block | undefined]}
 */
function blockAt(lines, at, depth) {
  const line = lines[at] ?? '';
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return [rest.length, { type: 'quote', children: parseLines(rest, depth + 1) }];
  }
  const quoted = countWhile(lines, at, (one) => one.startsWith('> '));
  if (quoted > 0) {
    const inner = lines.slice(at, at + quoted).map((one) => one.slice(2));
    return [quoted, { type: 'quote', children: parseLines(inner, depth + 1) }];
  }
  const heading = line.match(/^(#{1,3})\s+(\S.*)$/);
  if (heading) {
    const [, marks = '', words = ''] = heading;
    return [1, { type: 'heading', level: marks.length, children: parseInline(words) }];
  }
  const subtext = line.match(/^-#\s+(\S.*)$/);
  if (subtext) return [1, { type: 'subtext', children: parseInline(subtext[1] ?? '') }];
  const listed = countWhile(lines, at, (one) => LIST_ITEM.test(one));
  if (listed > 0) return [listed, listOf(lines.slice(at, at + listed), depth)];
  return [0, undefined];
}

/**
 * @param {string[]} lines
 * @param {number} from
 * @param {(line: string) => boolean} fits
 */
function countWhile(lines, from, fits) {
  const end = lines.findIndex((line, index) => index >= from && !fits(line));
  return (end < 0 ? lines.length : end) - from;
}

/**
 * @param {string[]} lines Each of them a list item.
 * @param {number} depth
 * @returns {Block}
 */
function listOf(lines, depth) {
  const [, margin = '', mark = ''] = lines[0]?.match(LIST_ITEM) ?? [];
  /** @type {{ text: string, inner: string[] }[]} */
  const items = [];
  for (const line of lines) {
    const [, indent = '', , text = ''] = line.match(LIST_ITEM) ?? [];
    const last = items.at(-1);
    if (last && indent.length > margin.length) last.inner.push(line);
    else items.push({ text, inner: [] });
  }
  return {
    type: 'list',
    ordered: /\d/.test(mark),
    start: Number.parseInt(mark, 10) || 1,
    items: items.map(({ text, inner }) => ({
      children: parseInline(text),
      inner: parseLines(inner, depth + 1),
    })),
  };
}

/**
 * What can begin at a position in a line: the pattern, and what it produces.
 *
 * @type {[RegExp, (match: RegExpExecArray, depth: number) => Inline][]}
 */
const RULES = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, text = '']) => ({ type: 'text', text })],
  [/(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y, ([, , text = '']) => ({ type: 'code', text: text.trim() || text })],
  [
    /\[((?:\\[\s\S]|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?:\s+"[^"]*")?\)/y,
    ([, label = '', url = ''], depth) => ({ type: 'link', url, children: parseInline(label, depth) }),
  ],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => bareLink(url)],
  [/https?:\/\/[^\s<]*[^\s<.,:;"'\])]/y, ([url]) => bareLink(url)],
  [/<@!?(\d{1,20})>/y, ([, text = '']) => ({ type: 'user', text })],
  [/<@&(\d{1,20})>/y, ([, text = '']) => ({ type: 'role', text })],
  [/<#(\d{1,20})>/y, ([, text = '']) => ({ type: 'channel', text })],
  [/<\/([\w -]{1,100}):\d{1,20}>/y, ([, text = '']) => ({ type: 'command', text })],
  [/<a?:(\w{1,32}):\d{1,20}>/y, ([, text = '']) => ({ type: 'emoji', text })],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, styled('bold')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, styled('underline')],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, styled('strike')],
  [/\*(?!\s)((?:\\[\s\S]|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y, styled('italic')],
  [/(?<!\w)_((?:\\[\s\S]|__|[^\\_])+?)_(?!\w)/y, styled('italic')],
];

/**
 * @param {'bold' | 'italic' | 'underline' | 'strike'} type
 * @returns {(match: RegExpExecArray, depth: number) => Inline}
 */
function styled(type) {
  return ([, inner = ''], depth) => ({ type, children: parseInline(inner, depth) });
}

/**
 * @param {string} url
 * @returns {Inline}
 */
function bareLink(url) {
  return { type: 'link', url, children: [{ type: 'text', text: url }] };
}

/**
 * Reads inline markup; titles and field names have nothing else.
 *
 * @param {string} text
 * @param {number} [depth]
 * @returns {Inline[]}
 */
export function parseInline(text, depth = 0) {
  if (depth >= MAX_DEPTH) return [{ type: 'text', text }];
  /** @type {Inline[]} */
  const nodes = [];
  for (let at = 0; at < text.length; ) {
    const found = ruleAt(text, at, depth + 1);
    const node = found?.node ?? { type: /** @type {const} */ ('text'), text: text[at] ?? '' };
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.text += node.text;
    else nodes.push(node);
    at += found?.length ?? 1;
  }
  return nodes;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {number} depth
 */
function ruleAt(text, at, depth) {
  if (!/[\\`[<h*_~]/.test(text[at] ?? '')) return undefined;
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: make(match, depth), length: match[0].length };
  }
  return undefined;
}
