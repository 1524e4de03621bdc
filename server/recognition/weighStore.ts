import { appraisedPoints } from '#domain/appraisals/appraisal.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { type Effects, effectsOf } from '#domain/incidents/effects.ts';
import type { Incident } from '#domain/incidents/incident.ts';
import type { Day } from '#domain/kernel/day.ts';
import { listAppraisalsOf } from '../appraisals/store.ts';
import { sheetsOf } from '../criteria/store.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { standingIncidentsOf } from '../incidents/store.ts';
import { type StoredTitle, titleOf, titles } from './titleStore.ts';

/** A year of a title that would not have qualified with what was concluded since. */
export interface LostYear {
  readonly year: number;
  readonly campaignId: string;
  readonly sheet: SheetBody;
  readonly effects: Effects;
  readonly incidents: readonly Incident[];
}

/** A title to be weighed for revocation, with the years it lost (đề nghị xem xét thu hồi). */
export interface TitleToWeigh {
  readonly title: StoredTitle;
  readonly years: readonly LostYear[];
}

/** Among the standing titles that the bodies gave, those that the incidents of the day would not let them have, worked out anew each time. */
export async function listTitlesToWeigh(tx: Tx, byUnitIds: readonly string[], on: Day): Promise<readonly TitleToWeigh[]> {
  if (byUnitIds.length === 0) return [];
  const touched = await touchedYears(tx, byUnitIds);
  if (touched.length === 0) return [];
  const campaignIds = touched.map((row) => row.lived_id);
  const incidents = await standingIncidentsOf(tx, campaignIds);
  const kept = await keptBy(
    tx,
    touched.map((row) => row.id),
  );
  const sheets = await sheetsOf(
    tx,
    touched.map((row) => row.sheet_id),
  );
  const appraisals = await listAppraisalsOf(
    tx,
    touched.flatMap((row) => row.assessment_id ?? []),
  );
  const weighed = new Map<string, { title: StoredTitle; years: LostYear[] }>();
  for (const row of touched) {
    const title = titleOf(row);
    const found = (incidents.get(row.lived_id) ?? []).filter(({ id }) => !kept.has(`${title.id} ${id}`));
    const appraisal = row.assessment_id === null ? undefined : appraisals.get(row.assessment_id);
    const scores = appraisal ? appraisedPoints(appraisal) : null;
    const sheet = sheets.get(row.sheet_id)!.body;
    const world = { year: row.year, sheet, incidents: found, disciplines: [], scores, titles: [title], on };
    const effects = effectsOf(world);
    if (effects.titlesToWeigh.length === 0) continue;
    const lost = { year: row.year, campaignId: row.lived_id, sheet, effects, incidents: found };
    weighed.set(title.id, { title, years: [...(weighed.get(title.id)?.years ?? []), lost] });
  }
  return [...weighed.values()];
}

/** Years of standing titles in which something is concluded and not cleared. */
async function touchedYears(tx: Tx, byUnitIds: readonly string[]) {
  return await titles(tx)
    .innerJoin('campaign', (join) =>
      join
        .onRef('campaign.series_id', '=', 'decided.series_id')
        .onRef('campaign.year', '>=', 'title.first_year')
        .onRef('campaign.year', '<=', 'title.last_year'),
    )
    .leftJoin('assessment', 'assessment.campaign_id', 'campaign.id')
    .select(['campaign.id as lived_id', 'campaign.year', 'campaign.sheet_id', 'assessment.id as assessment_id'])
    .where('title.by_unit_id', '=', anyOf(byUnitIds))
    .where('title_revocation.title_id', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('incident')
          .select('incident.id')
          .whereRef('incident.campaign_id', '=', 'campaign.id')
          .where('incident.cleared_on', 'is', null),
      ),
    )
    .orderBy('title.decided_on', 'desc')
    .orderBy('title.id')
    .orderBy('campaign.year')
    .execute();
}

async function keptBy(tx: Tx, titleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('title_kept')
    .select(['title_id', 'incident_id'])
    .where('title_id', '=', anyOf(titleIds))
    .execute();
  return new Set(rows.map((row) => `${row.title_id} ${row.incident_id}`));
}

/** The body lets the title stand in spite of these incidents. */
export async function keepTitleDespite(
  tx: Tx,
  titleId: string,
  incidentIds: readonly string[],
  { on, paper, keptBy }: { readonly on: Day; readonly paper: string; readonly keptBy: string },
): Promise<void> {
  const rows = incidentIds.map((incident_id) => ({ title_id: titleId, incident_id, kept_on: on, paper, kept_by: keptBy }));
  await tx.insertInto('title_kept').values(rows).execute();
}
