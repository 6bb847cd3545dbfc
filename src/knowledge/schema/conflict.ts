/** A line that git leaves where two edits of a file met, as the source of a pattern. */
export const CONFLICT_LINE = '^(?:<{7}|={7}|>{7}|\\|{7})(?=\\s|$)';

/** What to do about it. */
export const CONFLICT =
  'two edits of this file met here: keep the lines of one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';
