import * as api from '#api/papers.ts';
import { differenceKey } from '#papers/read/valueDifferences.ts';
import { action } from '../kernel/action.ts';
import { differencesIn, formOf } from './editedFile.ts';
import { fileGiven } from './fileGiven.ts';
import { loadPaper } from './paperLoaded.ts';
import { noteRead } from './shown.ts';

/** What an edited Word file says otherwise than the case; nothing of it is kept. */
export const compareCasePaper = action({
  name: 'papers.compare',
  input: api.compareCasePaper.input,
  async run({ campaignId, kind, subject, ...given }, context) {
    const loaded = await loadPaper(context, campaignId, { kind, subject });
    await noteRead(context, loaded.year, [loaded]);
    const file = await fileGiven(context, loaded, given);
    if (!file) return { differences: [], form: { errors: 0, warnings: 0, notes: 0 } };
    const differences = differencesIn(file, loaded.paper).map((one) => ({ key: differenceKey(one), ...one }));
    return { differences, form: formOf(file) };
  },
});
