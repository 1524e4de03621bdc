import type { Refusal } from '../kernel/refusal.ts';
import { type CollectiveTitle, collectiveTitles } from '../law/collectiveTitles.ts';
import type { PlanReading } from '../plans/reading.ts';
import { changeOf, type FieldChange, listChanges } from './changes.ts';
import { type Commitment, teamCommitmentsOf } from './commitments.ts';

/** What a plan lets a team choose from (nội dung đăng ký của tập thể); nothing of it is chosen beforehand. */
export interface TeamOffer {
  readonly titles: readonly CollectiveTitle[];
  readonly commitments: readonly Commitment[];
}

/** A commitment with the figure the team sets itself (chỉ tiêu), 0–120 characters. */
export interface TeamCommitment extends Commitment {
  readonly target: string;
}

/** What a team chose, by codes, and in its own words. */
export interface TeamChoice {
  readonly titles: readonly CollectiveTitle[];
  readonly commitments: readonly { readonly code: string; readonly target: string }[];
  readonly own: string;
}

/** What was chosen, in the words of the plan on that day. */
export interface TeamPledgeContent {
  readonly titles: readonly CollectiveTitle[];
  readonly commitments: readonly TeamCommitment[];
  /** What the team adds by itself, 0–1000 characters. */
  readonly own: string;
}

export function teamOfferOf(plan: Pick<PlanReading, 'criteriaGroups'>): TeamOffer {
  return { titles: collectiveTitles, commitments: teamCommitmentsOf(plan.criteriaGroups) };
}

/** Everything in a choice that the plan does not offer to teams. */
export function whyNotTeamChoose(offer: TeamOffer, choice: TeamChoice): Refusal[] {
  return choice.commitments
    .filter(({ code }) => !offer.commitments.some((one) => one.code === code))
    .map(({ code }) => ({
      kind: 'input',
      code: 'enrolments.no-such-commitment',
      at: `commitments.${code}`,
      facts: { line: code },
    }));
}

/** Something must be registered. */
export function whyNotTeamPledge({ titles, commitments, own }: TeamPledgeContent): Refusal[] {
  const isEmpty = titles.length === 0 && commitments.length === 0 && own === '';
  return isEmpty ? [{ kind: 'input', code: 'enrolments.nothing-pledged-by-team', at: 'titles' }] : [];
}

/** Takes from the offer exactly what was chosen, in the plan's order. */
export function teamChosenFrom(offer: TeamOffer, choice: TeamChoice): TeamPledgeContent {
  const targets = new Map(choice.commitments.map(({ code, target }) => [code, target]));
  return {
    titles: offer.titles.filter((title) => choice.titles.includes(title)),
    commitments: offer.commitments
      .filter(({ code }) => targets.has(code))
      .map((one) => ({ ...one, target: targets.get(one.code)! })),
    own: choice.own,
  };
}

/** What another signature changed in the content, for the log. */
export function teamPledgeChanges(before: TeamPledgeContent, after: TeamPledgeContent): readonly FieldChange[] {
  const texts = ({ commitments }: TeamPledgeContent) =>
    commitments.map(({ text, target }) => (target === '' ? text : `${text}: ${target}`));
  return [
    ...listChanges('titles', before.titles, after.titles),
    ...listChanges('commitments', texts(before), texts(after)),
    ...changeOf('own', before.own || null, after.own || null),
  ];
}
