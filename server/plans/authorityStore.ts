import type { Day } from '#domain/kernel/day.ts';
import { type RecognisingPower, type Recognition, recognisingPowers } from '#domain/law/recognisingPowers.ts';
import type { Placement } from '#domain/org/unit.ts';
import { type Body, hasPower } from '#domain/plans/authority.ts';
import type { Tx } from '../db/connection.ts';
import { placementsOfUnits } from '../org/store.ts';
import { wordsOf } from '../words.ts';

/** Bodies with what they stand under on a day, in the order given; one query. */
export async function bodiesOf(tx: Tx, placements: readonly Placement[], on: Day): Promise<readonly Body[]> {
  const parents = await placementsOfUnits(
    tx,
    placements.flatMap(({ parentId }) => parentId ?? []),
    on,
  );
  return placements.map(({ unitId, type, parentId }) => {
    return { unitId, type, parentType: parentId === null ? null : (parents.get(parentId)?.type ?? null) };
  });
}

/** The powers over a unit's title for a kind of recognition, oldest first. */
export const powersFor = (recognition: Recognition): readonly RecognisingPower[] =>
  recognisingPowers.filter(({ recognitions }) => recognitions.includes(recognition));

/** A power as the API shows it, and whether a body has it; null where no body is asked about. */
export function presentPower(power: RecognisingPower, body: Omit<Body, 'unitId'> | null) {
  const { from, until } = power.period;
  return {
    ...{ from, until, law: power.law, isCertain: power.isCertain },
    body: wordsOf(`body-kind.${power.body}`),
    reviewers: power.reviewers.map((kind) => wordsOf(`body-kind.${kind}`)),
    fits: body && hasPower(body, power, from),
  };
}
