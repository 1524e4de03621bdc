import * as api from '#api/council.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { bringCase } from './broughtStore.ts';
import { hears, knownAmong } from './candidateStore.ts';
import { lockScene } from './scene.ts';

/** A keeper puts a case on the agenda; who is tied to it follows at once. */
export const addSittingCase = action({
  name: 'council.addCase',
  input: api.addSittingCase.input,
  async run({ sittingId, ...asked }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council } = await lockScene(context, sittingId);
    refuseIf(whyNotPrepareAs(actor, sitting, council, today));
    const known = await knownAmong(tx, asked.namedPersonIds);
    const heard = await hears(tx, council.unitId, asked.unitId, today);
    const wrong = (at: string, code: string): Refusal[] => [{ kind: 'input', code, at }];
    refuseIf([
      ...(heard ? [] : wrong('unitId', 'council.unit-not-heard')),
      ...(asked.namedPersonIds.every((id) => known.includes(id)) ? [] : wrong('namedPersonIds', 'council.person-unknown')),
    ]);

    const one = await bringCase(context, council, sittingId, asked);
    const tied = tiedIn(one.ties).length;
    record({
      type: 'sitting.case-added',
      subjectId: one.id,
      body: { sittingId, kind: one.kind, unitId: one.unitId, place: one.place, tied },
    });
    return { id: one.id, tied };
  },
});
