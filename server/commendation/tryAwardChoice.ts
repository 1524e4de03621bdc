import * as api from '#api/awardChoice.ts';
import { whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { whyNotSetLimit } from '#domain/commendation/choiceRules.ts';
import { select, type Weighed } from '#domain/commendation/selection.ts';
import { inIn, type Supposition, whatIf } from '#domain/commendation/whatIf.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadChoice } from './choiceScene.ts';
import { saidOf, weighedIn } from './choiceWeighed.ts';

/** Who would come in and who would go under other limits; nothing is written. */
export const tryAwardChoice = view({
  name: 'commendation.tryChoice',
  input: api.tryAwardChoice.input,
  async run({ roundId, audience, amounts, added, withdrawn, orders }, context) {
    const scene = await loadChoice(context, roundId);
    refuseIf(whyNotUntied(scene.tied, audience));
    refuseIf(added.flatMap(whyNotSetLimit));
    const changed = amounts.flatMap(({ key, amount }) => {
      const limit = scene.limits.find((one) => one.key === key);
      return limit ? [{ ...limit, amount }] : [];
    });
    const extra = added.map((limit, index) => ({ ...limit, key: `tried:${index}` }));
    const supposition: Supposition = { limits: [...changed, ...extra], without: [], withdrawn, rulings: orders };
    const { candidates, limits } = weighedIn(scene, audience);
    const effect = whatIf(scene.world, scene.taken, supposition);
    const own = effect.weighed.filter(({ id }) => candidates.has(id));
    const all = new Map([...limits, ...supposition.limits.map((limit) => [limit.key, limit] as const)]);
    const units = await unitNames(
      context.tx,
      [...candidates.values()].map(({ unitId }) => unitId),
      context.today,
    );
    const before = select(scene.world, scene.taken);
    const line = (id: string, one: Weighed | undefined) => {
      const { name, unitId } = candidates.get(id)!;
      return { id, name, unitName: units.get(unitId) ?? '', reasons: one ? saidOf(one, all) : [] };
    };
    const find = (list: readonly Weighed[], id: string) => list.find((one) => one.id === id);
    const mine = (ids: readonly string[]) => ids.filter((id) => candidates.has(id));
    return {
      comesIn: mine(effect.comesIn).map((id) => line(id, find(own, id) ?? find(before, id))),
      goesOut: mine(effect.goesOut).map((id) => line(id, find(own, id))),
      undecided: own
        .filter(({ outcome }) => outcome.status === 'tied' || outcome.status === 'waiting')
        .map((one) => line(one.id, one)),
      total: inIn(own).length,
      anew: {
        comesIn: mine(effect.anew.comesIn).map((id) => candidates.get(id)!.name),
        goesOut: mine(effect.anew.goesOut).map((id) => candidates.get(id)!.name),
      },
    };
  },
});
