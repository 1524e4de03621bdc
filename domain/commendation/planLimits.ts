import { audienceOfSubject, quotaConflicts } from '../plans/quotas.ts';
import type { Audience, Quota } from '../plans/reading.ts';
import type { LimitConflict } from './conflict.ts';
import type { Limit } from './limit.ts';
import { kindsOfSubject } from './unitKind.ts';

/** How a plan is cited with the place in it (`Mục IV.1.2, Kế hoạch số 114/KH-UBND`). */
const cited = (quota: Quota, plan: string) => (quota.where === '' ? plan : `Mục ${quota.where}, ${plan}`);

const keyOf = (index: number) => `plan:${index}`;

/**
 * What a plan's quotas say as limits (hạn mức trong kế hoạch): the greatest number binds, the least is a guide, a share without a
 * base is only noted until a limit of the round says of what; what is asked of a body above is no limit here.
 */
export function limitsOfPlan(quotas: readonly Quota[], plan: string): readonly Limit[] {
  return quotas.flatMap((quota, index): Limit[] => {
    if (quota.apart === 'above' || /^giải(?!\p{L})/iu.test(quota.subject)) return [];
    const audience = audienceOfSubject(quota.subject);
    const common = {
      ...{
        audience,
        form: quota.form ?? null,
        kinds: audience === 'collective' ? kindsOfSubject(quota.subject) : null,
        levels: null,
      },
      ...{
        reach: quota.apart === 'each' ? ('each-unit' as const) : ('all' as const),
        baseCount: null,
        rounding: 'floor' as const,
      },
      ...{ source: cited(quota, plan), isCertain: quota.unit === undefined },
    };
    if (quota.unit === '%') {
      const share = {
        measure: 'max-share' as const,
        amount: (quota.max ?? 0) * 100,
        base: 'nominees' as const,
        force: 'soft' as const,
      };
      return quota.max === undefined ? [] : [{ ...common, ...share, key: keyOf(index) }];
    }
    const of = (measure: 'max' | 'min', amount: number | undefined): Limit[] => {
      const force = measure === 'max' ? ('hard' as const) : ('soft' as const);
      const key = measure === 'max' ? keyOf(index) : `${keyOf(index)}:min`;
      return amount === undefined ? [] : [{ ...common, key, measure, amount, base: null, force }];
    };
    return [...of('max', quota.max), ...of('min', quota.min)];
  });
}

/** The plan's own contradictions (mâu thuẫn trong kế hoạch) as conflicts, with the side ruled for by audience. */
export function conflictsOfPlan(
  quotas: readonly Quota[],
  plan: string,
  ruled: ReadonlyMap<Audience, string>,
): readonly LimitConflict[] {
  return quotaConflicts(quotas).map(({ audience, sides }) => {
    const taken = ruled.get(audience);
    return {
      ...{ key: `plan:${audience}`, origin: 'plan' as const, audience },
      sides: sides.map((side) => ({
        taken: side.where,
        limitKeys: side.quotas.map((quota) => keyOf(quotas.indexOf(quota))),
        amount: side.max,
        source: `Mục ${side.where}, ${plan}`,
      })),
      ruled: taken !== undefined && sides.some(({ where }) => where === taken) ? taken : null,
    };
  });
}
