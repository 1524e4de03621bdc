import * as api from '#api/batches.ts';
import { paperKey } from '#domain/documents/paperLife.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { nextRegister } from '#domain/papers/batch.ts';
import { whyNotMakeAs } from '#domain/papers/policy.ts';
import { view } from '../../kernel/action.ts';
import { loadCampaign } from '../../plans/store.ts';
import { blanksOf } from '../blanks/blankStore.ts';
import { paperAsked } from '../paperAsked.ts';
import { issuerOf } from '../paperNow.ts';
import { typedPapersOf } from '../store.ts';
import { subjectsOf } from '../subjects.ts';
import { loadYearCase } from '../yearCase.ts';
import { batchesOf } from './batchStore.ts';
import { presentBatches } from './presentBatch.ts';

/** The last batches of a kind, the blanks it can be printed on, and where its numbers stand. */
export const listBatches = view({
  name: 'papers.listBatches',
  input: api.listBatches.input,
  async run({ campaignId, kind }, context) {
    const { tx, actor } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const asked = paperAsked(kind);
    refuseIf(whyNotMakeAs(actor, campaign, asked.side));
    const unitId = issuerOf(asked, campaign);
    const blanks = (await blanksOf(tx, [unitId])).filter(({ paper }) => paper === kind);
    const batches = await presentBatches(tx, await batchesOf(tx, unitId, campaignId, kind));
    if (!asked.fields.some(({ key }) => key === 'register'))
      return { batches, blanks: blanks.map(({ id, name }) => ({ id, name })), register: null };
    const kept = await typedPapersOf(tx, campaignId);
    const registers = subjectsOf(asked, await loadYearCase(context, campaign)).map(
      ({ key }) => kept.get(paperKey(kind, key))?.typed.register ?? '',
    );
    const given = registers.filter((number) => number !== '');
    return {
      batches,
      blanks: blanks.map(({ id, name }) => ({ id, name })),
      register: { lacking: registers.length - given.length, next: nextRegister(given) },
    };
  },
});
