import { appraisedPoints } from '#domain/appraisals/appraisal.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import { type Points, type ScoreSheet, total } from '#domain/criteria/scoreSheet.ts';
import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { isSubject, type Placement } from '#domain/org/unit.ts';
import type { TypedValues } from '#domain/papers/casePaper.ts';
import type { Board } from '#domain/plans/board.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import type { Meeting } from '#domain/reviews/meeting.ts';
import type { Shortcoming } from '#domain/reviews/shortcoming.ts';
import { bodyNameOf } from '#papers/write/office.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { findAppraisal } from '../appraisals/store.ts';
import { findAssessmentOf } from '../assessments/store.ts';
import { listSubmissions } from '../assessments/submissionStore.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { countSigned, listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import { findEnrolmentOf } from '../enrolments/store.ts';
import { countEvidence } from '../evidence/store.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement, placementsOfUnits } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';
import { listBoards } from '../plans/boardStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { listResults } from '../recognition/resultStore.ts';
import { type StoredTitle, titlesOfUnit } from '../recognition/titleStore.ts';
import { listMeetings, listShortcomings } from '../reviews/store.ts';
import { typedPapersOf } from './store.ts';

/** A person as papers name them. */
export interface NamedPerson {
  readonly name: string;
  readonly title: string;
}

/** A year of a unit with everything its papers say, read once. */
export interface YearCase {
  readonly campaign: Campaign;
  readonly plan: Plan;
  readonly sheet: ScoreSheet;
  readonly unit: Placement;
  /** Cơ quan chủ quản of the unit; null for a unit under no other. */
  readonly parent: Placement | null;
  /** The body that appraises and recognises, and what stands above it. */
  readonly recogniser: Placement;
  readonly recogniserParent: Placement | null;
  /** The bodies the year goes to, the recogniser first. */
  readonly addressees: readonly string[];
  /** Đơn vị đạt chuẩn văn hóa, Cơ quan … */
  readonly title: string;
  readonly head: NamedPerson | null;
  readonly clerk: NamedPerson | null;
  readonly unionChair: NamedPerson | null;
  /** The head of the recognising body. */
  readonly authority: NamedPerson | null;
  readonly board: Board | null;
  readonly staff: readonly StaffMember[];
  readonly nameOf: (personId: string) => string;
  readonly enrolment: Enrolment | undefined;
  readonly result: YearResult | undefined;
  /** The results of every year of the unit, the latest first. */
  readonly results: readonly YearResult[];
  readonly titles: readonly StoredTitle[];
  /** Those who signed a pledge of those on the staff. */
  readonly pledged: { readonly signed: number; readonly staff: number };
  /** What this person may know of the year's meetings. */
  readonly meetings: readonly Meeting[];
  readonly shortcomings: readonly Shortcoming[];
  /** Pieces of evidence, by the code of the line. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Points as submitted and as appraised, in hundredths; null while the appraisal is not finished. */
  readonly points: { readonly self: Points; readonly appraised: Points } | null;
  /** What was typed for a paper of the year, so that another does not ask for it again. */
  readonly typedOf: (kind: string) => TypedValues;
  /** What was typed for the papers of a kind that is one for each, by subject. */
  readonly typedOfEach: (kind: string) => ReadonlyMap<string, TypedValues>;
  readonly today: Day;
  readonly isDemo: boolean;
}

/** Reads a year for its papers; a fixed number of queries. */
export async function loadYearCase(
  { tx, actor, today, site }: Pick<Context, 'tx' | 'actor' | 'today' | 'site'>,
  campaign: Campaign,
): Promise<YearCase> {
  const unit = await loadPlacement(tx, campaign.unitId, today);
  const recogniser = await loadPlacement(tx, recogniserOf(campaign), today);
  const above = [unit.parentId, recogniser.parentId, ...superiorIds(campaign)].filter((id) => id !== null);
  const others = await placementsOfUnits(tx, above, today);
  const boards = await listBoards(tx, campaign.unitId);
  const board = boards.find(({ until }) => until === null) ?? boards[0] ?? null;
  const staff = await listStaff(tx, campaign.unitId, today);
  const names = await personNames(tx, [
    ...staff.map(({ personId }) => personId),
    ...(board?.members ?? []).map(({ personId }) => personId),
  ]);
  const kept = await typedPapersOf(tx, campaign.id);
  const sheet = await loadSheet(tx, campaign.sheetId);
  const results = await listResults(tx, campaign.unitId);
  const bodies = [recogniserOf(campaign), ...superiorIds(campaign).filter((id) => id !== recogniserOf(campaign))];
  return {
    campaign,
    plan: await loadPlan(tx, campaign.planId),
    sheet,
    unit,
    parent: unit.parentId === null ? null : (others.get(unit.parentId) ?? null),
    recogniser,
    recogniserParent: recogniser.parentId === null ? null : (others.get(recogniser.parentId) ?? null),
    addressees: bodies.flatMap((id) => (others.has(id) ? [bodyNameOf(others.get(id)!)] : [])),
    title: cultureTitleOf(isSubject(unit.type) ? unit.type : 'public-service-unit'),
    head: await holderOf(tx, 'unit-head', unit.unitId, 'Thủ trưởng đơn vị', today),
    clerk: await holderOf(tx, 'clerk', unit.unitId, 'Văn thư', today),
    unionChair: await holderOf(tx, 'union-chair', unit.unitId, 'Chủ tịch Công đoàn', today),
    authority: await holderOf(tx, 'authority', recogniser.unitId, 'Thủ trưởng cơ quan', today),
    board,
    staff,
    nameOf: (personId) => names.get(personId) ?? '',
    enrolment: await findEnrolmentOf(tx, campaign.id),
    result: results.find(({ campaignId }) => campaignId === campaign.id),
    results,
    titles: await titlesOfUnit(tx, campaign.unitId),
    pledged: await countSigned(tx, campaign.id, campaign.unitId, today),
    meetings: await listMeetings(tx, campaign.id, actor),
    shortcomings: await listShortcomings(tx, campaign.id, actor),
    evidence: await countEvidence(tx, campaign.id),
    points: await pointsOfYear(tx, campaign, sheet),
    typedOf: (kind) => kept.get(kind)?.typed ?? {},
    typedOfEach: (kind) =>
      new Map([...kept.values()].filter((one) => one.kind === kind).map(({ subject, typed }) => [subject, typed])),
    today,
    isDemo: site.isDemo,
  };
}

/** Both layers of a finished appraisal; nobody above the unit counts anything of what was not submitted. */
async function pointsOfYear(tx: Tx, campaign: Campaign, { body }: ScoreSheet): Promise<YearCase['points']> {
  const assessment = await findAssessmentOf(tx, campaign.id);
  const appraisal = assessment && (await findAppraisal(tx, assessment.id));
  if (!assessment || appraisal?.state !== 'finished') return null;
  const submitted = (await listSubmissions(tx, assessment.id)).at(-1);
  if (!submitted) return null;
  return { self: total(body, pointsOf(submitted.content, 'board')), appraised: total(body, appraisedPoints(appraisal)) };
}

async function holderOf(
  tx: Tx,
  role: 'unit-head' | 'clerk' | 'union-chair' | 'authority',
  unitId: string,
  otherwise: string,
  on: Day,
): Promise<NamedPerson | null> {
  const [personId] = await listHolders(tx, [role], unitId, on);
  if (personId === undefined) return null;
  const name = (await personNames(tx, [personId])).get(personId) ?? '';
  return { name, title: (await positionsOf(tx, personId, on)).get(unitId) ?? otherwise };
}
