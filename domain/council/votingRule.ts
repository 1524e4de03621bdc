import type { Refusal } from '../kernel/refusal.ts';
import { type DecisionKind, decisionKinds, fractionOf, proposedVoting, type Share } from '../law/votingRules.ts';
import { browserForms, secretForms, type VotingForm } from './votingForm.ts';

/** Whom a share is counted of: all members without a tie, or those of them who vote (cơ sở tính tỷ lệ). */
export const voteBases = ['members', 'present'] as const;
export type VoteBase = (typeof voteBases)[number];

/** What a draw means, exactly half of the base in favour: not carried, or as the chair voted (khi số phiếu ngang nhau). */
export const drawRules = ['not-carried', 'chair-decides'] as const;
export type DrawRule = (typeof drawRules)[number];

/** How a council decides one kind of matter (quy định biểu quyết): settings of its regulation, with the place where they stand. */
export interface VotingRule {
  readonly kind: DecisionKind;
  readonly form: VotingForm;
  /** Of the members who must be there (số thành viên tối thiểu). */
  readonly quorum: Share;
  /** Of the base who must agree (tỷ lệ phải đạt). */
  readonly majority: Share;
  readonly base: VoteBase;
  /** Absent members' written opinions are counted as votes. */
  readonly countsWritten: boolean;
  /** The matter may be decided in writing without a meeting. */
  readonly mayBeInWriting: boolean;
  /** Tied members count as present, and as members, where the quorum is asked for. */
  readonly tiedInQuorum: boolean;
  readonly substitutesVote: boolean;
  readonly draw: DrawRule;
  /** `Điều 9 Quy chế hoạt động của Hội đồng`. */
  readonly source: string;
  /** `false`: nobody has yet held it against the text of the regulation or the law. */
  readonly isCertain: boolean;
}

/** What a council begins with: the law's or the usual figures, all marked as not certain where they are not. */
export function proposedRule(kind: DecisionKind): VotingRule {
  const { law, ...figures } = proposedVoting[kind];
  const settings = { mayBeInWriting: false, tiedInQuorum: false, substitutesVote: false, draw: 'not-carried' } as const;
  return { kind, ...figures, ...settings, source: law.at ? `${law.at} ${law.text}` : law.text };
}

export const proposedRules = (): readonly VotingRule[] => decisionKinds.map(proposedRule);

/** Every reason against a set of rules: a kind missing or twice, a text that is no share, named opinions beside ballots of the browser, a draw that a secret form cannot break. */
export function whyNotRules(rules: readonly VotingRule[]): Refusal[] {
  const kinds = rules.map(({ kind }) => kind);
  const whole = decisionKinds.every((kind) => kinds.filter((one) => one === kind).length === 1);
  return [
    ...(whole && rules.length === decisionKinds.length
      ? []
      : [{ kind: 'input', code: 'council.rule-a-kind', at: 'rules' } as const]),
    ...rules.flatMap((rule, index) => whyNotRule(rule, `rules.${index}`)),
  ];
}

function whyNotRule(rule: VotingRule, at: string): Refusal[] {
  const share = (field: 'quorum' | 'majority'): Refusal[] =>
    fractionOf(rule[field]) ? [] : [{ kind: 'input', code: 'council.not-a-share', at: `${at}.${field}` }];
  const byChair = rule.draw === 'chair-decides';
  return [
    ...share('quorum'),
    ...share('majority'),
    ...(rule.countsWritten && browserForms.includes(rule.form)
      ? [{ kind: 'input', code: 'council.written-beside-ballots', at: `${at}.countsWritten` } as const]
      : []),
    ...(byChair && secretForms.includes(rule.form)
      ? [{ kind: 'input', code: 'council.draw-under-secret-form', at: `${at}.draw` } as const]
      : []),
    ...(byChair && rule.majority !== '>1/2'
      ? [{ kind: 'input', code: 'council.draw-needs-half', at: `${at}.draw` } as const]
      : []),
    ...(rule.form === 'in-writing' && !rule.mayBeInWriting
      ? [{ kind: 'input', code: 'council.writing-not-allowed', at: `${at}.form` } as const]
      : []),
  ];
}

/** The rule of a kind. @throws RangeError where the set has none: a council always has one a kind. */
export function ruleFor(rules: readonly VotingRule[], kind: DecisionKind): VotingRule {
  const rule = rules.find((one) => one.kind === kind);
  if (!rule) throw new RangeError(`no rule for ${kind}`);
  return rule;
}
