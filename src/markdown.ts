/**
 * Makes plain text safe in Discord's markdown: nothing in it is read as formatting, a masked link, a mention of the form <@1>, a
 * heading, a quote or a bullet. Bare addresses still become links, "1." still begins a list, and whom "@everyone" would ping
 * is settled by `allowed_mentions`. Everything except our own markup goes through here.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~|<[\]]/g, '\\$&').replace(/^(\s*)([#>-])(?=[\s#>-])/gm, '$1\\$2');
}

/** Discord markdown as text for a terminal. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])+)\]\(<?([^)>]+)>?\)/g, '$1 ($2)')
    .replace(/(?<!\\)\*\*|(?<![\\\w])_(?=\S)|(?<=\S)(?<!\\)_(?!\w)/g, '')
    .replace(/\\([\\`*_~|<[\]#>-])/g, '$1');
}
