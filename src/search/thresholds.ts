import type { Candidate } from './evidence.ts';

/** Whether an entry fits so well, and so much better than the next, that it is answered. */
export function isSure(best: Candidate, second: Candidate | undefined): boolean {
  return best.score >= 0.55 && best.score - (second?.score ?? 0) >= 0.0;
}

/** Whether an entry is near enough to be offered. */
export function isNear(candidate: Candidate): boolean {
  return candidate.score >= 0.35;
}
