import * as api from '#api/awardChoice.ts';
import * as workplan from '#api/workplan.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Round } from './nominate.ts';
import type { TownWorld } from './townWorld.ts';

const audiences = ['collective', 'individual'] as const;

/** The rules of the choice, and the chair's word on the plan's contradicting numbers: the stricter side counts, with the reason. */
export async function settleChoice(world: TownWorld, round: Round): Promise<void> {
  await setTownRules(world, round);
  for (const audience of audiences) await ruleFor(world, round.id, audience);
}

/** By what is ranked and from when a result is excellent, each with its source. */
export async function setTownRules({ stage, person }: TownWorld, { id: roundId }: Round): Promise<void> {
  const agency = stage.as(person.secretary);
  const { rules } = await agency(api.showAwardChoice, { roundId });
  await agency(api.setChoiceRules, {
    ...{ roundId, keys: rules.keys, keysSource: 'Điều 7 Quy chế hoạt động của Hội đồng' },
    ...{ excellentFrom: 8_500, excellentSource: 'Hướng dẫn chấm điểm của Phòng Nội vụ' },
    members: { blocks: true, leastShare: null, source: 'Hướng dẫn chấm điểm của Phòng Nội vụ' },
  });
}

/** A plan's own contradiction is ruled on at the plan, one of the round at the round. */
async function ruleFor(
  { stage, person }: Pick<TownWorld, 'stage' | 'person'>,
  roundId: string,
  audience: Audience,
): Promise<void> {
  const chair = stage.as(person.chair);
  const { choice, planId } = await chair(api.showAwardChoice, { roundId, audience });
  const reason = 'Phần tiêu chuẩn ghi số lượng cho từng loại; con số chung ở cuối chỉ là mức trần, nên lấy con số chặt hơn.';
  for (const { key, origin, sides, ruling } of choice?.conflicts ?? []) {
    if (ruling) continue;
    const { taken } = sides.find(({ isStricter }) => isStricter) ?? sides[0]!;
    if (origin === 'plan' && planId) await chair(workplan.ruleQuota, { planId, audience, taken, reason });
    else await chair(api.ruleAwardLimit, { roundId, conflict: key, taken, as: 'head', reason });
  }
}

/** Everybody whom the standard lets through comes before the sitting, one case each. */
export async function bringAll({ stage, person }: TownWorld, { id: roundId }: Round, sittingId: string): Promise<void> {
  const agency = stage.as(person.secretary);
  for (const audience of audiences) {
    const { choice } = await agency(api.showAwardChoice, { roundId, audience, size: 100 });
    const nominationIds = choice!.nominees
      .filter(({ status, whyNot }) => status !== 'unfit' && whyNot.bring.length === 0)
      .map(({ id }) => id);
    if (nominationIds.length > 0) await agency(api.bringNominees, { roundId, sittingId, nominationIds });
  }
}

/** Whoever has no place yet takes theirs by rank; equals at a limit are parted by the council, as its secretary notes it. */
export async function takePlaces({ stage, person }: TownWorld, { id: roundId }: Round): Promise<void> {
  const agency = stage.as(person.secretary);
  for (const audience of audiences) {
    for (let left = 5; left > 0; left--) {
      const { choice } = await agency(api.showAwardChoice, { roundId, audience, size: 100 });
      const tie = choice!.ties[0];
      if (!tie) break;
      const order = tie.nominees.map(({ id }) => id);
      const reason = 'Hội đồng thống nhất ưu tiên nơi có địa bàn khó khăn hơn.';
      await agency(api.ruleAwardTie, { roundId, order, reason, as: 'council' });
    }
    const { choice } = await agency(api.showAwardChoice, { roundId, audience });
    if (choice!.figures.toTake > 0) await agency(api.takeAllPlaces, { roundId, audience });
  }
}
