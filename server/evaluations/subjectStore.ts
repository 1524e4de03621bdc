import { sql } from 'kysely';
import type { OutKind, Subject } from '#domain/evaluations/subject.ts';
import type { Day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Employment } from '#domain/people/employment.ts';
import { joined } from '#domain/people/employment.ts';
import type { StaffClass } from '#domain/people/person.ts';
import type { Tx } from '../db/connection.ts';
import { listEmployments } from '../people/employmentStore.ts';
import { employmentsOn } from '../people/store.ts';

/** A subject with the name and team shown beside it. */
export interface NamedSubject extends Subject {
  readonly fullName: string;
  readonly teamName: string | null;
}

function subjects(tx: Tx, roundId: string) {
  return tx
    .selectFrom('evaluation_subject as s')
    .innerJoin('person', 'person.id', 's.person_id')
    .leftJoin('team', 'team.id', 's.team_id')
    .selectAll('s')
    .select(['person.full_name', 'team.name as team_name'])
    .where('s.round_id', '=', roundId);
}

type Row = Awaited<ReturnType<ReturnType<typeof subjects>['executeTakeFirstOrThrow']>>;

function subjectOf(row: Row): NamedSubject {
  return {
    roundId: row.round_id,
    personId: row.person_id,
    teamId: row.team_id,
    position: row.position,
    staffClass: row.staff_class as StaffClass,
    manages: row.manages,
    isHead: row.is_head,
    since: row.since,
    out: row.out_kind as OutKind | null,
    addedOn: row.added_on,
    version: row.version,
    fullName: row.full_name,
    teamName: row.team_name,
  };
}

/** Everybody on the list of a round, by given name. */
export async function listSubjects(tx: Tx, roundId: string): Promise<readonly NamedSubject[]> {
  return (await subjects(tx, roundId).orderBy('person.name_key').orderBy('person.id').execute()).map(subjectOf);
}

export async function findSubject(tx: Tx, roundId: string, personId: string): Promise<NamedSubject | undefined> {
  const row = await subjects(tx, roundId).where('s.person_id', '=', personId).executeTakeFirst();
  return row && subjectOf(row);
}

/** @throws Refused (unseen) when the person is not on the list. */
export async function loadSubject(tx: Tx, roundId: string, personId: string): Promise<NamedSubject> {
  const found = await findSubject(tx, roundId, personId);
  if (!found) throw new Refused([{ kind: 'unseen', code: 'evaluations.not-found' }]);
  return found;
}

export async function addSubjects(tx: Tx, all: readonly Subject[]): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insertInto('evaluation_subject')
    .values(
      all.map((one) => ({
        round_id: one.roundId,
        person_id: one.personId,
        team_id: one.teamId,
        position: one.position,
        staff_class: one.staffClass,
        manages: one.manages,
        is_head: one.isHead,
        since: one.since,
        out_kind: one.out,
        added_on: one.addedOn,
        version: one.version,
      })),
    )
    .execute();
}

export async function placeSubject(tx: Tx, subject: Subject): Promise<void> {
  await tx
    .updateTable('evaluation_subject')
    .set({ out_kind: subject.out, version: subject.version })
    .where('round_id', '=', subject.roundId)
    .where('person_id', '=', subject.personId)
    .execute();
}

/** Somebody who works at the unit on a day, and since when without a gap. */
export interface Worker extends Pick<Employment, 'personId' | 'teamId' | 'position' | 'staffClass' | 'manages'> {
  readonly since: Day;
}

/** Who works at the unit on a day. */
export async function listWorkers(tx: Tx, unitId: string, on: Day): Promise<readonly Worker[]> {
  const rows = await employmentsOn(tx, on).where('unit_id', '=', unitId).execute();
  const all = await listEmployments(
    tx,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => {
    const here = all.filter((one) => one.personId === row.person_id && one.unitId === unitId).map(({ period }) => period);
    return {
      personId: row.person_id,
      teamId: row.team_id,
      position: row.position,
      staffClass: row.staff_class as StaffClass,
      manages: row.manages,
      since: joined(here).find((period) => covers(period, on))?.from ?? row.valid_from,
    };
  });
}

/** Notes that somebody looked at these people's evaluations on a day; oneself is not noted. */
export async function noteViews(
  tx: Tx,
  roundId: string,
  personIds: readonly string[],
  viewer: { readonly personId: string; readonly on: Day },
): Promise<void> {
  await sql`insert into evaluation_view (round_id, person_id, viewer_id, on_day)
    select ${roundId}, id, ${viewer.personId}, ${viewer.on} from unnest(${[...personIds]}::uuid[]) as id where id <> ${viewer.personId}
    on conflict do nothing`.execute(tx);
}

/** Who has looked at a person's evaluation, the newest day first. */
export async function listViews(
  tx: Tx,
  roundId: string,
  personId: string,
): Promise<readonly { readonly viewerId: string; readonly fullName: string; readonly onDay: Day }[]> {
  const rows = await tx
    .selectFrom('evaluation_view as v')
    .innerJoin('person', 'person.id', 'v.viewer_id')
    .select(['v.viewer_id', 'v.on_day', 'person.full_name'])
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .orderBy('v.on_day', 'desc')
    .orderBy('person.name_key')
    .limit(100)
    .execute();
  return rows.map((row) => ({ viewerId: row.viewer_id, fullName: row.full_name, onDay: row.on_day }));
}
