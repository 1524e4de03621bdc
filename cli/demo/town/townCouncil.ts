import * as council from '#api/council.ts';
import { dayOf } from '#domain/kernel/day.ts';
import type { TownWorld } from './townWorld.ts';
import type { TownYear } from './townYear.ts';

/** The town's award council by decision: chair, two vice chairs, secretary, the heads of its offices and of one ward; the standing agency serves it. */
export async function setUpTownCouncil(world: TownWorld, { year }: TownYear): Promise<string> {
  const { stage, person, unit, councillors, townName } = world;
  const decidedOn = await stage.today();
  const place = townName.replace(/^Ủy ban nhân dân\s+/u, '');
  const part = (personId: string, as: 'chair' | 'vice-chair' | 'secretary' | 'member') => ({ personId, part: as });
  const { id } = await stage.as(person.townClerk)(council.setUpCouncil, {
    ...{ unitId: unit.town, kind: 'award-council', name: `Hội đồng Thi đua - Khen thưởng ${place}` },
    ...{ decision: 'Quyết định số 58/QĐ-UBND', decidedOn, from: decidedOn, through: dayOf(year + 1, 12, 31) },
    standingUnitId: unit.agency,
    members: [
      part(person.chair, 'chair'),
      part(person.viceChair, 'vice-chair'),
      part(person.agencyHead, 'vice-chair'),
      part(person.secretary, 'secretary'),
      ...[person.member, ...councillors, person.head].map((id) => part(id, 'member')),
    ],
  });
  return id;
}
