import * as api from '#api/exemplars.ts';
import { whyNotAnswerAs } from '#domain/exemplars/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockExemplar, saveAnswer } from './store.ts';

/** A person says, or takes back, that the page may name them; nobody is told that they did not. */
export const answerNaming = action({
  name: 'exemplars.answerNaming',
  input: api.answerNaming.input,
  async run({ exemplarId, agrees }, { tx, actor, today, record }) {
    const exemplar = await lockExemplar(tx, exemplarId);
    refuseIf(whyNotAnswerAs(actor, exemplar, exemplar.stands));
    await saveAnswer(tx, exemplarId, actor.personId, agrees, today);
    record({ type: 'exemplar.naming-answered', subjectId: exemplarId, body: { unitId: exemplar.unitId } });
    return { id: exemplarId, agrees };
  },
});
