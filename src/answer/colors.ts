import type { Card } from './card.ts';

/**
 * The color of each kind, the same in Discord, the preview and the charts. Based on Okabe and Ito's palette, which
 * color-blind people can tell apart (https://jfly.uni-koeln.de/color/), darkened a little to be readable on light and
 * dark.
 */
export const KIND_COLORS: Record<Card['kind'], number> = {
  roles: 0x0072b2,
  credentials: 0xd55e00,
  outlook: 0x009e73,
  education: 0x8e6bbf,
  comparisons: 0xe69f00,
  questions: 0x56a0d3,
  terms: 0x7f8c8d,
  settings: 0xb07d2b,
  organizations: 0x5f6a72,
  starts: 0x0072b2,
  journeys: 0x0072b2,
  bot: 0x4e5d94,
};

/** 0x0072b2 → "#0072b2" */
export function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
