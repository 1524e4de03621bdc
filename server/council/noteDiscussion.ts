import * as api from '#api/council.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveCase } from './caseStore.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting writes down what was said, without who said it. */
export const noteDiscussion = action({
  name: 'council.noteDiscussion',
  input: api.noteDiscussion.input,
  async run({ caseId, discussion, version }, context) {
    const { sitting, one } = await handledCase(context, caseId);
    const closed: Refusal[] = sitting.state === 'open' ? [] : [{ kind: 'state', code: 'council.not-open' }];
    refuseIf([...closed, ...whyNotCurrent(one.version, version)]);

    await saveCase(context.tx, { ...one, discussion, version: version + 1 });
    context.record({ type: 'sitting.discussion-noted', subjectId: caseId, body: { sittingId: sitting.id } });
    return { id: caseId, version: version + 1 };
  },
});
