/** Words that set one thing against another: "coder vs biller", "RHIT or RHIA", "is the COC harder than the CPC". */
export const COMPARING: readonly string[] = ['vs', 'or', 'than', 'against'];

/** The same, and what only puts two things together: "a degree in HIM and one in informatics". */
export const JOINING: readonly string[] = [...COMPARING, 'and'];

/** Words that compare whatever is around them: "as opposed to", "compared with". Claims are argued "against", too. */
export const OPPOSING: readonly string[] = ['vs', 'compared', 'opposed'];
