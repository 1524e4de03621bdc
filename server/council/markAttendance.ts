import * as api from '#api/council.ts';
import { substitutesFor } from '#domain/council/council.ts';
import { whyNotRunAs } from '#domain/council/policy.ts';
import type { SittingSeat } from '#domain/council/seat.ts';
import { whyNotAttend } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockScene, notedTies } from './scene.ts';
import { saveSeats } from './sittingStore.ts';

/** Whoever runs the sitting ticks a member as there, away, writing or represented; saved at once, one by one. */
export const markAttendance = action({
  name: 'council.markAttendance',
  input: api.markAttendance.input,
  async run({ sittingId, personId, attendance, substituteId }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, cases } = await lockScene(context, sittingId);
    refuseIf(whyNotRunAs(actor, sitting, council, today));
    const seat = sitting.seats.find((one) => one.personId === personId);
    const marked: SittingSeat = {
      ...{ personId, part: seat?.part ?? 'member', attendance },
      substituteId: attendance === 'substituted' ? substituteId : null,
    };
    refuseIf(whyNotAttend(sitting, marked, substitutesFor(council, personId, sitting.meetsOn)));

    const seats = sitting.seats.map((one) => (one.personId === personId ? marked : one));
    await saveSeats(tx, { ...sitting, seats });
    await notedTies(context, council, cases);
    record({
      type: 'sitting.attendance-marked',
      subjectId: sittingId,
      body: { personId, attendance, substituteId: marked.substituteId },
    });
    return { personId };
  },
});
