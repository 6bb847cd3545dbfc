import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { PROJECT_ROOT } from '../../../src/folders.ts';
import { KINDS } from '../../../src/knowledge/kinds.ts';
import { SCHEMA_FOLDER, schemaFiles } from '../../../src/knowledge/schema/json-schemas.ts';
import { FILES } from '../small.ts';

const read = (name: string): string => readFileSync(join(PROJECT_ROOT, name), 'utf8');

test('the schemas for editors are current: after a change, npm run schema', () => {
  const found = readdirSync(join(PROJECT_ROOT, SCHEMA_FOLDER)).map((name) => `${SCHEMA_FOLDER}/${name}`);
  expect(found.sort()).toEqual([...schemaFiles().keys()].sort());
  for (const [name, text] of schemaFiles()) expect(read(name), name).toBe(text);
});

test('every folder and file of knowledge has its schema in the editor', () => {
  const { 'yaml.schemas': mapped } = JSON.parse(read('.vscode/settings.json'));
  const places = [...KINDS, 'states'].map((kind) => `knowledge/${kind}/*.yaml`);
  expect(Object.values(mapped).sort()).toEqual(
    [...places, 'knowledge/sources.yaml', 'knowledge/ambiguous.yaml'].sort(),
  );
  for (const [schema, place] of Object.entries(mapped)) {
    expect(schemaFiles().has(schema.replace('./', ''))).toBe(true);
    expect(schema).toContain(String(place).replace(/^knowledge\/|\/?\*?\.yaml$/g, ''));
  }
});

test.each(Object.entries(FILES))(
  'the schema for %s accepts it and refuses an unknown field',
  (name, text) => {
    const kind = name.replace(/\/.*|\.yaml$/g, '');
    const json = schemaFiles().get(`${SCHEMA_FOLDER}/${kind}.json`) ?? '';
    const schema = z.fromJSONSchema(JSON.parse(json));
    const value: unknown = parse(text);
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
    if (Array.isArray(value) || kind === 'sources') return;
    expect(schema.safeParse({ ...(value as object), tpyo: 1 }).success).toBe(false);
  },
);
