import { inputRefusal, type Refusal } from '../kernel/refusal.ts';
import type { Audience } from '../plans/reading.ts';
import type { Limit } from './limit.ts';
import type { RankKey } from './ranking.ts';
import type { Requirement, RequirementKind } from './standard.ts';

/** How the years of member units count for their commune (quy tắc tính đơn vị thành viên); each part only where it is set. */
export interface MemberRule {
  /** A concluded violation that blocks any member blocks the commune. */
  readonly blocks: boolean;
  /** The least share of members qualified, in hundredths of a percent; null: none asked. */
  readonly leastShare: number | null;
  readonly source: string;
}

/** By what a round chooses (quy tắc xét chọn của đợt), everything with its source. */
export interface ChoiceRules {
  readonly keys: Readonly<Record<Audience, readonly RankKey[]>>;
  readonly keysSource: string;
  /** From how many points a result is excellent, in hundredths; null: nobody has said. */
  readonly excellentFrom: number | null;
  readonly excellentSource: string | null;
  /** In place of what the plan's words ask for; null: as the plan says. */
  readonly requirements: Readonly<Record<Audience, readonly RequirementKind[]>> | null;
  readonly requirementsSource: string | null;
  readonly members: MemberRule | null;
}

/** What a round begins with: an order that no law fixes, but for direct workers, whom the law prefers (Luật Thi đua, khen thưởng 06/2022/QH15). */
export const proposedChoiceRules: ChoiceRules = {
  keys: {
    collective: ['points', 'member-share', 'member-average', 'solutions', 'votes'],
    individual: ['solutions', 'direct-worker', 'votes', 'points'],
  },
  keysSource: 'Thứ tự đề xuất, chưa có quy định; quy chế của Hội đồng được ưu tiên',
  ...{ excellentFrom: null, excellentSource: null, requirements: null, requirementsSource: null, members: null },
};

const has = (text: string | null) => text !== null && text.trim() !== '';

/** Every reason against rules so: no key, a key twice, a figure without its source. */
export function whyNotSetRules({ keys, keysSource, members, ...rules }: ChoiceRules): Refusal[] {
  const wanting = (at: string) => inputRefusal('commendation.source-missing', at);
  return [
    ...(['collective', 'individual'] as const).flatMap((audience) => {
      const own = keys[audience];
      const isTwice = new Set(own).size < own.length;
      return own.length === 0 || isTwice ? [inputRefusal('commendation.rank-keys', `keys.${audience}`)] : [];
    }),
    ...(has(keysSource) ? [] : [wanting('keysSource')]),
    ...(rules.excellentFrom !== null && !has(rules.excellentSource) ? [wanting('excellentSource')] : []),
    ...(rules.requirements !== null && !has(rules.requirementsSource) ? [wanting('requirementsSource')] : []),
    ...(members !== null && !has(members.source) ? [wanting('members.source')] : []),
  ];
}

/** What is asked of an award: the plan's words or what the round set in their place, and the rule on members. */
export function requirementsUnder(rules: ChoiceRules, planned: readonly Requirement[]): readonly Requirement[] {
  const own = rules.requirements;
  const base = own
    ? (['collective', 'individual'] as const).flatMap((audience) =>
        own[audience].map((kind): Requirement => ({ audience, kind, source: rules.requirementsSource ?? '' })),
      )
    : planned;
  const { members } = rules;
  const ofMembers = (kind: RequirementKind): Requirement => ({ audience: 'collective', kind, source: members?.source ?? '' });
  return [
    ...base,
    ...(members?.blocks ? [ofMembers('members-clean')] : []),
    ...(members !== null && members.leastShare !== null ? [ofMembers('members-qualified')] : []),
  ];
}

/** Every reason against a limit so: no source, a share above the whole, a share without its base, a stated base of nothing. */
export function whyNotSetLimit(limit: Omit<Limit, 'key'>): Refusal[] {
  const isShare = limit.measure === 'max-share' || limit.measure === 'min-direct';
  return [
    ...(has(limit.source) ? [] : [inputRefusal('commendation.source-missing', 'source')]),
    ...(isShare && limit.amount > 10_000 ? [inputRefusal('commendation.share-above-whole', 'amount')] : []),
    ...((limit.base !== null) === (limit.measure === 'max-share') ? [] : [inputRefusal('commendation.share-base', 'base')]),
    ...(limit.base === 'stated' && !limit.baseCount ? [inputRefusal('commendation.base-count', 'baseCount')] : []),
    ...(limit.measure === 'min' && limit.force === 'hard' ? [inputRefusal('commendation.min-is-guide', 'force')] : []),
  ];
}
