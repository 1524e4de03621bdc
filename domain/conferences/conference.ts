import { type Day, dayOf } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import type { ShareKind } from '../law/conferenceRules.ts';
import type { Course } from './course.ts';
import { type Pact, whyNotPact } from './pact.ts';

/** The staff conference that opens the year, the one at its half, the one that closes it (hội nghị CBCCVC, sơ kết, tổng kết). */
export const conferenceKinds = ['opening', 'half-year', 'year-end'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** Prepared, held and written down, its minutes signed (đã chuẩn bị, đã họp, đã ký biên bản); signed, nothing of it changes. */
export const conferenceStates = ['prepared', 'held', 'signed'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

/** What is settled before people come (công tác chuẩn bị). */
export interface Preparation {
  readonly meetsOn: Day;
  /** `07:30`. */
  readonly from: string;
  readonly venue: string;
  /** How many are convened (số được triệu tập): all the staff, or the delegates. */
  readonly convened: number;
  readonly chairId: string;
  readonly secretaryId: string;
  readonly agenda: readonly string[];
  /** Who is asked to come, by bodies and offices (thành phần mời). */
  readonly invited: readonly string[];
  /** What is voted on, one by one (nội dung biểu quyết). */
  readonly matters: readonly string[];
  readonly quorum: ShareKind;
  readonly majority: ShareKind;
  /** Where both shares stand (căn cứ của tỷ lệ). */
  readonly ruleSource: string;
  /** The pact that is signed there; null where none is. */
  readonly pact: Pact | null;
}

/** A conference of one unit's year (hội nghị); a year has one of each kind. */
export interface Conference extends Preparation {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly kind: ConferenceKind;
  readonly state: ConferenceState;
  /** How it went; null before it was held. */
  readonly course: Course | null;
  readonly signedOn: Day | null;
  /** The scan of the signed minutes. */
  readonly minutesHash: string | null;
  readonly version: number;
}

/** The days on which a year's conferences may be held: from the December before until the March after. */
export function conferenceDays(year: number): { readonly from: Day; readonly through: Day } {
  return { from: dayOf(year - 1, 12, 1), through: dayOf(year + 1, 3, 31) };
}

/** Every reason against preparing it so: its day, its people, what is said or voted twice, an incomplete pact, one already held. */
export function whyNotPrepare(
  asked: Preparation,
  standing: Pick<Conference, 'state' | 'version'> | undefined,
  version: number,
  year: number,
  staff: readonly string[],
): Refusal[] {
  if (standing && standing.state !== 'prepared') return [{ kind: 'state', code: 'conferences.already-held' }];
  return [
    ...whyNotCurrent(standing?.version ?? 0, version),
    ...whyNotOn(asked.meetsOn, year, 'meetsOn'),
    ...whyNotPeople(asked, staff),
    ...whyNotMatters(asked.matters),
    ...(asked.pact ? whyNotPact(asked.pact) : []),
  ];
}

/** A day outside the year's conferences. */
export function whyNotOn(on: Day, year: number, at: string): Refusal[] {
  const { from, through } = conferenceDays(year);
  return on >= from && on <= through ? [] : [{ kind: 'input', code: 'conferences.outside-the-year', at, facts: { year } }];
}

function whyNotPeople({ chairId, secretaryId }: Preparation, staff: readonly string[]): Refusal[] {
  const stranger = (personId: string, at: string): Refusal[] =>
    staff.includes(personId) ? [] : [{ kind: 'input', code: 'conferences.not-staff', at }];
  return [
    ...stranger(chairId, 'chairId'),
    ...stranger(secretaryId, 'secretaryId'),
    ...(chairId === secretaryId ? [{ kind: 'input', code: 'conferences.chair-is-secretary', at: 'secretaryId' } as const] : []),
  ];
}

function whyNotMatters(matters: readonly string[]): Refusal[] {
  return matters.flatMap((matter, index): Refusal[] =>
    matters.indexOf(matter) === index ? [] : [{ kind: 'input', code: 'conferences.matter-twice', at: `matters.${index}` }],
  );
}

/** Every reason against noting its minutes as signed on a day: not held yet, signed before, a day before it or to come. */
export function whyNotSign(conference: Conference, signedOn: Day, version: number, today: Day): Refusal[] {
  const { state, course } = conference;
  if (state !== 'held') return [{ kind: 'state', code: state === 'signed' ? 'conferences.signed' : 'conferences.not-held' }];
  const isWrong = signedOn < course!.heldOn || signedOn > today;
  return [
    ...whyNotCurrent(conference.version, version),
    ...(isWrong ? [{ kind: 'input', code: 'conferences.signed-outside', at: 'signedOn' } as const] : []),
  ];
}

/** Its minutes are signed: nothing of it changes from here on. */
export function sign(
  conference: Conference,
  { signedOn, minutesHash }: { readonly signedOn: Day; readonly minutesHash: string },
  version: number,
  today: Day,
): Conference {
  refuseIf(whyNotSign(conference, signedOn, version, today));
  return { ...conference, state: 'signed', signedOn, minutesHash, version: conference.version + 1 };
}
