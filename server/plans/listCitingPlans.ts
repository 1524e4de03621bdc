import * as api from '#api/plans.ts';
import { entryFor, registerOf } from '#domain/law/legalRegister.ts';
import { view } from '../kernel/action.ts';
import { listRegister, loadLegalDocument } from '../law/store.ts';
import { unitNames } from '../org/store.ts';
import { listPlansCiting } from './planListStore.ts';

/** The plans, of those the actor may see, that cite a document of the register. */
export const listCitingPlans = view({
  name: 'plans.citing',
  input: api.listCitingPlans.input,
  async run({ key }, { tx, actor, today }) {
    const document = await loadLegalDocument(tx, key);
    const register = registerOf(await listRegister(tx));
    const figures = /\d+/.exec(document.number)?.[0] ?? '';
    const maybe = await listPlansCiting(tx, actor, figures);
    const citing = maybe.filter(({ cited }) => cited.some((citation) => entryFor(register, citation)?.key === document.key));
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
