import type pg from 'pg';

/** Counted from the copies' own papers. */
const counted = ['movement_change', 'movement_standing'];
/** Tables whose rows are no part of a unit's life, or that a copy shares with the model. */
const leftOut = [
  'site',
  'migration',
  'event_seal',
  'sealed_event',
  'idempotency',
  'stored_file',
  'score_sheet',
  'sign_in_link',
  ...counted,
];
/** Where a row's owner is not simply whatever it refers to. */
const owners: Readonly<Record<string, readonly string[]>> = {
  unit: ['id'],
  person: ['id'],
  unit_placement: ['unit_id'],
  event: ['subject_id'],
  notice: ['event_id'],
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly isUuid: boolean;
  readonly refers: boolean;
}

/** Columns by table, those that refer to another row marked; what the database fills in itself is left out. */
async function columnsByTable(client: pg.ClientBase): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await client.query<Column>(`
    select c.table_name as table, c.column_name as name, c.udt_name = 'uuid' as "isUuid",
      exists (select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
        where k.contype = 'f' and k.conrelid = c.table_name::regclass and a.attname = c.column_name) as refers
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.data_type <> 'xid8'
    order by c.table_name, c.ordinal_position`);
  const tables = new Map<string, Column[]>();
  for (const row of rows) {
    if (leftOut.includes(row.table)) continue;
    tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  }
  return tables;
}

const ownersOf = (table: string, columns: readonly Column[]) =>
  owners[table] ?? columns.filter(({ isUuid, refers }) => isUuid && refers).map(({ name }) => name);

export type Level = 'u' | 'c' | 'p';

/** Makes the session one that copies: who belongs to what, and the units to be made. */
export async function beginCopies(client: pg.ClientBase): Promise<void> {
  await client.query("set session_replication_role = 'replica'; set synchronous_commit = off; set work_mem = '128MB'");
  await client.query('create temp table copied (id uuid primary key, level "char" not null)');
}

/** Takes every row that hangs on the roots, through however many references, as one family of a level: `u` unit, `c` commune, `p` further staff. */
export async function gatherFamily(client: pg.ClientBase, level: Level, roots: readonly string[]): Promise<void> {
  const tables = await columnsByTable(client);
  await client.query('delete from copied where level = $1', [level]);
  await client.query('insert into copied select unnest($1::uuid[]), $2', [roots, level]);
  for (let grown = 1; grown > 0; ) {
    grown = 0;
    for (const [table, columns] of tables) {
      if (!columns.some(({ name, isUuid }) => name === 'id' && isUuid)) continue;
      const owned = ownersOf(table, columns).map((name) => `m.${name} in (select id from copied where level = $1)`);
      if (owned.length === 0) continue;
      const added = await client.query(
        `insert into copied select m.id, $1 from ${table} m where (${owned.join(' or ')}) on conflict do nothing`,
        [level],
      );
      grown += added.rowCount ?? 0;
    }
  }
}

/** What a copy says in place of what the model says, by `table.column`; `m` is the model's row, `t` the target's. */
export type Instead = Readonly<Record<string, string>>;

export interface CopyOrder {
  /** A table with `hex` (of the unit), `commune_hex` and `person_hex` for every copy to be made. */
  readonly targets: string;
  readonly level: Level;
  readonly only?: readonly string[];
  readonly instead: Instead;
}

/** Writes the gathered family once for each target, every id changed alike wherever it stands. */
export async function writeCopies(client: pg.ClientBase, order: CopyOrder): Promise<number> {
  let written = 0;
  for (const [table, columns] of await columnsByTable(client)) {
    if (order.only && !order.only.includes(table)) continue;
    written += await copyTable(client, table, columns, order);
  }
  return written;
}

async function copyTable(client: pg.ClientBase, table: string, columns: readonly Column[], order: CopyOrder): Promise<number> {
  const keys = ownersOf(table, columns);
  const isText = table === 'auth_account';
  if (keys.length === 0 && !isText) return 0;
  const owned = isText
    ? `m.user_id in (select u.id from auth_user u join copied k on k.id = u.person_id and k.level = $1)`
    : keys.map((name) => `exists (select 1 from copied k where k.id = m.${name} and k.level = $1)`).join(' or ');
  const uuids = columns.filter(({ isUuid }) => isUuid);
  const levels = uuids.map(({ name }) => `(select level from copied where id = m.${name}) as level_${name}`);
  await client.query('drop table if exists model');
  await client.query(`create temp table model as select ${['m.*', ...levels].join(', ')} from ${table} m where false`);
  await client.query(`insert into model select ${['m.*', ...levels].join(', ')} from ${table} m where ${owned}`, [order.level]);
  const values = columns.map(({ name, isUuid }) => {
    const instead = order.instead[`${table}.${name}`];
    return instead ?? (isUuid ? copiedId(name) : `m.${name}`);
  });
  const names = columns.map(({ name }) => name).join(', ');
  const done = await client.query(`insert into ${table} (${names}) select ${values.join(', ')} from ${order.targets} t, model m`);
  return done.rowCount ?? 0;
}

const copiedId = (name: string) => `case m.level_${name}
  when 'u' then overlay(m.${name}::text placing t.hex from 29)::uuid
  when 'c' then overlay(m.${name}::text placing t.commune_hex from 29)::uuid
  when 'p' then overlay(m.${name}::text placing t.person_hex from 29)::uuid
  else m.${name} end`;

/** The id that a copy gives to a row of the model. */
export const idInCopy = (id: string, hex: string) => `${id.slice(0, 28)}${hex}`;

/** Every foreign key asked by hand, as the load ran without asking; returns those that do not hold. */
export async function brokenReferences(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; from: string; to: string; columns: string[]; targets: string[] }>(`
    select k.conname as name, k.conrelid::regclass::text as from, k.confrelid::regclass::text as to,
      array(select a.attname::text from unnest(k.conkey) with ordinality u (n, o) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by o) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality u (n, o) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by o) as targets
    from pg_constraint k where k.contype = 'f'`);
  const broken: string[] = [];
  for (const { name, from, to, columns, targets } of rows) {
    const same = columns.map((column, index) => `r.${targets[index]} = f.${column}`).join(' and ');
    const given = columns.map((column) => `f.${column} is not null`).join(' and ');
    const found = await client.query(
      `select 1 from ${from} f where ${given} and not exists (select 1 from ${to} r where ${same}) limit 1`,
    );
    if (found.rowCount) broken.push(`${from}: ${name}`);
  }
  return broken;
}
