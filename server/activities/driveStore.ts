import { sql } from 'kysely';
import type { Drive, DriveFigures, DriveKind } from '#domain/activities/drive.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';

const rowsOf = (tx: Tx) => tx.selectFrom('drive').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function driveOf(row: Row): Drive {
  const closed = row.closed_on && {
    on: row.closed_on,
    note: row.closing_note!,
    figures: row.closing_figures as unknown as DriveFigures,
  };
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    kind: row.kind as DriveKind,
    name: row.name,
    theme: row.theme,
    from: row.from_day,
    to: row.to_day,
    closed,
    version: row.version,
  };
}

/** The drives of a year, in order of their days; for those who see the year's activities. */
export async function listDrives(tx: Tx, campaignId: string): Promise<readonly Drive[]> {
  const rows = await rowsOf(tx).where('campaign_id', '=', campaignId).orderBy('from_day').orderBy('id').execute();
  return rows.map(driveOf);
}

/** @throws Refused (unseen) when there is none. */
export async function loadDrive(tx: Tx, driveId: string): Promise<Drive> {
  return found(await rowsOf(tx).where('id', '=', driveId).executeTakeFirst());
}

/** A drive, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockDrive(tx: Tx, driveId: string): Promise<Drive> {
  return found(await rowsOf(tx).where('id', '=', driveId).forUpdate().executeTakeFirst());
}

function found(row: Row | undefined): Drive {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'activities.not-found' }]);
  return driveOf(row);
}

export async function addDrive(tx: Tx, drive: Drive, by: string, at: string): Promise<void> {
  const { id, campaignId: campaign_id, unitId: unit_id, kind, name, theme, from, to, version } = drive;
  const row = { id, campaign_id, unit_id, kind, name, theme, from_day: from, to_day: to, version };
  await tx
    .insertInto('drive')
    .values({ ...row, added_by: by, added_at: at })
    .execute();
}

export async function saveDrive(tx: Tx, { id, closed, version }: Drive): Promise<void> {
  const closing_figures = closed && JSON.stringify(closed.figures);
  const set = { closed_on: closed?.on ?? null, closing_note: closed?.note ?? null, closing_figures, version };
  await tx.updateTable('drive').set(set).where('id', '=', id).execute();
}

/** What stands under each drive of a year today: activities, pieces of evidence each once, lines of the sheet. */
export async function driveFigures(tx: Tx, campaignId: string): Promise<ReadonlyMap<string, DriveFigures>> {
  const { rows } = await sql<{ id: string } & DriveFigures>`
    select a.drive_id as id, count(distinct a.id)::int as activities, count(distinct p.id)::int as evidence,
      count(distinct l.line_code)::int as lines
    from activity a
      left join activity_line l on l.activity_id = a.id
      left join activity_evidence e on e.activity_id = a.id
      left join evidence p on p.id = e.evidence_id and p.removed_at is null
    where a.campaign_id = ${campaignId} and a.drive_id is not null and a.removed_at is null
    group by a.drive_id`.execute(tx);
  return new Map(rows.map(({ id, ...figures }) => [id, figures]));
}
