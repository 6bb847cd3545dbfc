import { isExpired, mostAsked, readUnanswered } from './unanswered-file.ts';

/** The questions that got no answer, the most asked first, or what is wrong with the list. Nothing is written. */
export async function unansweredReport(path: string, now: Date): Promise<{ ok: boolean; lines: string[] }> {
  const questions = await readUnanswered(path).catch(() => undefined);
  if (questions === undefined) {
    const broken = `${path} cannot be read, or is no list as the bot writes it. At its next start the bot puts it aside.`;
    return { ok: false, lines: [broken] };
  }
  const shown = questions.filter((question) => !isExpired(question, now));
  if (shown.length === 0) return { ok: true, lines: [`No question is unanswered so far (${path}).`] };
  const lines = mostAsked(shown, shown.length).map(
    ({ count, last, text }) => `${String(count).padStart(4)}  ${last}  ${text}`,
  );
  return { ok: true, lines };
}
