import { limitText } from '#domain/commendation/explanation.ts';
import type { Limit } from '#domain/commendation/limit.ts';
import type { FullLimit } from '#domain/commendation/taking.ts';
import { type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { saveExplanation } from '../council/explanationStore.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { openSittingsOf } from './bringStore.ts';
import { explain } from './choiceExplained.ts';
import type { ChoiceScene } from './choiceScene.ts';
import { say } from './choiceWeighed.ts';

/** The limits that leave no room, each by name (hạn mức đã hết chỗ). */
export function whyNotFull(
  { limits }: Pick<ChoiceScene, 'limits'>,
  full: readonly FullLimit[],
  lost: readonly Limit[],
): Refusal[] {
  const filled = full.map(({ limitKey, max }) => {
    const limit = limits.find(({ key }) => key === limitKey);
    return limit
      ? stateRefusal('commendation.limit-full', { limit: limitText(limit, say), source: limit.source, max })
      : stateRefusal('commendation.awarded-twice');
  });
  return [
    ...filled,
    ...lost.map((limit) => stateRefusal('commendation.direct-share', { limit: limitText(limit, say), source: limit.source })),
  ];
}

/** Writes the explanation of the choice into the minutes of the sittings that heard it and are not signed yet. */
export async function keepExplanation({ tx, today }: Context, scene: ChoiceScene): Promise<void> {
  const sittings = await openSittingsOf(
    tx,
    [...scene.cases.values()].map(({ sittingId }) => sittingId),
  );
  if (sittings.length === 0) return;
  const people = await personNames(
    tx,
    [...scene.rulings, ...scene.planRulings].map(({ by }) => by),
  );
  const units = await unitNames(
    tx,
    scene.candidates.map(({ unitId }) => unitId),
    today,
  );
  const lines = (['collective', 'individual'] as const satisfies readonly Audience[]).flatMap((audience) =>
    explain(scene, audience, { people, units }),
  );
  for (const sittingId of sittings)
    await saveExplanation(tx, {
      sittingId,
      about: scene.round.id,
      heading: `Xét chọn theo hạn mức: ${scene.round.title}`,
      lines,
    });
}
