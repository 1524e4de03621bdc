import { toldReasons } from '#domain/commendation/eligibility.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';
import { knowers } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import type { DossierScene } from './scene.ts';

/** Whether somebody may know of a nominee's discipline: the nominee, and those who must know at the unit they work at. */
export const mayKnow = (
  actor: Actor,
  { personId, unitId }: { readonly personId: string | null; readonly unitId: string },
): boolean => personId === actor.personId || holdsAt(actor, knowers, unitId);

/** Reasons against those put forward, each at its nominee, as the actor may know them; and names that the register spells otherwise by now. */
export async function whyNotNominees({ tx, actor, today }: Context, { nominees, ineligible }: DossierScene): Promise<Refusal[]> {
  const named = nominees.filter(isPutForward);
  const persons = await personNames(
    tx,
    named.flatMap(({ personId }) => personId ?? []),
  );
  const units = await unitNames(
    tx,
    named.map(({ unitId }) => unitId),
    today,
  );
  return named.flatMap((one) => {
    const at = `nominees.${one.id}`;
    const registered = one.personId === null ? units.get(one.unitId) : persons.get(one.personId);
    const respelt: Refusal[] =
      registered === one.name
        ? []
        : [{ kind: 'state', code: 'commendation.spelt-otherwise', facts: { name: one.name, registered: registered ?? '' } }];
    return [...toldReasons(ineligible.get(one.id) ?? [], mayKnow(actor, one)), ...respelt].map((reason) => ({
      ...reason,
      at,
      facts: { ...reason.facts, name: one.name },
    }));
  });
}
