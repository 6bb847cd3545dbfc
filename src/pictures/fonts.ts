import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The two weights of Inter that pictures use, as files in the package: system fonts are never read. */
export const FONT_FILES = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;

export type Weight = keyof typeof FONT_FILES;

/** The CSS weights for those files. */
export const FONT_WEIGHTS: Record<Weight, number> = { regular: 400, bold: 600 };
