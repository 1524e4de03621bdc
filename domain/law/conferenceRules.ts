import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** Shares that a conference may ask for (tỷ lệ): more than a half, two thirds, three quarters. */
export const shareKinds = ['over-half', 'two-thirds', 'three-quarters'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** When a staff conference may decide, and when what it votes on is passed (điều kiện hợp lệ, tỷ lệ thông qua). */
export interface ConferenceRule {
  /** Of those convened who must be there (hội nghị hợp lệ). */
  readonly quorum: ShareKind;
  /** Of those present who must agree (tỷ lệ tán thành). */
  readonly majority: ShareKind;
  readonly period: Period;
  readonly law: LawRef;
  /** `false`: the figures were not compared with the text; the office's own rules of democracy go first. */
  readonly isCertain: boolean;
}

/** Nghị định 04/2015/NĐ-CP, then Luật 10/2022/QH15 with Nghị định 59/2023/NĐ-CP: two thirds present, more than a half of them agree. */
export const conferenceRules: readonly ConferenceRule[] = [
  {
    ...{ quorum: 'two-thirds', majority: 'over-half', isCertain: false },
    period: { from: '2015-02-25' as Day, until: '2023-07-01' as Day },
    law: { text: 'Nghị định 04/2015/NĐ-CP' },
  },
  {
    ...{ quorum: 'two-thirds', majority: 'over-half', isCertain: false },
    period: { from: '2023-07-01' as Day, until: null },
    law: { text: 'Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Nghị định 59/2023/NĐ-CP' },
  },
];

/** The rule of a day; before the first of them its figures are proposed too. */
export function conferenceRuleOn(on: Day): ConferenceRule {
  return conferenceRules.find((rule) => covers(rule.period, on)) ?? conferenceRules[0]!;
}

const least: Readonly<Record<ShareKind, (whole: number) => number>> = {
  'over-half': (whole) => Math.floor(whole / 2) + 1,
  'two-thirds': (whole) => Math.ceil((2 * whole) / 3),
  'three-quarters': (whole) => Math.ceil((3 * whole) / 4),
};

/** How many of `whole` people make the share, at least one (số người tối thiểu). */
export function leastOf(share: ShareKind, whole: number): number {
  return Math.max(1, least[share](whole));
}
