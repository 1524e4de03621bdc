import * as api from '#api/assessments.ts';
import { isInside } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listVisible } from './listStore.ts';

/** A page of what the person may see, the newest year first; from above a sheet that is being worked on anew is shown as returned, no more. */
export const listAssessments = view({
  name: 'assessments.list',
  input: api.listAssessments.input,
  async run({ year, ...wanted }, { tx, actor, today }) {
    const { rows: listed, ...at } = await listVisible(tx, actor, wanted, year);
    const units = await unitNames(
      tx,
      listed.map(({ unitId }) => unitId),
      today,
    );
    return {
      ...at,
      assessments: listed.map((each) => {
        const { id, campaignId, unitId, submittedAt, late, receipt } = each;
        const isOwn = isInside(actor, unitId);
        const state = isOwn || each.state === 'submitted' ? each.state : 'returned';
        const unitName = units.get(unitId) ?? '';
        return {
          id,
          campaignId,
          unitId,
          unitName,
          year: each.year,
          state,
          stateName: wordsOf(`assessment.${state}`),
          submittedAt,
          late,
          receipt,
          isOwn,
        };
      }),
    };
  },
});
