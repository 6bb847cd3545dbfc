import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './folders.ts';
import { SCHEMA_FOLDER, schemaFiles } from './knowledge/schema/json-schemas.ts';
import { programArguments } from './program-arguments.ts';

const USAGE = `npm run schema              writes the JSON Schemas that editors check knowledge files against
npm run schema -- --check   only says which of them are stale`;

const { flags } = programArguments({ usage: USAGE, flags: ['check'] });
main(flags.has('check'));

/** Writes the JSON Schemas that editors use; `--check` only reports which are stale. */
function main(onlyCheck: boolean): void {
  const stale = [...schemaFiles()].filter(([name, text]) => current(name) !== text);
  if (onlyCheck) {
    for (const [name] of stale) console.error(`${name} is stale: run npm run schema`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  mkdirSync(join(PROJECT_ROOT, SCHEMA_FOLDER), { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(PROJECT_ROOT, name), text);
  console.log(
    stale.length > 0 ? `wrote ${stale.map(([name]) => name).join(', ')}` : 'all schemas are current',
  );
}

function current(name: string): string | undefined {
  const path = join(PROJECT_ROOT, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
