import type { Vote } from '#domain/council/vote.ts';
import type { VotingRule } from '#domain/council/votingRule.ts';
import { saidOfShare } from '#domain/law/votingRules.ts';
import { wordsOf } from '../words.ts';

const said = (code: string, facts: Record<string, string | number> = {}) => wordsOf(`council.${code}`, facts);

/** What a vote came to, in a sentence with its figures: `8/9 thành viên có mặt, không tính 1 người có liên quan; 7/8 đồng ý = 87,5% ≥ 2/3 …: thông qua`. */
export function explained({ form, turnout, outcome }: Vote, rule: VotingRule): string | null {
  if (!outcome) return null;
  const { agree, base, carried, byChair } = outcome;
  const percent = base === 0 ? 0 : Math.round((agree / base) * 1000) / 10;
  const { sign, share } = saidOfShare(rule.majority, carried && !byChair);
  const of = said(rule.base === 'members' ? 'of-members' : 'of-present');
  const parts = [
    turnoutSaid(turnout, form === 'in-writing' ? 'answered' : 'turnout', rule.tiedInQuorum),
    ...(turnout.writers.length > 0 ? [said('said-writers', { writers: turnout.writers.length })] : []),
    said('said-share', { agree, base, percent, sign, share, of }),
    ...(byChair ? [said('said-chair')] : []),
  ];
  return `${parts.join('; ')}: ${said(carried ? 'carried' : 'not-carried')}`;
}

const turnoutCodes = {
  turnout: { alone: 'said-turnout', apart: 'said-turnout-apart' },
  answered: { alone: 'said-answered', apart: 'said-answered-apart' },
} as const;

function turnoutSaid({ quorum, tied, tiedPresent }: Vote['turnout'], how: 'answered' | 'turnout', among: boolean): string {
  const facts = { has: quorum.has, of: quorum.of };
  if (among && how === 'turnout' && tiedPresent > 0) return said('said-turnout-among', { ...facts, tied: tiedPresent });
  const { alone, apart } = turnoutCodes[how];
  return tied > 0 && !(among && how === 'turnout') ? said(apart, { ...facts, tied }) : said(alone, facts);
}
