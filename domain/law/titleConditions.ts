import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { Severity } from './discipline.ts';
import type { Grade, RuleSource } from './evaluationRules.ts';

/** How a share of a count becomes a whole number (làm tròn): down, to the nearest, up. */
export const roundings = ['floor', 'round', 'ceil'] as const;
export type Rounding = (typeof roundings)[number];

/** Of whom a vote share is a share: of all members of the council, or of those present. */
export const voteBases = ['members', 'present'] as const;
export type VoteBase = (typeof voteBases)[number];

/** By what those of equal standing are put in order, one after the other; names never decide (thứ tự ưu tiên khi bằng nhau). */
export const tieRules = ['grade', 'votes', 'points', 'initiative-scope', 'direct-work'] as const;
export type TieRule = (typeof tieRules)[number];

/** The vote of a council: its base, and the least share in hundredths of a percent. */
export interface VoteRule {
  readonly of: VoteBase;
  readonly share: number;
}

/** What is asked for Lao động tiên tiến from a day on. */
export interface AdvancedWorkerRule {
  readonly period: Period;
  readonly least: Grade;
  /** Months of work in the period. */
  readonly leastMonths: number;
  /** Whether somebody who did not register is barred, or the lack is only noted. */
  readonly unregistered: 'bars' | 'noted';
  /** Disciplined in the period by this form or a heavier one: not considered. */
  readonly disciplinedFrom: Severity;
  /** Null: no vote is asked for; a unit's own rules may ask one. */
  readonly vote: VoteRule | null;
  readonly source: RuleSource;
}

/** What is asked for Chiến sĩ thi đua cơ sở, and how many there may be, from a day on. */
export interface EmulationSoldierRule {
  readonly period: Period;
  readonly needsInitiative: boolean;
  /** Of those with Lao động tiên tiến, in hundredths of a percent. */
  readonly share: number;
  readonly rounding: Rounding;
  /** The vote of the council: its base, and the least share in hundredths of a percent; no national threshold exists. */
  readonly vote: VoteRule;
  readonly ties: readonly TieRule[];
  readonly source: RuleSource;
}

/** The share of Lao động tiên tiến that a collective title asks for, in hundredths of a percent (tập thể LĐTT, tập thể LĐXS). */
export interface CollectiveRule {
  readonly title: 'advanced-collective' | 'excellent-collective';
  readonly name: string;
  readonly share: number;
  readonly source: RuleSource;
}

const until2024: Period = { from: '2017-10-01' as Day, until: '2024-01-01' as Day };
const since2024: Period = { from: '2024-01-01' as Day, until: null };
const common = { leastMonths: 10, unregistered: 'bars', disciplinedFrom: 'reprimand', vote: null } as const;
const half = { of: 'members', share: 5000 } as const;
const order: readonly TieRule[] = ['grade', 'votes', 'points', 'initiative-scope'];

/** Newest first. */
export const advancedWorkerRules: readonly AdvancedWorkerRule[] = [
  {
    period: since2024,
    least: 'good',
    ...common,
    source: { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 24', isCertain: false },
  },
  {
    period: until2024,
    least: 'good',
    ...common,
    source: { text: 'Nghị định 91/2017/NĐ-CP', at: 'Điều 9', isCertain: false },
  },
];

/** Newest first; 15 % is the old national figure, since 2024 ministries and provinces set it. */
export const emulationSoldierRules: readonly EmulationSoldierRule[] = [
  {
    period: since2024,
    needsInitiative: true,
    share: 1500,
    rounding: 'floor',
    vote: half,
    ties: order,
    source: { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 23', isCertain: false },
  },
  {
    period: until2024,
    needsInitiative: true,
    share: 1500,
    rounding: 'floor',
    vote: half,
    ties: order,
    source: { text: 'Nghị định 91/2017/NĐ-CP', at: 'Điều 9', isCertain: false },
  },
];

/** What the unit's own collective titles ask of its people. */
export const collectiveRules: readonly CollectiveRule[] = [
  {
    title: 'excellent-collective',
    name: 'Tập thể lao động xuất sắc',
    share: 7000,
    source: { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 27', isCertain: false },
  },
  {
    title: 'advanced-collective',
    name: 'Tập thể lao động tiên tiến',
    share: 5000,
    source: { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 28', isCertain: false },
  },
];

const onDay = <Rule extends { readonly period: Period }>(rules: readonly Rule[], on: Day): Rule =>
  rules.find(({ period }) => covers(period, on)) ?? rules.at(-1)!;

/** The rule for Lao động tiên tiến on a day; before the oldest one its values are used too. */
export function advancedWorkerRuleOf(on: Day): AdvancedWorkerRule {
  return onDay(advancedWorkerRules, on);
}

/** The rule for Chiến sĩ thi đua cơ sở on a day; before the oldest one its values are used too. */
export function emulationSoldierRuleOf(on: Day): EmulationSoldierRule {
  return onDay(emulationSoldierRules, on);
}
