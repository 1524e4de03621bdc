import { sql } from 'kysely';
import type { Violation } from '#domain/criteria/scoreSheet.ts';
import { heaviestIn, type Ineligibility } from '#domain/incidents/discipline.ts';
import { barredAmong, type StandingTitle } from '#domain/incidents/effects.ts';
import { type Incident, type IncidentKind, violationsAmong } from '#domain/incidents/incident.ts';
import { keepers } from '#domain/incidents/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Period } from '#domain/kernel/period.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Severity } from '#domain/law/discipline.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { Staff } from '#domain/people/nameless.ts';
import { receivers } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { employmentsOn, personNames } from '../people/store.ts';
import { disciplinesOf } from './disciplineStore.ts';

const unitsWhere = (actor: Actor, roles: readonly Role[]) =>
  actor.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.unitId);

/** The SQL twin of `whyNotSee`: the keepers inside, a superior its own conclusions, and the rest once the file is handed in. */
export function visibleTo(tx: Tx, actor: Actor) {
  const above = unitsWhere(actor, receivers);
  const inside = sql<boolean>`incident.unit_id = any(${unitsWhere(actor, keepers)}::uuid[])`;
  const own = sql<boolean>`incident.by_unit_id <> incident.unit_id and incident.by_unit_id = any(${above}::uuid[])`;
  const handedIn = sql<boolean>`exists (select 1 from incident_release r where r.campaign_id = incident.campaign_id)
    and exists (select 1 from campaign_superior s where s.campaign_id = incident.campaign_id and s.unit_id = any(${above}::uuid[]))`;
  return tx
    .selectFrom('incident')
    .selectAll('incident')
    .where((where) => where.or([inside, own, handedIn]));
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleTo>['executeTakeFirstOrThrow']>>;

/** What the actor may see of a year, newest conclusion first. */
export async function listIncidents(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Incident[]> {
  const rows = await visibleTo(tx, actor)
    .where('campaign_id', '=', campaignId)
    .orderBy('concluded_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(incidentOf);
}

/** @throws Refused (unseen) when there is none. */
export async function lockIncident(tx: Tx, incidentId: string): Promise<Incident> {
  const row = await tx.selectFrom('incident').selectAll().where('id', '=', incidentId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'incidents.not-found' }]);
  return incidentOf(row);
}

/** The concluded violations of a year, for scoring and judging it; what was cleared is not among them. */
export async function violationsOf(tx: Tx, campaignId: string): Promise<readonly Violation[]> {
  const rows = await tx.selectFrom('incident').selectAll().where('campaign_id', '=', campaignId).execute();
  return violationsAmong(rows.map(incidentOf));
}

/** What is concluded and not cleared, by campaign: for what follows from it, never for showing. */
export async function standingIncidentsOf(
  tx: Tx,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Incident[]>> {
  const rows = await tx
    .selectFrom('incident')
    .selectAll()
    .where('campaign_id', '=', anyOf(campaignIds))
    .where('cleared_on', 'is', null)
    .orderBy('concluded_on')
    .orderBy('id')
    .execute();
  const found = new Map<string, Incident[]>();
  for (const incident of rows.map(incidentOf))
    found.set(incident.campaignId, [...(found.get(incident.campaignId) ?? []), incident]);
  return found;
}

/**
 * Why persons are not considered for a title at a unit on a day, kinds of reasons only (lý do không thuộc diện xét); who has none is not
 * in the map. A decision counts wherever the person works, a pending procedure only at the unit that knows of it.
 */
export async function eligibilityOf(
  tx: Tx,
  unitId: string,
  personIds: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, readonly Ineligibility[]>> {
  const found = await disciplinesOf(tx, personIds);
  return barredAmong(
    found.filter((one) => one.decision !== null || one.unitId === unitId),
    on,
  );
}

/** The heaviest form decided about each person within a period and not cleared since; who has none is not in the map. */
export async function disciplineSeverityOf(
  tx: Tx,
  personIds: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, Severity>> {
  const found = await disciplinesOf(tx, personIds);
  return new Map(
    [...new Set(found.map(({ personId }) => personId))].flatMap((personId) => {
      const severity = heaviestIn(
        found.filter((one) => one.personId === personId),
        period,
      );
      return severity ? [[personId, severity] as const] : [];
    }),
  );
}

/** Titles over years of a series that no decision has taken back, as far as a conclusion can touch them. */
export async function standingTitlesOf(
  tx: Tx,
  seriesId: string,
): Promise<readonly (StandingTitle & { readonly number: string })[]> {
  const rows = await tx
    .selectFrom('title')
    .innerJoin('campaign as c', 'c.id', 'title.campaign_id')
    .leftJoin('title_revocation as v', 'v.title_id', 'title.id')
    .select(['title.id', 'title.first_year', 'title.last_year', 'title.number'])
    .where('c.series_id', '=', seriesId)
    .where('v.title_id', 'is', null)
    .orderBy('title.decided_on')
    .execute();
  return rows.map((row) => ({ id: row.id, firstYear: row.first_year, lastYear: row.last_year, number: row.number }));
}

export async function addIncident(tx: Tx, incident: Incident): Promise<void> {
  await tx.insertInto('incident').values(rowOf(incident)).execute();
}

export async function saveIncident(tx: Tx, incident: Incident): Promise<void> {
  const { cleared_on, cleared_paper, version } = rowOf(incident);
  await tx.updateTable('incident').set({ cleared_on, cleared_paper, version }).where('id', '=', incident.id).execute();
}

/** The unit's file was handed in: from now on its superiors see its incidents. */
export async function releaseIncidents(tx: Tx, campaignId: string, at: string): Promise<void> {
  await tx
    .insertInto('incident_release')
    .values({ campaign_id: campaignId, released_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function isReleased(tx: Tx, campaignId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('incident_release')
    .select('campaign_id')
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who works at a unit on a day, with the position to write in place of the name. */
export async function listStaff(tx: Tx, unitId: string, on: Day): Promise<readonly Staff[]> {
  const rows = await employmentsOn(tx, on).where('unit_id', '=', unitId).execute();
  const names = await personNames(
    tx,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({ fullName: names.get(row.person_id) ?? '', position: row.position }));
}

function incidentOf(row: Row): Incident {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    kind: row.kind as IncidentKind,
    lineCode: row.line_code,
    severity: row.severity as Severity | null,
    count: row.count,
    occurredOn: row.occurred_on,
    concludedOn: row.concluded_on,
    paper: row.paper,
    recordedBy: row.recorded_by,
    byUnitId: row.by_unit_id,
    clearedOn: row.cleared_on,
    clearedPaper: row.cleared_paper,
    version: row.version,
  };
}

function rowOf(incident: Incident): Row {
  return {
    id: incident.id,
    campaign_id: incident.campaignId,
    unit_id: incident.unitId,
    kind: incident.kind,
    line_code: incident.lineCode,
    severity: incident.severity,
    count: incident.count,
    occurred_on: incident.occurredOn,
    concluded_on: incident.concludedOn,
    paper: incident.paper,
    recorded_by: incident.recordedBy,
    by_unit_id: incident.byUnitId,
    cleared_on: incident.clearedOn,
    cleared_paper: incident.clearedPaper,
    version: incident.version,
  };
}
