import { isOld, mostAsked, readMisses } from './misses.ts';

/** What members asked in vain, the most asked first, or what is wrong with the list. Nothing is written. */
export async function missesReport(path: string, now: Date): Promise<{ ok: boolean; lines: string[] }> {
  const misses = await readMisses(path).catch(() => undefined);
  if (misses === undefined) {
    const broken = `${path} cannot be read, or is no list as the bot writes it. At its next start the bot puts it aside.`;
    return { ok: false, lines: [broken] };
  }
  const shown = misses.filter((miss) => !isOld(miss, now));
  if (shown.length === 0) return { ok: true, lines: [`Nothing was asked in vain so far (${path}).`] };
  const lines = mostAsked(shown, shown.length).map(
    ({ count, last, text }) => `${String(count).padStart(4)}  ${last}  ${text}`,
  );
  return { ok: true, lines };
}
