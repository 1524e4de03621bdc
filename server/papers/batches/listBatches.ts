import * as api from '#api/batches.ts';
import { paperKey } from '#domain/documents/paperLife.ts';
import { nextRegister } from '#domain/papers/batch.ts';
import { view } from '../../kernel/action.ts';
import { loadCampaign } from '../../plans/store.ts';
import { blanksOf } from '../blanks/blankStore.ts';
import { paperAskedOf } from '../paperAsked.ts';
import { issuerOf } from '../paperNow.ts';
import { subjectsOf } from '../subjects.ts';
import { loadYearCase } from '../yearCase.ts';
import { batchesOf } from './batchStore.ts';
import { presentBatches } from './presentBatch.ts';

/** The last batches of a kind, the blanks it can be printed on, and where its numbers stand. */
export const listBatches = view({
  name: 'papers.listBatches',
  input: api.listBatches.input,
  async run({ campaignId, kind }, context) {
    const { tx } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const asked = paperAskedOf(context, campaign, kind);
    const unitId = issuerOf(asked, campaign);
    const blanks = (await blanksOf(tx, [unitId])).filter(({ paper }) => paper === kind);
    const batches = await presentBatches(tx, await batchesOf(tx, unitId, campaignId, kind));
    if (!asked.fields.some(({ key }) => key === 'register'))
      return { batches, blanks: blanks.map(({ id, name }) => ({ id, name })), register: null };
    const year = await loadYearCase(context, campaign);
    const registers = subjectsOf(asked, year).map(({ key }) => year.kept.get(paperKey(kind, key))?.typed.register ?? '');
    const given = registers.filter((number) => number !== '');
    return {
      batches,
      blanks: blanks.map(({ id, name }) => ({ id, name })),
      register: { lacking: registers.length - given.length, next: nextRegister(given) },
    };
  },
});
