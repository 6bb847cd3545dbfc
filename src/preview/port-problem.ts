import { codeOf, errorText } from '../errors.ts';

/** Why the preview cannot listen, by the system's code. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'this computer reserves it (ports below 1024 are for administrators)',
  EADDRINUSE: 'it and the ports after it are in use',
};

/** Turns an error about a port into helpful words. */
export function portProblem(error: unknown, port: number): string {
  const why = PROBLEMS[String(codeOf(error))] ?? errorText(error);
  return `The preview cannot listen on port ${port}: ${why}. Set PREVIEW_PORT to another port, such as 3000.`;
}
