import type { Piece } from './pieces.ts';
import type { Member, School } from './school.ts';

/** What the server has, held against what the person did. */
export interface Ledger {
  readonly rows: number;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly changed: readonly string[];
}

interface Row {
  readonly note: string;
  readonly file_hash: string | null;
  readonly lines: number;
}

/** Counts rows and compares contents, files by their hash. */
export async function compare(school: School, member: Member, done: readonly Piece[]): Promise<Ledger> {
  const rows = await evidenceRows(school, member);
  const expected = done.flatMap((piece) =>
    piece.kind === 'pledge'
      ? []
      : (piece.kind === 'note' ? [null] : piece.pictures.map(({ hash }) => hash)).map((hash) => ({ piece, hash })),
  );
  const found = expected.map(({ piece, hash }) => ({
    name: hash ? `${piece.id} ${hash.slice(0, 8)}` : piece.id,
    rows: rows.filter((row) => row.file_hash === hash && row.note.split(' ')[0] === piece.id),
    piece,
  }));
  const isChanged = ({ piece, rows: [row] }: (typeof found)[number]) =>
    row && (row.note !== piece.note || row.lines !== piece.lines);
  const extra = rows.length - found.reduce((sum, one) => sum + one.rows.length, 0);
  const pledges = await comparePledges(school, member, done);
  return {
    rows: rows.length + pledges.rows,
    missing: [...found.filter((one) => one.rows.length === 0).map(({ name }) => name), ...pledges.missing],
    doubled: [
      ...found.filter((one) => one.rows.length > 1).map(({ name }) => name),
      ...(extra > 0 ? [`${extra} rows of nothing that was sent`] : []),
      ...pledges.doubled,
    ],
    changed: [...found.filter(isChanged).map(({ name }) => name), ...pledges.changed],
  };
}

async function evidenceRows({ db }: School, { personId }: Member): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('evidence_line', 'evidence_line.evidence_id', 'evidence.id')
    .where('added_by', '=', personId)
    .groupBy(['evidence.id', 'note', 'file_hash'])
    .select(({ fn }) => ['note', 'file_hash', fn.countAll().as('lines')])
    .execute();
  return rows.map((row) => ({ ...row, lines: Number(row.lines) }));
}

/** Each signature leaves one entry in the pledge's log; the last one is what stands. */
async function comparePledges({ db }: School, { personId }: Member, done: readonly Piece[]) {
  const signed = done.filter((piece) => piece.kind === 'pledge');
  const pledge = await db.selectFrom('pledge').selectAll().where('person_id', '=', personId).executeTakeFirst();
  const acts = pledge
    ? await db.selectFrom('pledge_change').select('act').where('pledge_id', '=', pledge.id).orderBy('version').execute()
    : [];
  const difference = acts.length - signed.length;
  const last = signed.at(-1)?.initiative;
  return {
    rows: acts.length,
    missing: difference < 0 ? [`${-difference} signatures`] : [],
    doubled: difference > 0 ? [`${difference} signatures`] : [],
    changed:
      last !== undefined && pledge?.initiative !== last ? [`the pledge says «${pledge?.initiative}», signed was «${last}»`] : [],
  };
}
