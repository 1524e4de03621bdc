import type { ScoreSheet } from '#domain/criteria/scoreSheet.ts';
import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { isSubject, type Placement } from '#domain/org/unit.ts';
import type { Board } from '#domain/plans/board.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import { findEnrolmentOf } from '../enrolments/store.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement, placementsOfUnits } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';
import { listBoards } from '../plans/boardStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { findResult } from '../recognition/resultStore.ts';
import { type StoredTitle, titlesOfUnit } from '../recognition/titleStore.ts';

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
  readonly titles: readonly StoredTitle[];
  readonly today: Day;
  readonly isDemo: boolean;
}

/** Reads a year for its papers; a fixed number of queries. */
export async function loadYearCase(
  { tx, today, site }: Pick<Context, 'tx' | 'today' | 'site'>,
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
  const bodies = [recogniserOf(campaign), ...superiorIds(campaign).filter((id) => id !== recogniserOf(campaign))];
  return {
    campaign,
    plan: await loadPlan(tx, campaign.planId),
    sheet: await loadSheet(tx, campaign.sheetId),
    unit,
    parent: unit.parentId === null ? null : (others.get(unit.parentId) ?? null),
    recogniser,
    recogniserParent: recogniser.parentId === null ? null : (others.get(recogniser.parentId) ?? null),
    addressees: bodies.flatMap((id) => others.get(id)?.name ?? []),
    title: cultureTitleOf(isSubject(unit.type) ? unit.type : 'public-service-unit'),
    head: await holderOf(tx, 'unit-head', unit.unitId, 'Thủ trưởng đơn vị', today),
    clerk: await holderOf(tx, 'clerk', unit.unitId, 'Văn thư', today),
    unionChair: await holderOf(tx, 'union-chair', unit.unitId, 'Chủ tịch Công đoàn', today),
    authority: await holderOf(tx, 'authority', recogniser.unitId, 'Thủ trưởng cơ quan', today),
    board,
    staff,
    nameOf: (personId) => names.get(personId) ?? '',
    enrolment: await findEnrolmentOf(tx, campaign.id),
    result: await findResult(tx, campaign.id),
    titles: await titlesOfUnit(tx, campaign.unitId),
    today,
    isDemo: site.isDemo,
  };
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
