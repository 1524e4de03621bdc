import type { LawRef } from '../kernel/refusal.ts';

/** What a council is asked to decide; each kind has a rule of its own (loại nội dung biểu quyết). */
export const decisionKinds = [
  'grassroots-title',
  'senior-title',
  'state-award',
  'commendation',
  'culture-title',
  'initiative',
  'other',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A share that must be reached: `2/3` at least two thirds, `>1/2` more than a half, `90/100` at least 90 % (tỷ lệ). */
export type Share = string;

interface Fraction {
  readonly parts: number;
  readonly of: number;
  /** `true`: the fraction itself is not enough (quá nửa). */
  readonly strictly: boolean;
}

/** The fraction that a share's text says; undefined where it says none between nothing and all. */
export function fractionOf(share: string): Fraction | undefined {
  const [, sign, parts, of] = /^(>?)(\d{1,3})\/(\d{1,3})$/.exec(share) ?? [];
  const fraction = { parts: Number(parts), of: Number(of), strictly: sign === '>' };
  const isShare = fraction.parts > 0 && (fraction.strictly ? fraction.parts < fraction.of : fraction.parts <= fraction.of);
  return isShare ? fraction : undefined;
}

/** Whether `votes` of `base` reach the share; nothing reaches a share of nobody. @throws RangeError for a text that is no share. */
export function reachesShare(share: Share, votes: number, base: number): boolean {
  const fraction = fractionOf(share);
  if (!fraction) throw new RangeError(`not a share: ${share}`);
  if (base === 0) return false;
  const [has, wants] = [votes * fraction.of, base * fraction.parts];
  return fraction.strictly ? has > wants : has >= wants;
}

/** The fewest votes that reach the share of a base; one more than the base where none do (số phiếu tối thiểu). */
export function leastOfShare(share: Share, base: number): number {
  let votes = 0;
  while (votes <= base && !reachesShare(share, votes, base)) votes += 1;
  return votes;
}

/** What the law or the usual regulation says of a vote, as far as it was read (quy định biểu quyết đề xuất). */
export interface ProposedVoting {
  readonly quorum: Share;
  readonly majority: Share;
  readonly base: 'members' | 'present';
  readonly form: 'show-of-hands' | 'paper';
  /** Absent members' written opinions are counted. */
  readonly countsWritten: boolean;
  readonly law: LawRef;
  /** `false`: not compared with the text in force; the council's own regulation goes first. */
  readonly isCertain: boolean;
}

const ownRegulation: LawRef = { text: 'Quy chế hoạt động của Hội đồng' };
/** Two thirds must be there, more than a half of them agree: the usual of regulations, fixed by no law for these kinds. */
const usual: ProposedVoting = {
  ...{ quorum: '2/3', majority: '>1/2', base: 'present', form: 'show-of-hands', countsWritten: false },
  ...{ law: ownRegulation, isCertain: false },
};
/** By secret ballot, at least so many of all the members; who is absent gives a written opinion. */
const ofAll = (majority: Share, law: LawRef): ProposedVoting => ({
  ...{ quorum: '2/3', majority, base: 'members', form: 'paper', countsWritten: true },
  ...{ law, isCertain: false },
});

/** Per kind of decision: the senior titles' 90 % stood in a decree since replaced, the 80 % of state awards is from memory. */
export const proposedVoting: Readonly<Record<DecisionKind, ProposedVoting>> = {
  'grassroots-title': { ...usual, form: 'paper' },
  'senior-title': ofAll('90/100', { text: 'Nghị định 91/2017/NĐ-CP', at: 'khoản 8 Điều 45' }),
  'state-award': ofAll('80/100', ownRegulation),
  commendation: usual,
  'culture-title': usual,
  initiative: { ...usual, law: { text: 'Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP', at: 'Điều 8' } },
  other: usual,
};

/** A share beside a figure that reaches it or does not: `≥ 2/3`, `< 90%`, `> 1/2`. */
export function saidOfShare(share: Share, isReached: boolean): { readonly sign: string; readonly share: string } {
  const fraction = fractionOf(share);
  const strictly = fraction?.strictly === true;
  const sign = isReached ? (strictly ? '>' : '≥') : strictly ? '≤' : '<';
  return { sign, share: fraction ? (fraction.of === 100 ? `${fraction.parts}%` : `${fraction.parts}/${fraction.of}`) : share };
}
