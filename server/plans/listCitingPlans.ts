import * as api from '#api/plans.ts';
import { entryFor, registerOf } from '#domain/law/legalRegister.ts';
import { view } from '../kernel/action.ts';
import { listRegister, loadLegalDocument } from '../law/store.ts';
import { unitNames } from '../org/store.ts';
import { listPlansVisibleTo, listReadings } from './planStore.ts';

/** The plans, of those the actor may see, that cite a document of the register. */
export const listCitingPlans = view({
  name: 'plans.citing',
  input: api.listCitingPlans.input,
  async run({ key }, { tx, actor, today }) {
    const document = await loadLegalDocument(tx, key);
    const register = registerOf(await listRegister(tx));
    const seen = await listPlansVisibleTo(tx, actor);
    const readings = await listReadings(
      tx,
      seen.map((plan) => plan.id),
    );
    const isCited = (planId: string) =>
      [...(readings.get(planId)?.legalBases ?? []), ...(readings.get(planId)?.cited ?? [])].some(
        (citation) => entryFor(register, citation)?.key === document.key,
      );
    const citing = seen.filter((plan) => isCited(plan.id));
    const names = await unitNames(
      tx,
      citing.map((plan) => plan.unitId),
      today,
    );
    return {
      plans: citing.map(({ id, unitId, title, number, year, issuedOn }) => ({
        ...{ id, title, number, year, issuedOn },
        unitName: names.get(unitId) ?? '',
      })),
    };
  },
});
