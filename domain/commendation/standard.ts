import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { Audience } from '../plans/reading.ts';
import { type AskedEarlier, askedEarlier, countEarlier } from './earlierAwards.ts';
import type { Solution } from './nomination.ts';
import type { EarlierAward } from './pastAward.ts';
import type { AwardOffer } from './terms.ts';

/**
 * What an award's standard asks that data can show (điều kiện của tiêu chuẩn khen thưởng): result called excellent (hoàn thành
 * xuất sắc), a model or initiative in use (sáng kiến, mô hình), a solution put to use (giải pháp đã triển khai), merits told (thành
 * tích), awarded before (đã được tặng), no member blocked and enough members qualified (đơn vị thành viên).
 */
export const requirementKinds = [
  'excellent-result',
  'model-in-use',
  'solution-in-use',
  'merits-told',
  'awarded-earlier',
  'members-clean',
  'members-qualified',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** One requirement for one audience, with where it stands. */
export interface Requirement {
  readonly audience: Audience;
  readonly kind: RequirementKind;
  readonly source: string;
  /** Of `awarded-earlier`: how often, in which form. */
  readonly earlier?: AskedEarlier;
}

/** A requirement that is not met, and what is missing. */
export type UnmetRequirement = Requirement & Pick<Refusal, 'code' | 'facts'>;

const asked: readonly (readonly [RequirementKind, RegExp])[] = [
  ['excellent-result', /hoan thanh xuat sac/],
  ['model-in-use', /(?:sang kien|mo hinh)/],
  ['solution-in-use', /giai phap/],
  ['merits-told', /thanh tich/],
];

/** The requirements that the words of standards hold (tiêu chuẩn trong kế hoạch), each once per audience. */
export function requirementsOf(
  awards: readonly Pick<AwardOffer, 'audience' | 'standard'>[],
  source: string,
): readonly Requirement[] {
  const found = awards.flatMap(({ audience, standard }) => {
    const words = fold(standard ?? '');
    const earlier = askedEarlier(standard ?? '');
    return [
      ...asked.flatMap(([kind, word]): readonly Requirement[] => (word.test(words) ? [{ audience, kind, source }] : [])),
      ...(earlier ? [{ audience, kind: 'awarded-earlier', source, earlier } as const] : []),
    ];
  });
  return found.filter((one, at) => found.findIndex((other) => other.audience === one.audience && other.kind === one.kind) === at);
}

/** What is known of somebody for the standard. */
export interface Achievement {
  readonly audience: Audience;
  readonly points: number | null;
  readonly merits: string;
  readonly solutions: readonly Solution[];
  readonly members: { readonly total: number; readonly blocked: number; readonly qualified: number } | null;
  /** Standing awards of other years, in the register and from before it. */
  readonly earlier: readonly EarlierAward[];
}

/** What the round has settled that the plan leaves open. */
export interface StandardSettings {
  /** From how many points a result is excellent, in hundredths; null: nobody has said (S2-X10). */
  readonly excellentFrom: number | null;
  /** The least share of members qualified, in hundredths of a percent; null: none asked. */
  readonly leastMemberShare: number | null;
}

/** Solutions that were in use by a day, with their effect and what shows it (giải pháp đã áp dụng). */
export const inUse = (solutions: readonly Solution[], on: Day): readonly Solution[] =>
  solutions.filter(
    ({ name, since, effect, proof }) =>
      name.trim() !== '' && since !== null && since <= on && effect.trim() !== '' && proof.trim() !== '',
  );

/** Every requirement for this audience that is not met, in the order of the standard. */
export function unmetOf(
  requirements: readonly Requirement[],
  one: Achievement,
  settings: StandardSettings,
  on: Day,
): readonly UnmetRequirement[] {
  return requirements
    .filter(({ audience }) => audience === one.audience)
    .flatMap((requirement) => {
      const missing = missingIn(requirement, one, settings, on);
      return missing ? [{ ...requirement, ...missing }] : [];
    });
}

type Missing = Pick<Refusal, 'code' | 'facts'> | null;

function missingIn({ kind, earlier }: Requirement, one: Achievement, settings: StandardSettings, on: Day): Missing {
  if (kind === 'excellent-result') return missingResult(one, settings);
  if (kind === 'merits-told') return one.merits.trim() === '' ? { code: 'commendation.merits-missing' } : null;
  if (kind === 'awarded-earlier') return missingEarlier(one, earlier);
  if (kind === 'members-clean') {
    const blocked = one.members?.blocked ?? 0;
    return blocked > 0 ? { code: 'commendation.member-blocked', facts: { blocked, members: one.members!.total } } : null;
  }
  if (kind === 'members-qualified') return missingMembers(one, settings);
  if (inUse(one.solutions, on).length > 0) return null;
  if (one.solutions.length > 0) return { code: 'commendation.solution-incomplete' };
  return { code: kind === 'model-in-use' ? 'commendation.no-model' : 'commendation.no-solution' };
}

function missingResult({ points }: Achievement, { excellentFrom }: StandardSettings): Missing {
  if (excellentFrom === null) return { code: 'commendation.excellent-undefined' };
  if (points === null) return { code: 'commendation.no-result', facts: { least: excellentFrom / 100 } };
  return points >= excellentFrom
    ? null
    : { code: 'commendation.not-excellent', facts: { points: points / 100, least: excellentFrom / 100 } };
}

function missingMembers({ members }: Achievement, { leastMemberShare }: StandardSettings): Missing {
  if (members === null || leastMemberShare === null || members.total === 0) return null;
  const { qualified, total } = members;
  return qualified * 10_000 >= total * leastMemberShare
    ? null
    : { code: 'commendation.too-few-members', facts: { qualified, members: total, least: leastMemberShare / 100 } };
}

function missingEarlier({ earlier: had }: Achievement, asks: AskedEarlier = { form: '', least: 1, by: 'award' }): Missing {
  const has = countEarlier(had, asks);
  if (has >= asks.least) return null;
  const code = asks.by === 'award' ? 'commendation.too-few-awards' : 'commendation.too-few-award-years';
  return { code, facts: { has, least: asks.least, form: asks.form || 'khen thưởng' } };
}
