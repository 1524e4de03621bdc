import * as api from '#api/awardChoice.ts';
import { whyNotChoose, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { bringCase } from '../council/broughtStore.ts';
import { lockSitting } from '../council/sittingStore.ts';
import { action, type Context } from '../kernel/action.ts';
import { whyNotBring } from './choicePresent.ts';
import { type Candidate, type ChoiceScene, lockChoice } from './choiceScene.ts';
import { saidOf, sayInVietnamese, weighedIn } from './choiceWeighed.ts';
import { saveCaseOf } from './placeStore.ts';

/** Those put forward come before a sitting of the round's council, one case each; who is tied follows by itself. */
export const bringNominees = action({
  name: 'commendation.bringNominees',
  input: api.bringNominees.input,
  async run({ roundId, sittingId, nominationIds }, context) {
    const { tx, actor, today, record } = context;
    const scene = await lockChoice(context, roundId);
    const { round, council } = scene;
    refuseIf([...whyNotChoose(round), ...(council ? [] : [stateRefusal('commendation.no-council')])]);
    const sitting = await lockSitting(tx, sittingId);
    refuseIf(whyNotPrepareAs(actor, sitting, council!, today));
    refuseIf(sitting.councilId === council!.id ? [] : [inputRefusal('commendation.other-council', 'sittingId')]);
    refuseIf(whyNotThese(scene, nominationIds));
    const chosen = [...new Set(nominationIds)].map((id) => scene.candidates.find((one) => one.id === id)!);
    for (const one of chosen) {
      const brought = await bringCase(context, council!, sittingId, caseOf(scene, one));
      await saveCaseOf(tx, one.id, brought.id);
      noted(context, one, brought.id, sittingId);
    }
    record({ type: 'award-round.brought', subjectId: roundId, body: { sittingId, cases: chosen.length } });
    return { brought: chosen.length };
  },
});

function noted({ record }: Context, { id, unitId }: Candidate, caseId: string, sittingId: string) {
  record({ type: 'nomination.brought', subjectId: id, body: { caseId, sittingId, unitId } });
}

function whyNotThese(scene: ChoiceScene, ids: readonly string[]): Refusal[] {
  const known = ids.filter((id) => scene.candidates.some((one) => one.id === id));
  const unknown = known.length === ids.length ? [] : [inputRefusal('commendation.not-proposed', 'nominationIds')];
  const audiences = new Set(scene.candidates.filter(({ id }) => ids.includes(id)).map(({ audience }) => audience));
  const tied = [...audiences].flatMap((audience) => whyNotUntied(scene.tied, audience));
  if (tied.length > 0) return tied;
  return [...unknown, ...known.flatMap((id) => whyNotBring(scene, id)).slice(0, 1)];
}

/** What the council is told: the proposal, and what the standing agency reports of merits and of the standard. */
function caseOf(scene: ChoiceScene, one: Candidate) {
  const shown = weighedIn(scene, one.audience);
  const weighed = shown.weighed.find(({ id }) => id === one.id)!;
  const unmet = weighed.outcome.status === 'unfit' ? saidOf(weighed, shown.limits, sayInVietnamese) : [];
  return {
    ...{ kind: 'commendation' as const, name: one.name, proposal: `Tặng ${one.form}: ${scene.round.merit}`, unitId: one.unitId },
    namedPersonIds: one.personId === null ? [] : [one.personId],
    summary: [one.merits, ...one.solutions.map(({ name, effect }) => `${name}: ${effect}`), ...unmet]
      .filter((text) => text.trim() !== '')
      .join('\n'),
  };
}
