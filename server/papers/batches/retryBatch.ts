import * as api from '#api/batches.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotOpenBatchAs } from '#domain/papers/policy.ts';
import { action } from '../../kernel/action.ts';
import { loadBatch, setBatchState } from './batchStore.ts';
import { presentBatches } from './presentBatch.ts';

/** Goes on with a batch that a fault ended. */
export const retryBatch = action({
  name: 'papers.retryBatch',
  input: api.retryBatch.input,
  async run({ batchId }, { tx, actor, record }) {
    const batch = await loadBatch(tx, batchId);
    refuseIf(whyNotOpenBatchAs(actor, batch));
    if (batch.state !== 'failed') throw new Refused([{ kind: 'state', code: 'papers.batch-not-failed' }]);
    await setBatchState(tx, batchId, 'running', null);
    record({ type: 'papers.batch-retried', subjectId: batchId, body: { unitId: batch.unitId, kind: batch.kind } });
    return (await presentBatches(tx, [{ ...batch, state: 'running' }]))[0]!;
  },
});
