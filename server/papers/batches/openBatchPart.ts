import * as api from '#api/batches.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { casePaperOf } from '#domain/papers/casePapers.ts';
import { whyNotOpenBatchAs } from '#domain/papers/policy.ts';
import { view } from '../../kernel/action.ts';
import { openKept } from '../../kernel/keepPaper.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadBatch, partsOf } from './batchStore.ts';

/** One file of a batch, as it was printed. */
export const openBatchPart = view({
  name: 'papers.openBatchPart',
  input: api.openBatchPart.input,
  async run({ batchId, ordinal }, context) {
    const { tx, actor, today } = context;
    const batch = await loadBatch(tx, batchId);
    refuseIf(whyNotOpenBatchAs(actor, batch, casePaperOf(batch.kind)?.readers));
    const printed = (await partsOf(tx, [batchId])).get(batchId) ?? [];
    const part = printed.find((one) => one.ordinal === ordinal);
    if (!part) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-batch' }]);
    if (part.hash === null || (batch.expiresOn !== null && today >= batch.expiresOn))
      throw new Refused([{ kind: 'state', code: 'papers.batch-expired' }]);
    const { bytes, mediaType } = await openKept(context, part.hash);
    return new FileAnswer(`${slug(batch.title)}-${part.first}-${part.last}.pdf`, mediaType, bytes);
  },
});
