import { isAtLeast, type Severity } from '../law/discipline.ts';
import { type Grade, grades, isGradeAtLeast } from '../law/evaluationRules.ts';
import type { TieRule, VoteRule } from '../law/titleConditions.ts';
import { type Cut, cutTo, reaches, shareOf } from './quota.ts';
import type { EvaluationSettings } from './settings.ts';
import type { OutKind } from './subject.ts';

/** The two titles a unit's own round leads to. */
export const roundTitles = ['advanced-worker', 'emulation-soldier'] as const;
export type RoundTitle = (typeof roundTitles)[number];

/** Everything about one person that the titles are judged by (người được xét). */
export interface Candidate {
  readonly personId: string;
  readonly out: OutKind | null;
  readonly isHead: boolean;
  readonly manages: boolean;
  /** The grade decided, else the one proposed. */
  readonly grade: Grade | null;
  /** Points of the newest layer that gave some, in hundredths. */
  readonly points: number | null;
  readonly months: number;
  readonly registered: readonly RoundTitle[];
  /** The heaviest discipline concluded in the period. */
  readonly discipline: Severity | null;
  /** A procedure is open, or its effect still runs: nobody enters a dossier under it. */
  readonly isBarred: boolean;
  /** Recognised initiatives of the period: how many, and the widest scope (0 none, 1 unit, 2 and more above). */
  readonly initiatives: number;
  readonly initiativeScope: number;
  /** Votes for each title, with the council they are counted on. */
  readonly votes: Readonly<Partial<Record<RoundTitle, Ballots>>>;
  /** Titles that the superior decided for the head of the unit. */
  readonly bySuperior: readonly RoundTitle[];
}

/** Votes for somebody, and who could vote. */
export interface Ballots {
  readonly agree: number;
  readonly present: number;
  readonly members: number;
}

/** Why somebody is not proposed for a title; told to the person and to those who decide, nowhere else. */
export const titleReasons = [
  'not-in-base',
  'no-grade',
  'grade-too-low',
  'short-service',
  'not-registered',
  'disciplined',
  'discipline-stands',
  'by-superior',
  'not-advanced-worker',
  'no-initiative',
  'no-vote',
  'vote-too-low',
  'cut-by-quota',
  'tied',
] as const;
export type TitleReason = (typeof titleReasons)[number];

/** What holds somebody back from Lao động tiên tiến; none: eligible. */
export function whyNotAdvanced(one: Candidate, { advancedWorker: rule }: EvaluationSettings): readonly TitleReason[] {
  if (one.out !== null) return ['not-in-base'];
  if (one.isHead) return one.bySuperior.includes('advanced-worker') ? [] : ['by-superior'];
  const reasons: TitleReason[] = [];
  if (one.grade === null) reasons.push('no-grade');
  else if (!isGradeAtLeast(one.grade, rule.least)) reasons.push('grade-too-low');
  if (one.months < rule.leastMonths) reasons.push('short-service');
  if (
    rule.unregistered === 'bars' &&
    !one.registered.includes('advanced-worker') &&
    !one.registered.includes('emulation-soldier')
  ) {
    reasons.push('not-registered');
  }
  if (one.discipline && isAtLeast(one.discipline, rule.disciplinedFrom)) reasons.push('disciplined');
  else if (one.isBarred) reasons.push('discipline-stands');
  return rule.vote ? [...reasons, ...whyNotVoted(one.votes['advanced-worker'], rule.vote)] : reasons;
}

/** What holds somebody back from Chiến sĩ thi đua cơ sở before the quota is looked at. */
export function whyNotEmulation(one: Candidate, isAdvanced: boolean, settings: EvaluationSettings): readonly TitleReason[] {
  if (one.out !== null) return ['not-in-base'];
  if (one.isHead) return one.bySuperior.includes('emulation-soldier') ? [] : ['by-superior'];
  const { emulationSoldier: rule, advancedWorker } = settings;
  const reasons: TitleReason[] = [];
  if (!isAdvanced) reasons.push('not-advanced-worker');
  if (advancedWorker.unregistered === 'bars' && !one.registered.includes('emulation-soldier')) reasons.push('not-registered');
  if (rule.needsInitiative && one.initiatives === 0) reasons.push('no-initiative');
  return [...reasons, ...whyNotVoted(one.votes['emulation-soldier'], rule.vote)];
}

/** The titles that the council votes on, by the rules of the round (danh hiệu phải bỏ phiếu). */
export function votedTitles({
  advancedWorker,
}: {
  readonly advancedWorker: { readonly vote: VoteRule | null };
}): readonly RoundTitle[] {
  return roundTitles.filter((title) => title !== 'advanced-worker' || advancedWorker.vote !== null);
}

/** Whether the council votes on somebody for a title: who registered for it, and everybody where the lack is only noted. */
export function isVotedOn(
  title: RoundTitle,
  registered: readonly RoundTitle[],
  { advancedWorker }: { readonly advancedWorker: { readonly unregistered: 'bars' | 'noted' } },
): boolean {
  const isWanted = registered.includes(title) || (title === 'advanced-worker' && registered.length > 0);
  return isWanted || registered.length === 0 || advancedWorker.unregistered === 'noted';
}

function whyNotVoted(votes: Ballots | undefined, rule: VoteRule): readonly TitleReason[] {
  if (!votes) return ['no-vote'];
  const isReached = reaches(votes.agree, rule.of === 'members' ? votes.members : votes.present, rule.share);
  return isReached ? [] : ['vote-too-low'];
}

/** Who has Lao động tiên tiến, who is held back and why. */
export interface AdvancedStep {
  readonly eligible: readonly string[];
  readonly barred: ReadonlyMap<string, readonly TitleReason[]>;
}

export function advancedStep(all: readonly Candidate[], settings: EvaluationSettings): AdvancedStep {
  const reasons = new Map(all.map((one) => [one.personId, whyNotAdvanced(one, settings)]));
  return {
    eligible: all.filter(({ personId }) => reasons.get(personId)!.length === 0).map(({ personId }) => personId),
    barred: new Map([...reasons].filter(([, why]) => why.length > 0)),
  };
}

/** The quota of Chiến sĩ thi đua cơ sở, and who has a place in it. */
export interface EmulationStep extends Cut {
  /** share × number of Lao động tiên tiến, rounded as the rule says. */
  readonly most: number;
  readonly of: number;
  readonly barred: ReadonlyMap<string, readonly TitleReason[]>;
}

/** `advanced`: those with Lao động tiên tiến, decided or eligible. */
export function emulationStep(
  all: readonly Candidate[],
  advanced: readonly string[],
  settings: EvaluationSettings,
): EmulationStep {
  const rule = settings.emulationSoldier;
  const most = shareOf(advanced.length, rule.share, rule.rounding);
  const has = new Set(advanced);
  const reasons = new Map(all.map((one) => [one.personId, whyNotEmulation(one, has.has(one.personId), settings)]));
  const free = all.filter(({ personId }) => reasons.get(personId)!.length === 0);
  const heads = free.filter(({ isHead }) => isHead).map(({ personId }) => personId);
  const rest = free.filter(({ isHead }) => !isHead);
  const standings = rest.map((one) => ({ personId: one.personId, values: rule.ties.map((tie) => standingBy(one, tie)) }));
  const cut = cutTo(Math.max(0, most - heads.length), standings);
  return {
    ...cut,
    taken: [...heads, ...cut.taken],
    most,
    of: advanced.length,
    barred: new Map([...reasons].filter(([, why]) => why.length > 0)),
  };
}

/** What a tie rule looks at; more is better. */
function standingBy(one: Candidate, tie: TieRule): number {
  switch (tie) {
    case 'grade':
      return one.grade ? grades.length - grades.indexOf(one.grade) : 0;
    case 'votes':
      return one.votes['emulation-soldier']?.agree ?? 0;
    case 'points':
      return one.points ?? 0;
    case 'initiative-scope':
      return one.initiativeScope;
    case 'direct-work':
      return one.manages ? 0 : 1;
  }
}
