import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type CycleLength, type CycleRule, cycleRuleOf, type EnrolmentKind } from './cycles.ts';
import type { BodyKind, RecognisingPower, Recognition } from './recognisingPowers.ts';

/** The document that a place's own rule stands in. */
export interface LocalSource {
  readonly number: string;
  readonly issuedOn: Day;
  readonly issuer: string;
  /** What it is about (trích yếu). */
  readonly subject: string;
}

/** A place's own rule on the culture title from a day on (quy định của địa phương): cycles, and who recognises where it is not the law's body. */
export interface LocalRule extends LocalSource {
  readonly from: Day;
  readonly firstYears: CycleLength;
  readonly againYears: CycleLength;
  readonly body: BodyKind | null;
  /** `false`: entered before the document was compared. */
  readonly isCertain: boolean;
}

/** As a refusal or a page names it. */
export const localLaw = ({ number, issuedOn, issuer }: LocalSource) => ({
  text: `Văn bản số ${number} ngày ${shortDate(issuedOn)} của ${issuer}`,
});

/** The rule of a kind on a day: the place's own where it has one, else the law's. */
export function cycleRuleAt(local: LocalRule | undefined, kind: EnrolmentKind, on: Day): CycleRule {
  if (!local) return cycleRuleOf(kind, on);
  const { firstYears, againYears, isCertain } = local;
  const years = kind === 'first' ? firstYears : againYears;
  return { kind, years, period: { from: local.from, until: null }, law: localLaw(local), isCertain };
}

/** The powers of all times with the place's own in front of those from its day on, where it names a body. */
export function powersWithLocal(
  powers: readonly RecognisingPower[],
  local: LocalRule | undefined,
  recognition: Recognition,
): readonly RecognisingPower[] {
  if (!local?.body) return powers;
  const { from, body, isCertain } = local;
  const before = powers.flatMap((power) => {
    const { period } = power;
    if (period.from >= from) return [];
    return [
      { ...power, period: { from: period.from, until: period.until === null || period.until > from ? from : period.until } },
    ];
  });
  const reviewers = powers.findLast(({ period }) => period.until === null)?.reviewers.filter((one) => one !== body) ?? [];
  const own = { period: { from, until: null }, recognitions: [recognition], who: '', body, reviewers, bases: [] };
  return [...before, { ...own, law: localLaw(local), isCertain }];
}

/** Every reason why a rule cannot be entered. */
export function whyNotLocalRule({ issuedOn, from }: Pick<LocalRule, 'issuedOn' | 'from'>, today: Day): Refusal[] {
  return [
    ...(issuedOn > today ? [inputRefusal('law.local-in-future', 'issuedOn')] : []),
    ...(from < issuedOn ? [inputRefusal('law.local-before-issue', 'from', { day: shortDate(issuedOn) })] : []),
  ];
}

export const whyNotStrikeRule = ({ isStruck }: { readonly isStruck: boolean }): Refusal[] =>
  isStruck ? [stateRefusal('law.local-struck-already')] : [];
