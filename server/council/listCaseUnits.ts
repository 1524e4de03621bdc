import * as api from '#api/council.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { listCaseUnits as listThem } from './candidateStore.ts';
import { loadScene } from './scene.ts';

/** Units whose cases the council may hear, for the form of a case. */
export const listCaseUnits = view({
  name: 'council.listCaseUnits',
  input: api.listCaseUnits.input,
  async run({ sittingId, search }, context) {
    const { sitting, council } = await loadScene(context, sittingId);
    refuseIf(whyNotPrepareAs(context.actor, sitting, council, context.today));
    return { units: [...(await listThem(context.tx, council.unitId, search, context.today))] };
  },
});
