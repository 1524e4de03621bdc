import type { z } from 'zod';
import type * as api from '#api/awardChoice.ts';
import { whyNotRuleAs, whyNotSettle } from '#domain/commendation/choicePolicy.ts';
import { strictestSide } from '#domain/commendation/conflict.ts';
import { limitText } from '#domain/commendation/explanation.ts';
import { allowed, baseOf, type Limit, leastDirect } from '#domain/commendation/limit.ts';
import type { Nominee } from '#domain/commendation/nominee.ts';
import { groupsOf } from '#domain/commendation/rooms.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { whyNotRuleAs as whyNotRulePlanAs } from '#domain/workplan/policy.ts';
import type { Context } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import type { ChoiceScene } from './choiceScene.ts';
import { say, type WeighedScene } from './choiceWeighed.ts';

type Shown = z.input<typeof api.showAwardChoice.output>;
type Choice = NonNullable<Shown['choice']>;
type Meter = Choice['meters'][number];

/** Every limit of an audience with what it holds, those set aside too. */
export function metersOf(
  scene: ChoiceScene,
  { audience, weighed }: WeighedScene,
  unitNames: ReadonlyMap<string, string>,
): Meter[] {
  const nominees = scene.world.nominees.filter((one) => one.audience === audience);
  const chosen = new Set(weighed.filter(({ outcome }) => outcome.status === 'in').map(({ id }) => id));
  const binding = new Set(scene.world.limits.map(({ key }) => key));
  return scene.limits
    .filter((limit) => limit.audience === audience)
    .flatMap((limit) =>
      groupsOf(limit, nominees).map(({ key, unitId, holds }): Meter => {
        const held = nominees.filter((one) => holds(one) && chosen.has(one.id));
        const most = mostOf(limit, held, { nominees, staff: scene.world.staff }, unitId);
        const has = limit.measure === 'min-direct' ? held.filter(({ isDirectWorker }) => isDirectWorker).length : held.length;
        const asks = limit.measure === 'min' || limit.measure === 'min-direct';
        return {
          ...{ key, text: limitText(limit, say), source: limit.source, isCertain: limit.isCertain, force: limit.force },
          ...{ measure: limit.measure, unitName: unitId === null ? null : (unitNames.get(unitId) ?? ''), most, chosen: has },
          taken: nominees.filter((one) => holds(one) && scene.taken.has(one.id)).length,
          base: limit.measure === 'max-share' ? baseOf(limit, { nominees, staff: scene.world.staff }, unitId) : null,
          ...{
            isAside: !binding.has(limit.key),
            isOwn: !limit.key.startsWith('plan:'),
            isBroken: asks ? has < most : has > most,
          },
        };
      }),
    );
}

const mostOf = (limit: Limit, held: readonly Nominee[], bases: Parameters<typeof allowed>[1], unitId: string | null) =>
  limit.measure === 'min-direct' ? leastDirect(limit, held.length) : allowed(limit, bases, unitId);

/** What contradicts, with the ruling there is and why whoever asks may not rule. */
export function conflictsOf(
  scene: ChoiceScene,
  { audience, limits }: WeighedScene,
  names: ReadonlyMap<string, string>,
  { actor, today }: Context,
): Choice['conflicts'] {
  const { round, council, plan } = scene;
  return scene.conflicts
    .filter((one) => one.audience === audience)
    .map((one) => {
      const ruling = rulingOn(scene, one.key, one.origin, one.ruled);
      const own = [...whyNotRuleAs(actor, round, council, 'head', today), ...whyNotSettle(round)];
      const reasons = one.origin === 'plan' && plan ? whyNotRulePlanAs(actor, plan, false) : own;
      return {
        ...{ key: one.key, origin: one.origin },
        sides: one.sides.map((side) => ({
          ...{ taken: side.taken, source: side.source, amount: side.amount, isStricter: side === strictestSide(one) },
          text: side.limitKeys.map((key) => limitText(limits.get(key)!, say)).join('; '),
        })),
        ruling: ruling && {
          taken: ruling.taken,
          reason: ruling.reason,
          byName: names.get(ruling.by) ?? '',
          on: dayAt(ruling.at),
        },
        whyNot: { rule: reasons.map((refusal) => inWords(refusal)) },
      };
    });
}

/** The word that counts on a contradiction, the plan's or the round's. */
export function rulingOn({ planRulings, rulings }: ChoiceScene, key: string, origin: 'plan' | 'round', ruled: string | null) {
  if (ruled === null) return null;
  if (origin === 'plan') {
    const found = planRulings.find(({ audience }) => `plan:${audience}` === key);
    return found ? { taken: found.taken, reason: found.reason, by: found.by, at: found.at } : null;
  }
  const found = rulings.findLast(({ matter, about }) => matter === 'limit' && about === key);
  return found ? { taken: found.taken[0]!, reason: found.reason, by: found.by, at: found.at } : null;
}
