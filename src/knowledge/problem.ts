/** A problem in a knowledge file, at a place that an editor can jump to (lines and columns count from 1). */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field, such as `exam.minutes`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
};

/** `knowledge/credentials/rhit.yaml:12:5 exam.minutes: expected a whole number, got "three hours"` */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`;
}

/** Problems in the order in which a person would fix them: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
