import type { Day } from '../kernel/day.ts';
import type { AwardDossier } from './dossier.ts';
import type { Nomination } from './nomination.ts';

/** Who met in the unit and proposed (cuộc họp xét của đơn vị): its staff, or its council of emulation. */
export const meetingBodies = ['staff', 'award-council'] as const;
export type MeetingBody = (typeof meetingBodies)[number];

/** The unit's own meeting that chose whom to put forward (cuộc họp bình xét). */
export interface UnitMeeting {
  readonly heldOn: Day;
  readonly body: MeetingBody;
  readonly chairName: string;
  readonly chairTitle: string;
  readonly secretaryName: string;
  readonly members: number;
  readonly present: number;
  /** `07:30`; null where the minutes were written elsewhere. */
  readonly begins: string | null;
  readonly ends: string | null;
  readonly venue: string;
  /** From how many percent of those who voted somebody is put forward; null where nobody said. */
  readonly share: number | null;
}

/** How that meeting voted on one nominee (kết quả biểu quyết): for, against, of so many. */
export interface UnitVotes {
  readonly agree: number;
  readonly against: number;
  readonly base: number;
}

/** By the unit that sends, by a unit below it, by the person (đơn vị đề nghị, đơn vị trực thuộc đề nghị, cá nhân tự đề nghị). */
export const origins = ['unit', 'below', 'self'] as const;
export type Origin = (typeof origins)[number];

/** A nominee as the unit works on it (đề nghị đang lập). */
export interface IntakeNomination extends Nomination {
  readonly origin: Origin;
  readonly putForward: boolean;
  readonly proposedBy: string | null;
  /** The days in which the merits were made, both in (thời gian đạt thành tích). */
  readonly meritsFrom: Day;
  readonly meritsTo: Day;
  readonly votes: UnitVotes | null;
  /** What the standing agency notes beside its proposal. */
  readonly note: string | null;
}

/** A dossier as it goes in (hồ sơ đang lập, đã gửi). */
export interface IntakeDossier extends AwardDossier {
  readonly meeting: UnitMeeting | null;
  /** Until when one that was given back may be completed (hạn bổ sung). */
  readonly completedBy: Day | null;
  readonly sendings: number;
}

/** Those a dossier puts forward: neither withdrawn nor waiting for the unit's word (người được đưa vào hồ sơ). */
export const isPutForward = ({ putForward, state }: Pick<IntakeNomination, 'putForward' | 'state'>): boolean =>
  putForward && state !== 'withdrawn';
