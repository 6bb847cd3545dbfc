/** A line that git leaves where two edits of a file conflict, as a pattern source. */
export const CONFLICT_LINE = '^(?:<{7}|={7}|>{7}|\\|{7})(?=\\s|$)';

/** What to do about it. */
export const CONFLICT =
  'two edits of this file conflict here: keep the lines of one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';
