import * as api from '#api/papers.ts';
import { differenceKey } from '#papers/read/valueDifferences.ts';
import { view } from '../kernel/action.ts';
import { differencesIn, formOf } from './editedFile.ts';
import { loadPaper } from './paperLoaded.ts';

/** What an edited Word file says otherwise than the case; nothing of it is kept. */
export const compareCasePaper = view({
  name: 'papers.compare',
  input: api.compareCasePaper.input,
  async run({ campaignId, file, ...asked }, context) {
    const { paper } = await loadPaper(context, campaignId, asked);
    const differences = differencesIn(file, paper).map((one) => ({ key: differenceKey(one), ...one }));
    return { differences, form: formOf(file) };
  },
});
