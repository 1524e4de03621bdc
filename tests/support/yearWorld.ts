import fc from 'fast-check';
import { day } from '#domain/kernel/day.ts';
import { type Actor, roles, type Seat } from '#domain/people/actor.ts';
import type { Campaign, Superior } from '#domain/plans/campaign.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addUnit } from '#server/org/store.ts';
import { addPerson } from '#server/people/store.ts';
import { loadCampaign } from '#server/plans/store.ts';
import { makeCampaign } from './campaign.ts';

/** A few units, each with a launched year towards other units; who asks is random. */
export interface YearWorld {
  readonly unitIds: readonly string[];
  readonly campaigns: readonly Campaign[];
  readonly personId: string;
}

const from = day('2021-01-01');
const size = 4;

/** For each unit, which others its year is launched towards; the first recognises. */
export const towards = fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 3 }), {
  minLength: size,
  maxLength: size,
});

/** Seats of whoever asks, by the number of the unit. */
export const seatsDrawn = fc.array(fc.record({ role: fc.constantFrom(...roles), unit: fc.nat(size - 1) }), { maxLength: 4 });

export async function makeYearWorld(tx: Tx, launched: readonly (readonly number[])[]): Promise<YearWorld> {
  const personId = await addPerson(tx, { fullName: 'Người Thử', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
  const unitIds: string[] = [];
  for (let index = 0; index < size; index += 1) {
    const place = {
      type: 'public-service-unit',
      parentId: null,
      place: null,
      period: { from, until: null },
      decision: null,
    } as const;
    unitIds.push(await addUnit(tx, { code: null, name: `Đơn vị ${index}`, ...place }));
  }
  const campaigns: Campaign[] = [];
  for (const [index, above] of launched.entries()) {
    const superiors = above.map((unit, at): Superior => ({ unitId: unitIds[unit]!, part: at === 0 ? 'recognises' : 'follows' }));
    const id = await makeCampaign(tx, { unitId: unitIds[index]!, sheetOf: unitIds[0]!, launchedBy: personId, superiors });
    campaigns.push(await loadCampaign(tx, id));
  }
  return { unitIds, campaigns, personId };
}

export function actorIn(world: YearWorld, drawn: readonly { role: Seat['role']; unit: number }[]): Actor {
  const seats = drawn.map(({ role, unit }) => ({
    id: newId(),
    role,
    unitId: world.unitIds[unit]!,
    period: { from, until: null },
  }));
  return { personId: world.personId, seats };
}
