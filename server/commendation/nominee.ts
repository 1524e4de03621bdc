import { inputRefusal, Refused } from '#domain/kernel/refusal.ts';
import { employedOn } from '#domain/people/employment.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Context } from '../kernel/action.ts';
import { standingOf, unitNames } from '../org/store.ts';
import { listEmployments } from '../people/employmentStore.ts';
import { personNames } from '../people/store.ts';
import type { RoundScene } from './scene.ts';

/** The unit that sends for a unit: itself where it was asked, else the nearest above it that was. @throws Refused when there is none. */
export async function dossierUnitOf({ tx, today }: Context, { invited }: RoundScene, unitId: string): Promise<string> {
  const { above } = await standingOf(tx, unitId, today);
  const found = [unitId, ...above].find((one) => invited.includes(one));
  if (!found) throw new Refused([inputRefusal('commendation.unit-not-invited', 'unitId')]);
  return found;
}

/** Name and position as the register has them. @throws Refused when the person does not work there. */
export async function subjectOf(
  { tx, today }: Context,
  { audience, unitId, personId }: { readonly audience: Audience; readonly unitId: string; readonly personId: string | null },
): Promise<{ readonly name: string; readonly position: string }> {
  if ((audience === 'individual') !== (personId !== null))
    throw new Refused([inputRefusal('commendation.person-missing', 'personId')]);
  if (personId === null) return { name: (await unitNames(tx, [unitId], today)).get(unitId) ?? '', position: '' };
  const work = employedOn(await listEmployments(tx, [personId]), unitId, today);
  if (!work) throw new Refused([inputRefusal('commendation.not-employed-there', 'personId')]);
  return { name: (await personNames(tx, [personId])).get(personId) ?? '', position: work.position };
}
