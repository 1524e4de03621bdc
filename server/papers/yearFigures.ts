import { appraisedPoints } from '#domain/appraisals/appraisal.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import { groupTotal, type Points, type ScoreSheet, total } from '#domain/criteria/scoreSheet.ts';
import { type Incident, incidentKinds } from '#domain/incidents/incident.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { findAppraisal } from '../appraisals/store.ts';
import { findAssessmentOf } from '../assessments/store.ts';
import { listSubmissions } from '../assessments/submissionStore.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { countEvidence } from '../evidence/store.ts';
import { listIncidents } from '../incidents/store.ts';
import { findYearBefore } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { pledgedPersons } from './signingStore.ts';

/** Both layers of a finished appraisal, in hundredths, with those of each group. */
export interface YearPoints {
  readonly self: Points;
  readonly appraised: Points;
  readonly groups: readonly { readonly text: string; readonly self: Points; readonly appraised: Points }[];
}

/** The year before, as far as a report sets it beside its own. */
export interface LastYear {
  readonly year: number;
  readonly points: YearPoints | null;
  /** Pieces of evidence, counted at each line they prove. */
  readonly evidence: number;
  readonly incidents: readonly Incident[];
  /** Who signed a pledge, for counting alone. */
  readonly pledged: ReadonlySet<string>;
}

/** The unit's campaign of the year before with its figures; null where it had none. */
export async function lastYearOf(tx: Tx, campaign: Campaign, actor: Actor): Promise<LastYear | null> {
  const last = await findYearBefore(tx, campaign);
  if (!last) return null;
  return {
    year: last.year,
    points: await pointsOfYear(tx, last, await loadSheet(tx, last.sheetId)),
    evidence: sumOf(await countEvidence(tx, last.id)),
    incidents: await listIncidents(tx, last.id, actor),
    pledged: await pledgedPersons(tx, last.pledgesIn),
  };
}

export const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + Number(count), 0);

/** Both layers of a finished appraisal; nobody above the unit counts anything of what was not submitted. */
export async function pointsOfYear(tx: Tx, campaign: Campaign, { body }: ScoreSheet): Promise<YearPoints | null> {
  const assessment = await findAssessmentOf(tx, campaign.id);
  const appraisal = assessment && (await findAppraisal(tx, assessment.id));
  if (!assessment || appraisal?.state !== 'finished') return null;
  const submitted = (await listSubmissions(tx, assessment.id)).at(-1);
  if (!submitted) return null;
  const [self, appraised] = [pointsOf(submitted.content, 'board'), appraisedPoints(appraisal)];
  return {
    ...{ self: total(body, self), appraised: total(body, appraised) },
    groups: body.groups.map((group) => ({
      ...{ text: group.text, self: groupTotal(group, self), appraised: groupTotal(group, appraised) },
    })),
  };
}

/** Incidents that were concluded by a day and stood then, by kind in words: counts, never names. */
export function incidentCounts(
  incidents: readonly Incident[],
  on: Day,
): readonly { readonly what: string; readonly count: number }[] {
  const standing = incidents.filter(({ concludedOn, clearedOn }) => concludedOn <= on && (clearedOn === null || clearedOn > on));
  return incidentKinds.map((kind) => ({
    what: wordsOf(`incident-kind.${kind}`, {}, 'vi'),
    count: standing.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0),
  }));
}
