import type { Judgement } from '../criteria/judgement.ts';
import type { Points } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** What the standing agency announces of a unit's year (thông báo kết quả năm); it is no decision and makes no title. */
export interface YearResult {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly byUnitId: string;
  readonly qualified: boolean;
  /** False where it qualified and yet does not count: an heir chose that every predecessor had to. */
  readonly counts?: boolean;
  readonly total: Points;
  /** Why not, when it is not; each in the words of its feature. */
  readonly reasons: readonly Refusal[];
  readonly number: string;
  readonly announcedOn: Day;
}

/** Where the case stands when its result is to be announced. */
export interface CaseForResult {
  readonly isEnrolmentAccepted: boolean;
  readonly isSubmitted: boolean;
  /** The day the appraisal was finished; null while it is not. */
  readonly appraisedOn: Day | null;
  readonly announced: YearResult | undefined;
}

/** Only a finished appraisal of an accepted enrolment is announced, once, on or after its day. */
export function whyNotAnnounce(at: CaseForResult, on: Day, today: Day): Refusal[] {
  if (at.announced)
    return [{ kind: 'state', code: 'recognition.result-announced-already', facts: { number: at.announced.number } }];
  const refusals: Refusal[] = [];
  if (!at.isEnrolmentAccepted) refusals.push({ kind: 'state', code: 'recognition.enrolment-not-accepted' });
  if (!at.isSubmitted) refusals.push({ kind: 'state', code: 'recognition.not-submitted' });
  else if (at.appraisedOn === null) refusals.push({ kind: 'state', code: 'recognition.not-appraised' });
  else if (on < at.appraisedOn) refusals.push({ kind: 'input', code: 'recognition.before-appraisal', at: 'announcedOn' });
  if (on > today) refusals.push({ kind: 'input', code: 'recognition.day-in-future', at: 'announcedOn' });
  return refusals;
}

/** The result by the judgement of the appraisal, as it is. */
export function announce(
  at: CaseForResult,
  judgement: Judgement,
  notice: Pick<YearResult, 'id' | 'campaignId' | 'unitId' | 'year' | 'byUnitId' | 'number' | 'announcedOn'>,
  today: Day,
): YearResult {
  refuseIf(whyNotAnnounce(at, notice.announcedOn, today));
  const { qualified, total, reasons } = judgement;
  return { ...notice, qualified, total, reasons };
}
