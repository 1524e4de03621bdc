import * as api from '#api/criteria.ts';
import { sheetWriters } from '#domain/criteria/policy.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { drafters } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { listReadPlans } from '../plans/planListStore.ts';
import { listPossibleSuperiors } from '../plans/superiorStore.ts';
import { presentSheetHead } from './present.ts';
import { listSheetsVisibleTo } from './store.ts';

/** The sheets a person may see, and where they may begin one. */
export const listSheets = view({
  name: 'criteria.listSheets',
  input: api.listSheets.input,
  async run({ planId, ...wanted }, { tx, actor, today }) {
    const { rows: sheets, ...at } = await listSheetsVisibleTo(tx, actor, wanted);
    const inside = unitsHeldAs(actor, drafters);
    const issuers = unitsHeldAs(actor, sheetWriters);
    const above = await Promise.all(
      inside.map(async (unitId) => ({ unitId, bodies: await listPossibleSuperiors(tx, unitId, today) })),
    );
    const plans = issuers.length + inside.length > 0 ? await listReadPlans(tx, actor, planId) : [];
    const shown = [...sheets, ...plans].map(({ unitId }) => unitId);
    const names = await unitNames(tx, [...shown, ...issuers, ...inside], today);
    const nameOf = (unitId: string) => names.get(unitId) ?? '';
    return {
      ...at,
      sheets: sheets.map((sheet) => presentSheetHead(sheet, nameOf(sheet.unitId))),
      mayDraft: [
        ...issuers.map((unitId) => ({ unitId, unitName: nameOf(unitId), enteredFor: null, withPaper: false })),
        ...inside.map((unitId) => ({ unitId, unitName: nameOf(unitId), enteredFor: unitId, withPaper: false })),
        ...above.flatMap(({ unitId: enteredFor, bodies: own }) =>
          own.map(({ unitId, name }) => ({ unitId, unitName: name, enteredFor, withPaper: true })),
        ),
      ],
      plans: plans.map((plan) => ({ ...plan, unitName: nameOf(plan.unitId) })),
    };
  },
});
