/** Why the preview cannot listen, by the system's code. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'this computer keeps it for others (ports below 1024 are for administrators)',
  EADDRINUSE: 'it and the ports behind it are in use',
};

/** An error on the way to a port in words that help. */
export function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
  return `The preview cannot listen on port ${port}: ${why}. Set PREVIEW_PORT to another, such as 3000.`;
}
