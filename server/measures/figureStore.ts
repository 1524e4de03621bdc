import { sql } from 'kysely';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, dayOf } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { countOf, type Figure, shareOf } from '#domain/measures/figure.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { listDrives } from '../activities/driveStore.ts';
import { activityCounts, courseShare, routineTallies, satisfactionOf } from '../activities/store.ts';
import type { Tx } from '../db/connection.ts';
import { countPledged } from '../enrolments/staffStore.ts';
import { roundShares } from '../evaluations/store.ts';
import { checklistTallies } from '../evidence/store.ts';
import { violationsOf } from '../incidents/store.ts';
import { countRecognised } from '../initiatives/store.ts';

/** The last day of the year, or today while it runs: the day whose state is counted. */
export function countedOn({ year }: Pick<Campaign, 'year'>, today: Day): Day {
  const last = addDays(dayOf(year + 1, 1, 1), -1);
  return today < last ? today : last;
}

/** Every figure of a year, counted from its cases as they stand on a day; a fixed number of queries. */
export async function gatherFigures(tx: Tx, campaign: Campaign, sheet: SheetBody, today: Day): Promise<readonly Figure[]> {
  const onDay = countedOn(campaign, today);
  const parts = [
    await pledgeFigures(tx, campaign, onDay),
    await evaluationFigures(tx, campaign),
    await initiativeFigures(tx, campaign, onDay),
    await activityFigures(tx, campaign, onDay),
    await exemplarFigures(tx, campaign, onDay),
    await tallyFigures(tx, campaign, onDay),
    await incidentFigures(tx, campaign, sheet, onDay),
  ];
  return parts.flat();
}

async function pledgeFigures(tx: Tx, { pledgesIn, unitId }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const { signed, household, staff } = await countPledged(tx, pledgesIn, unitId, onDay);
  const at = { onDay, isFinal: false };
  return [...shareOf('pledged', signed, staff, 'base-staff', at), ...shareOf('household', household, staff, 'base-staff', at)];
}

/** Titles and grades once they are decided: before that a share would tell of drafts. */
async function evaluationFigures(tx: Tx, { unitId, year }: Campaign): Promise<readonly Figure[]> {
  const shares = await roundShares(tx, unitId, year);
  const titles = shares.titles.filter(({ decided }) => decided);
  const grades = shares.grades.filter(({ decided, grade }) => decided && (grade === 'excellent' || grade === 'good'));
  const good = grades.reduce((sum, { achieved }) => sum + achieved, 0);
  return [
    ...titles.flatMap(({ title, achieved, base, onDay }) =>
      shareOf(title, achieved, base, 'base-evaluated', { onDay, isFinal: true }),
    ),
    ...grades
      .slice(0, 1)
      .flatMap(({ base, onDay }) => shareOf('good-grade', good, base, 'base-evaluated', { onDay, isFinal: true })),
  ];
}

async function initiativeFigures(tx: Tx, { unitId, year }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const found = await countRecognised(tx, unitId, dayOf(year, 1, 1), addDays(onDay, 1));
  return [countOf('initiatives', found, { onDay, isFinal: false })];
}

async function activityFigures(tx: Tx, { id, year }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const at = { onDay, isFinal: false };
  const { byKind } = await activityCounts(tx, id, dayOf(year, 1, 1), onDay);
  const courses = await courseShare(tx, id, onDay);
  const [survey] = await satisfactionOf(tx, id);
  const drives = (await listDrives(tx, id)).filter(({ from }) => from <= onDay);
  return [
    ...shareOf('courses', courses.attended, courses.staff, 'base-staff', at),
    countOf('drives', drives.length, at),
    countOf('culture', byKind.get('culture') ?? 0, at),
    countOf('outreach', byKind.get('outreach') ?? 0, at),
    ...(survey
      ? shareOf('satisfaction', survey.satisfied, survey.answered, 'base-answered', { ...at, onDay: survey.onDay })
      : []),
  ];
}

/** Examples of the unit that other units took over in the year; nothing where it has none that stands. */
async function exemplarFigures(tx: Tx, { unitId, year }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const { rows } = await sql<{ adopted: number; published: number }>`select count(*)::int as published,
      (count(*) filter (where exists (select 1 from adoption a where a.exemplar_id = e.id
        and a.adopted_on between ${dayOf(year, 1, 1)} and ${onDay})))::int as adopted
    from exemplar e join standing_exemplar s on s.id = e.id
    where e.unit_id = ${unitId} and e.state = 'published' and e.published_on <= ${onDay}`.execute(tx);
  const { adopted, published } = rows[0]!;
  return published > 0 ? [countOf('exemplars', adopted, { onDay, isFinal: false })] : [];
}

/** Routines and checklists belong to their own lines; several routines of one line are counted together. */
async function tallyFigures(tx: Tx, { id }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const routines = grouped(await routineTallies(tx, id, onDay), ({ lineCode }) => lineCode);
  const sum = (of: readonly { readonly done: number; readonly expected: number }[]) => ({
    done: of.reduce((all, { done }) => all + done, 0),
    expected: of.reduce((all, { expected }) => all + expected, 0),
  });
  return [
    ...[...routines].flatMap(([lineCode, of]) => {
      const { done, expected } = sum(of);
      return shareOf('routine', done, expected, 'base-occasions', { onDay, isFinal: false, lineCode });
    }),
    ...(await checklistTallies(tx, id)).flatMap(({ lineCode, done, of }) =>
      shareOf('checklist', done, of, 'base-points', { onDay, isFinal: false, lineCode }),
    ),
  ];
}

/** For each line that forbids something: how many concluded violations bear on it, also none. */
async function incidentFigures(tx: Tx, { id }: Campaign, sheet: SheetBody, onDay: Day): Promise<readonly Figure[]> {
  const violations = await violationsOf(tx, id);
  return linesOf(sheet)
    .filter(({ measure }) => measure.kind === 'none')
    .map(({ code }) => {
      const found = violations.filter(({ lineCode }) => lineCode === code).reduce((sum, { count }) => sum + count, 0);
      return countOf('incidents', found, { onDay, isFinal: false, lineCode: code });
    });
}
