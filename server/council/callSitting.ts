import * as api from '#api/council.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { call, whyNotCall } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockScene, notedTies } from './scene.ts';
import { saveSeats, saveSitting } from './sittingStore.ts';

/** A keeper calls the members: they take their seats, and are told with the agenda. */
export const callSitting = action({
  name: 'council.callSitting',
  input: api.callSitting.input,
  async run({ sittingId, version }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, cases } = await lockScene(context, sittingId);
    refuseIf(whyNotPrepareAs(actor, sitting, council, today));
    refuseIf([...whyNotCurrent(sitting.version, version), ...whyNotCall(sitting, cases)]);

    await notedTies(context, council, cases);
    const called = call(sitting, council, cases);
    await saveSitting(tx, called);
    await saveSeats(tx, called);
    const { meetsOn, mode, state } = called;
    const body = { councilId: council.id, mode, meetsOn, seats: called.seats.length, cases: cases.length };
    record({ type: 'sitting.called', subjectId: sittingId, body });
    return { id: sittingId, state, version: called.version };
  },
});
