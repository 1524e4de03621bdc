import * as api from '#api/org.ts';
import { courseOf } from '#domain/org/reorganisation.ts';
import { view } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import { presentWhole } from './presentReorganisation.ts';
import { countTouched } from './reorganisationStore.ts';
import { warnOf, weighReorganisation } from './weighReorganisation.ts';

/** What a reorganisation would come to, or why it cannot be set; the transaction itself can only read. */
export const previewReorganisation = view({
  name: 'org.previewReorganisation',
  input: api.previewReorganisation.input,
  async run(wish, context) {
    const weighed = await weighReorganisation(context, wish, { holds: false });
    const { reorganisation, tree, refusals } = weighed;
    const course = refusals.length > 0 ? null : courseOf(reorganisation, tree);
    const ended = course?.ends.map(({ unitId }) => unitId) ?? [];
    return {
      refusals: refusals.map((refusal) => inWords(refusal)),
      warnings: (await warnOf(context, weighed)).map((warning) => inWords(warning)),
      ...presentWhole(reorganisation, course, tree),
      touched: await countTouched(context.tx, ended, context.today),
    };
  },
});
