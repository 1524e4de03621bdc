import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import type { Posted } from './posting.ts';

/** Through the system, on paper, by word of mouth (qua hệ thống, bằng văn bản, trực tiếp). */
export const petitionWays = ['system', 'paper', 'spoken'] as const;
export type PetitionWay = (typeof petitionWays)[number];

/** Waiting for an answer, upheld, not upheld (chờ trả lời, có cơ sở, không có cơ sở). */
export const petitionStates = ['open', 'upheld', 'dismissed'] as const;
export type PetitionState = (typeof petitionStates)[number];

/** What somebody inside says about a posted nominee (kiến nghị); who it was is kept nowhere. */
export interface Petition {
  readonly id: string;
  readonly roundId: string;
  readonly nominationId: string;
  readonly receivedOn: Day;
  readonly way: PetitionWay;
  readonly text: string;
  readonly state: PetitionState;
  /** With its reason; null until it is answered. */
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly answeredBy: string | null;
  readonly version: number;
}

/** A petition is about somebody on the list, while the list is up. */
export function whyNotPetition(posted: Posted | undefined, receivedOn: Day, today: Day): Refusal[] {
  if (!posted) return [stateRefusal('commendation.not-on-list')];
  if (receivedOn > today) return [inputRefusal('commendation.day-in-future', 'receivedOn')];
  const { postedOn, until } = posted;
  if (postedOn <= receivedOn && receivedOn <= until) return [];
  return [stateRefusal('commendation.posting-over', { from: shortDate(postedOn), until: shortDate(until) })];
}

/** An answer is given once; a stale form is refused. */
export function whyNotAnswer({ state, version }: Petition, readVersion: number): Refusal[] {
  if (state !== 'open') return [stateRefusal('commendation.answered-already')];
  return whyNotCurrent(version, readVersion);
}

/** What the answer says, and whether the petition is well founded. */
export interface PetitionAnswer {
  readonly isUpheld: boolean;
  readonly answer: string;
  readonly version: number;
}

/** @throws Refused as `whyNotAnswer` says. */
export function answer(petition: Petition, given: PetitionAnswer, by: string, today: Day): Petition {
  refuseIf(whyNotAnswer(petition, given.version));
  const state = given.isUpheld ? 'upheld' : 'dismissed';
  return { ...petition, state, answer: given.answer, answeredOn: today, answeredBy: by, version: petition.version + 1 };
}
