import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import type { Answering } from './bloc.ts';
import type { BlocMeeting } from './honouring.ts';

/** A line of the bloc's score sheet (tiêu chí của bảng điểm); `max` in hundredths of a point. */
export interface Criterion {
  readonly code: string;
  readonly text: string;
  readonly max: number;
}

/** Who scores a member beside itself (chấm chéo): every other member, or those who lead (tổ chấm của khối). */
export const scorings = ['members', 'leads'] as const;
export type Scoring = (typeof scorings)[number];

/** One year of a bloc: who leads, the pact, the score sheet, joint scoring, the meeting that proposes. */
export interface BlocYear {
  readonly id: string;
  readonly blocId: string;
  readonly year: number;
  /** Khối trưởng, cụm trưởng. */
  readonly leaderUnitId: string;
  readonly deputyUnitId: string | null;
  /** Where the pact is signed. */
  readonly occasion: string;
  readonly targets: readonly string[];
  readonly pactPutOn: Day | null;
  readonly criteria: readonly Criterion[];
  readonly scoredBy: Scoring;
  readonly scoringOpenedOn: Day | null;
  readonly scoringClosedOn: Day | null;
  readonly closeReason: string;
  readonly meeting: BlocMeeting | null;
  readonly concludedOn: Day | null;
  readonly minutesHash: string | null;
  readonly version: number;
}

/** Leads are members, and two different ones. */
export function whyNotName(leaderUnitId: string, deputyUnitId: string | null, members: readonly string[]): Refusal[] {
  return [
    ...(members.includes(leaderUnitId) ? [] : [inputRefusal('blocs.lead-not-member', 'leaderUnitId')]),
    ...(deputyUnitId === null || members.includes(deputyUnitId) ? [] : [inputRefusal('blocs.lead-not-member', 'deputyUnitId')]),
    ...(leaderUnitId === deputyUnitId ? [inputRefusal('blocs.leads-alike', 'deputyUnitId')] : []),
  ];
}

/** Who leads may be named anew until scoring is opened: then who scores is fixed with the sheet. */
export const whyNotNameAnew = ({ scoringOpenedOn }: BlocYear): Refusal[] =>
  scoringOpenedOn === null ? [] : [stateRefusal('blocs.scoring-open', { day: shortDate(scoringOpenedOn) })];

/** The pact is written until it is put for signing. */
export const whyNotWritePact = ({ pactPutOn }: BlocYear): Refusal[] =>
  pactPutOn === null ? [] : [stateRefusal('blocs.pact-put', { day: shortDate(pactPutOn) })];

/** Put for signing (đưa ký): from then on its words stand. */
export function whyNotPutPact(year: BlocYear, members: readonly string[]): Refusal[] {
  return [
    ...whyNotWritePact(year),
    ...(year.targets.length === 0 ? [stateRefusal('blocs.no-targets')] : []),
    ...(year.occasion === '' ? [stateRefusal('blocs.no-occasion')] : []),
    ...(members.length < 2 ? [stateRefusal('blocs.too-few-members')] : []),
  ];
}

export function putPact(year: BlocYear, members: readonly string[], today: Day): BlocYear {
  refuseIf(whyNotPutPact(year, members));
  return { ...year, pactPutOn: today, version: year.version + 1 };
}

/** Each member signs once, for itself; `signed` are the units in whose name it stands. */
export function whyNotSignPact(
  year: BlocYear,
  unitId: string,
  members: readonly string[],
  signed: readonly string[],
  answering: Answering,
): Refusal[] {
  return [
    ...(year.pactPutOn === null ? [stateRefusal('blocs.pact-not-put')] : []),
    ...(members.includes(unitId) ? [] : [stateRefusal('blocs.not-a-member')]),
    ...(signed.some((one) => one === unitId || answering.get(one) === unitId) ? [stateRefusal('blocs.signed-already')] : []),
  ];
}

const mostCriteria = 60;

/** The sheet is written until scoring is opened; its codes are told apart, each line is worth something. */
export function whyNotWriteSheet(year: BlocYear, criteria: readonly Criterion[]): Refusal[] {
  const codes = criteria.map(({ code }) => code);
  return [
    ...whyNotNameAnew(year),
    ...(criteria.length > mostCriteria ? [inputRefusal('blocs.too-many-criteria', 'criteria', { most: mostCriteria })] : []),
    ...criteria.flatMap(({ code, max }, at) => [
      ...(codes.indexOf(code) < at ? [inputRefusal('blocs.code-twice', `criteria.${at}.code`, { code })] : []),
      ...(max <= 0 ? [inputRefusal('blocs.no-max', `criteria.${at}.max`, { code })] : []),
    ]),
  ];
}

/** Scoring is opened on a sheet with lines, among two members or more; where those who lead score, there must be two of them. */
export function whyNotOpenScoring(year: BlocYear, members: readonly string[]): Refusal[] {
  return [
    ...whyNotNameAnew(year),
    ...(year.criteria.length === 0 ? [stateRefusal('blocs.no-criteria')] : []),
    ...(members.length < 2 ? [stateRefusal('blocs.too-few-members')] : []),
    ...(year.scoredBy === 'leads' && year.deputyUnitId === null ? [stateRefusal('blocs.no-deputy')] : []),
  ];
}

export function openScoring(year: BlocYear, members: readonly string[], today: Day): BlocYear {
  refuseIf(whyNotOpenScoring(year, members));
  return { ...year, scoringOpenedOn: today, version: year.version + 1 };
}

/** What all lines together are worth, in hundredths. */
export const totalMax = ({ criteria }: Pick<BlocYear, 'criteria'>) => criteria.reduce((sum, { max }) => sum + max, 0);
