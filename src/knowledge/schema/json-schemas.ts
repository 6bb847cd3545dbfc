import * as z from 'zod';
import { ambiguous } from './ambiguous.ts';
import { SCHEMAS } from './entry.ts';
import { sources } from './sources.ts';
import { statePay } from './state-pay.ts';

/** The folder of the JSON Schemas that `.vscode/settings.json` refers to. */
export const SCHEMA_FOLDER = '.vscode/schemas';

const ALL: Readonly<Record<string, z.ZodType>> = { ...SCHEMAS, states: statePay, sources, ambiguous };

/** The JSON Schemas that editors check knowledge files against: their texts by file name. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(ALL).map(([kind, schema]) => {
      // The YAML extension knows draft 7 best; `input`: fields with a default may be left out.
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      const text = JSON.stringify({ title: `knowledge: ${kind}`, ...json }, null, 2);
      return [`${SCHEMA_FOLDER}/${kind}.json`, `${text}\n`];
    }),
  );
}
