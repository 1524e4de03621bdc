import * as api from '#api/initiatives.ts';
import { replaced, whyNotSetUp } from '#domain/initiatives/council.ts';
import { whyNotSetUpAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockUnit } from '../org/store.ts';
import { addCouncil, endCouncil, findCouncil } from './councilStore.ts';
import { staffOf } from './scene.ts';

/** The council that a decision of the head sets up, in place of the one that stands. */
export const setUpCouncil = action({
  name: 'initiatives.setUpCouncil',
  input: api.setUpCouncil.input,
  async run({ unitId, ...written }, context) {
    const { tx, actor, today, newId, record } = context;
    refuseIf(whyNotSetUpAs(actor, unitId));
    await lockUnit(tx, unitId);
    const standing = await findCouncil(tx, unitId);
    const { staff } = await staffOf(context, unitId);
    const ids = staff.map(({ personId }) => personId);
    refuseIf(whyNotSetUp({ unitId, ...written }, standing, ids, today));

    const council = { id: newId(), unitId, until: null, ...written };
    if (standing) await endCouncil(tx, replaced(standing, council.decidedOn));
    await addCouncil(tx, council);
    const { decidedOn, members } = council;
    record({
      type: 'initiative.council-set-up',
      subjectId: unitId,
      body: { councilId: council.id, decidedOn, members: members.length },
    });
    return { id: council.id };
  },
});
