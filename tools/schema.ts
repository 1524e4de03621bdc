// Writes server/db/schema.ts, the types of the tables, from a database that has run every migration.
// With --check it only tells whether the file is what the migrations say.
import { readFileSync, writeFileSync } from 'node:fs';
import { freshDatabase, stopTestServer } from '#tests/support/database.ts';

interface Column {
  table_name: string;
  column_name: string;
  data_type: string;
  udt_name: string;
  is_nullable: 'YES' | 'NO';
  column_default: string | null;
  is_generated: 'ALWAYS' | 'NEVER';
}

const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'Day',
  'timestamp with time zone': 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  xid8: 'string',
  bytea: 'Buffer',
  jsonb: 'Json',
};

const arrayOf: Record<string, string> = { _text: 'string[]', _uuid: 'string[]', _int4: 'number[]', _int8: 'number[]' };

function memberOf(column: Column): string {
  const base = arrayOf[column.udt_name] ?? typeOf[column.data_type] ?? 'unknown';
  const type = column.is_nullable === 'YES' ? `${base} | null` : base;
  if (column.is_generated === 'ALWAYS') return `  ${column.column_name}: GeneratedAlways<${type}>;`;
  return `  ${column.column_name}: ${column.column_default === null ? type : `Generated<${type}>`};`;
}

const pascal = (name: string) => name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

const { pool, close } = await freshDatabase();
const { rows } = await pool.query<Column>(
  `select table_name, column_name, data_type, udt_name, is_nullable, column_default, is_generated
   from information_schema.columns where table_schema = 'public' and table_name <> 'migration' order by table_name, ordinal_position`,
);
await close();
await stopTestServer();

const tables = new Map<string, Column[]>();
for (const row of rows) tables.set(row.table_name, [...(tables.get(row.table_name) ?? []), row]);

const text = [
  '// Written by `npm run schema` from the migrations; do not edit.',
  "import type { Day } from '#domain/kernel/day.ts';",
  "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
  '',
  '/** Written as JSON text, read as any value: stores say what shape it has. */',
  'export type Json = ColumnType<unknown, string, string>;',
  '',
  ...[...tables].map(([table, columns]) => `export interface ${pascal(table)}Table {\n${columns.map(memberOf).join('\n')}\n}\n`),
  `export interface Schema {\n${[...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`).join('\n')}\n}\n`,
].join('\n');

const path = 'server/db/schema.ts';
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is stale: run npm run schema`);
    process.exit(1);
  }
} else {
  writeFileSync(path, text);
}
