import type { Discipline } from '#domain/incidents/discipline.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Severity } from '#domain/law/discipline.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { StaffClass } from '#domain/people/person.ts';
import { knowers } from '#domain/people/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** Records with what their incident says: a discipline is cleared where its incident is. */
function disciplines(tx: Tx) {
  return tx
    .selectFrom('discipline')
    .leftJoin('incident', 'incident.id', 'discipline.incident_id')
    .selectAll('discipline')
    .select(['incident.cleared_on', 'incident.version as incident_version']);
}

type Row = Awaited<ReturnType<ReturnType<typeof disciplines>['executeTakeFirstOrThrow']>>;

/** The SQL twin of `whyNotSeeDiscipline`: one's own, and at the knowers' units what is pending or in effect on the day. */
export function disciplinesVisibleTo(tx: Tx, actor: Actor, on: Day) {
  return disciplines(tx).where((where) =>
    where.or([
      where('discipline.person_id', '=', actor.personId),
      where.and([
        where('discipline.unit_id', '=', anyOf(unitsHeldAs(actor, knowers))),
        where('discipline.dropped_on', 'is', null),
        where('incident.cleared_on', 'is', null),
        where.or([where('discipline.effect_until', 'is', null), where('discipline.effect_until', '>', on)]),
      ]),
    ]),
  );
}

/** What the actor may see of a year or of a person, the newest paper first. */
export async function listDisciplines(
  tx: Tx,
  actor: Actor,
  on: Day,
  of: { readonly unitId: string } | { readonly personId: string },
): Promise<readonly Discipline[]> {
  const rows = await disciplinesVisibleTo(tx, actor, on)
    .where((where) =>
      'unitId' in of ? where('discipline.unit_id', '=', of.unitId) : where('discipline.person_id', '=', of.personId),
    )
    .orderBy((order) => order.fn.coalesce('discipline.decided_on', 'discipline.opened_on'), 'desc')
    .orderBy('discipline.id', 'desc')
    .execute();
  return rows.map(disciplineOf);
}

/** Every record of the persons, whoever asks: for what follows from them, never for showing. */
export async function disciplinesOf(tx: Tx, personIds: readonly string[]): Promise<readonly Discipline[]> {
  if (personIds.length === 0) return [];
  const rows = await disciplines(tx).where('discipline.person_id', '=', anyOf(personIds)).orderBy('discipline.id').execute();
  return rows.map(disciplineOf);
}

/** @throws Refused (unseen) when there is none. */
export async function lockDiscipline(tx: Tx, disciplineId: string): Promise<Discipline> {
  await tx.selectFrom('discipline').select('id').where('id', '=', disciplineId).forUpdate().execute();
  const row = await disciplines(tx).where('discipline.id', '=', disciplineId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'incidents.discipline-not-found' }]);
  return disciplineOf(row);
}

/** Whose discipline made an incident; undefined where it came from none. */
export async function disciplineOfIncident(tx: Tx, incidentId: string): Promise<Discipline | undefined> {
  const row = await disciplines(tx).where('discipline.incident_id', '=', incidentId).executeTakeFirst();
  return row && disciplineOf(row);
}

export async function addDiscipline(tx: Tx, discipline: Discipline): Promise<void> {
  await tx.insertInto('discipline').values(rowOf(discipline)).execute();
}

export async function saveDiscipline(tx: Tx, discipline: Discipline): Promise<void> {
  const { id, ...rest } = rowOf(discipline);
  await tx.updateTable('discipline').set(rest).where('id', '=', id).execute();
}

function disciplineOf(row: Row): Discipline {
  const paper = (on: Day | null, text: string | null) => (on === null ? null : { on, paper: text! });
  const decided = paper(row.decided_on, row.decided_paper);
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    personId: row.person_id,
    staffClass: row.staff_class as StaffClass,
    manages: row.manages,
    opened: paper(row.opened_on, row.opened_paper),
    dropped: paper(row.dropped_on, row.dropped_paper),
    decision: decided && { ...decided, severity: row.severity as Severity, effectUntil: row.effect_until },
    incidentId: row.incident_id,
    incidentVersion: row.incident_version,
    clearedOn: row.cleared_on,
    version: row.version,
  };
}

const rowOf = ({ opened, dropped, decision, ...of }: Discipline) => ({
  id: of.id,
  campaign_id: of.campaignId,
  unit_id: of.unitId,
  person_id: of.personId,
  staff_class: of.staffClass,
  manages: of.manages,
  opened_on: opened?.on ?? null,
  opened_paper: opened?.paper ?? null,
  dropped_on: dropped?.on ?? null,
  dropped_paper: dropped?.paper ?? null,
  severity: decision?.severity ?? null,
  decided_on: decision?.on ?? null,
  decided_paper: decision?.paper ?? null,
  effect_until: decision?.effectUntil ?? null,
  incident_id: of.incidentId,
  version: of.version,
});
