import type { Conference, ConferenceKind } from '#domain/conferences/conference.ts';
import type { ScoreSheet } from '#domain/criteria/scoreSheet.ts';
import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import type { Incident } from '#domain/incidents/incident.ts';
import { type Day, dayOf } from '#domain/kernel/day.ts';
import type { TypedValues } from '#domain/papers/casePaper.ts';
import type { Board } from '#domain/plans/board.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import type { HalfYearReview } from '#domain/reviews/halfYear.ts';
import type { Meeting } from '#domain/reviews/meeting.ts';
import type { Shortcoming } from '#domain/reviews/shortcoming.ts';
import type { AnnouncedAward } from '#papers/write/minutes/conferenceMinutes.ts';
import { announcedAt } from '../conferences/announcedStore.ts';
import { listConferences } from '../conferences/store.ts';
import { loadSheet } from '../criteria/store.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import { findEnrolmentOf } from '../enrolments/store.ts';
import { countEvidence } from '../evidence/store.ts';
import { listIncidents } from '../incidents/store.ts';
import { type ForDecision, listForDecision } from '../initiatives/decisionStore.ts';
import type { Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { listBoards } from '../plans/boardStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { listCountedYears, type StoredPastInSeries } from '../recognition/pastStore.ts';
import { listResults } from '../recognition/resultStore.ts';
import { type StoredTitle, titlesOfSeries } from '../recognition/titleStore.ts';
import { findHalfYear } from '../reviews/halfYearStore.ts';
import { listMeetings, listShortcomings } from '../reviews/store.ts';
import { type Bodies, type BodiesOnDay, bodiesOn, loadBodies } from './bodies.ts';
import { awardsHeld } from './compose/heldAwards.ts';
import { type TypedPaper, typedPapersOf } from './store.ts';
import { type LastYear, lastYearOf, pointsOfYear, type YearPoints } from './yearFigures.ts';
import { loadYearRecords, type YearRecords } from './yearRecords.ts';

/** A deputy, or somebody by order or delegated, who signs for the head (ký thay, ký thừa lệnh, ký thừa ủy quyền). */
export interface SignsFor {
  readonly right: 'deputy' | 'byOrder' | 'delegated';
  readonly name: string;
  readonly title: string;
}

/** A year of a unit with everything its papers say, read once. */
export interface YearCase extends BodiesOnDay {
  readonly campaign: Campaign;
  readonly plan: Plan;
  readonly sheet: ScoreSheet;
  /** Who signs for the head, as typed; absent where the head signs. */
  readonly signsFor?: SignsFor;
  readonly board: Board | null;
  readonly staff: readonly StaffMember[];
  readonly nameOf: (personId: string) => string;
  readonly enrolment: Enrolment | undefined;
  readonly result: YearResult | undefined;
  /** The results of every year of the unit, the latest first. */
  readonly results: readonly YearResult[];
  readonly titles: readonly StoredTitle[];
  /** Years that count by papers from before the system. */
  readonly yearsBefore: readonly StoredPastInSeries[];
  /** What this person may know of the year's meetings. */
  readonly meetings: readonly Meeting[];
  readonly shortcomings: readonly Shortcoming[];
  /** What this person may know of the year's conferences, and of its half-year report. */
  readonly conferences: readonly Conference[];
  /** Awards that the unit made known at each conference that was held. */
  readonly announced: ReadonlyMap<ConferenceKind, readonly AnnouncedAward[]>;
  readonly halfYear: HalfYearReview | undefined;
  /** Pieces of evidence, by the code of the line. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Points as submitted and as appraised, in hundredths; null while the appraisal is not finished. */
  readonly points: YearPoints | null;
  /** What was concluded against the unit, as far as this person may know. */
  readonly incidents: readonly Incident[];
  /** What the council of initiatives carried or the head recognised, and the minutes it stands on. */
  readonly initiatives: ForDecision;
  /** What its rooms recorded, as far as this person may know. */
  readonly records: YearRecords;
  /** The year before; null where the unit had none. */
  readonly last: LastYear | null;
  /** What was typed for the papers of the year, by `paperKey`. */
  readonly kept: ReadonlyMap<string, TypedPaper>;
  /** What was typed for a paper of the year, so that another does not ask for it again. */
  readonly typedOf: (kind: string) => TypedValues;
  /** What was typed for the papers of a kind that is one for each, by subject. */
  readonly typedOfEach: (kind: string) => ReadonlyMap<string, TypedValues>;
  /** The bodies of the year by their days: a paper of another day is made with those who held the seats then. */
  readonly bodies: Bodies;
  readonly today: Day;
  readonly isDemo: boolean;
}

/** Reads a year for its papers; a fixed number of queries. */
export async function loadYearCase(
  { tx, actor, today, site }: Pick<Context, 'tx' | 'actor' | 'today' | 'site'>,
  campaign: Campaign,
): Promise<YearCase> {
  const bodies = await loadBodies(tx, campaign);
  const day = dayOfYear(campaign, today);
  const boards = await listBoards(tx, campaign.unitId);
  const board = boards.find((one) => one.decidedOn <= day && (one.until === null || day < one.until)) ?? boards[0] ?? null;
  const staff = await listStaff(tx, campaign.unitId, day);
  const conferences = await listConferences(tx, campaign.id, actor);
  const initiatives = await listForDecision({ tx, actor, today }, campaign.id);
  const names = await personNames(tx, [
    ...conferences.flatMap(({ chairId, secretaryId }) => [chairId, secretaryId]),
    ...staff.map(({ personId }) => personId),
    ...(board?.members ?? []).map(({ personId }) => personId),
    ...initiatives.initiatives.flatMap(({ authors }) => authors.map(({ personId }) => personId)),
  ]);
  const kept = await typedPapersOf(tx, campaign.id);
  const sheet = await loadSheet(tx, campaign.sheetId);
  const results = await listResults(tx, campaign.seriesId);
  const records = await loadYearRecords({ tx, actor, today }, campaign);
  return {
    ...bodiesOn(bodies, day),
    campaign,
    plan: await loadPlan(tx, campaign.planId),
    sheet,
    board,
    staff,
    nameOf: (personId) => names.get(personId) ?? '',
    enrolment: await findEnrolmentOf(tx, campaign.id),
    result: results.find(({ campaignId }) => campaignId === campaign.id),
    results,
    titles: await titlesOfSeries(tx, campaign.seriesId),
    yearsBefore: await listCountedYears(tx, campaign.seriesId, results),
    meetings: await listMeetings(tx, campaign.id, actor),
    shortcomings: await listShortcomings(tx, campaign.id, actor),
    conferences,
    announced: await announcedAt(tx, conferences),
    halfYear: await findHalfYear(tx, campaign.id, actor),
    evidence: await countEvidence(tx, campaign.id),
    points: await pointsOfYear(tx, campaign, sheet),
    incidents: await listIncidents(tx, campaign.id, actor),
    initiatives,
    records,
    last: await lastYearOf(tx, campaign, actor),
    bodies,
    kept,
    typedOf: (kind) => ({
      ...kept.get(kind)?.typed,
      ...(kind === 'commendation-decision' && records.commendation ? awardsHeld(records.commendation) : {}),
    }),
    typedOfEach: (kind) =>
      new Map([...kept.values()].filter((one) => one.kind === kind).map(({ subject, typed }) => [subject, typed])),
    today,
    isDemo: site.isDemo,
  };
}

/** The day whose bodies stand in a year's papers that bear none: today, or the last day of a year that is over. */
export function dayOfYear({ year }: Pick<Campaign, 'year'>, today: Day): Day {
  const last = dayOf(year, 12, 31);
  return today < last ? today : last;
}

/** The year as its bodies stood on another day. */
export function yearOn(year: YearCase, on: Day): YearCase {
  return { ...year, ...bodiesOn(year.bodies, on) };
}
