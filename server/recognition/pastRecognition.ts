import * as api from '#api/recognition.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotStrikePast } from '#domain/recognition/past.ts';
import { whyNotStrikePastAs } from '#domain/recognition/policy.ts';
import { action, view } from '../kernel/action.ts';
import { lockUnit } from '../org/store.ts';
import { addPastStrike, findPast, listPastVisibleTo, titlesOnPast } from './pastStore.ts';
import { presentPast } from './present.ts';

/** What papers from before say, as the person may see it. */
export const listPastRecognition = view({
  name: 'recognition.listPast',
  input: api.listPastRecognition.input,
  async run({ page, size, ...filter }, { tx, actor }) {
    const { rows, ...at } = await listPastVisibleTo(tx, actor, filter, { page, size });
    const stands = await titlesOnPast(
      tx,
      rows.map(({ id }) => id),
    );
    return { ...at, past: rows.map((one) => presentPast(one, actor, stands.get(one.id))) };
  },
});

const missing = () => new Refused([{ kind: 'unseen', code: 'recognition.past-not-found' }]);

/** Strikes out a line that was entered wrongly. */
export const strikePastRecognition = action({
  name: 'recognition.strikePast',
  input: api.strikePastRecognition.input,
  async run({ pastRecognitionId: id, reason }, { tx, actor, today, record }) {
    const found = await findPast(tx, id);
    if (!found) throw missing();
    await lockUnit(tx, found.unitId);
    const past = (await findPast(tx, id))!;
    refuseIf(whyNotStrikePastAs(actor, past));
    refuseIf(whyNotStrikePast(past, (await titlesOnPast(tx, [id])).get(id)));
    await addPastStrike(tx, id, { reason, on: today, by: actor.personId });
    record({ type: 'recognition.past-struck', subjectId: id, body: { unitId: past.unitId } });
    return { id };
  },
});
