import * as api from '#api/blanks.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { whyNotUseBlankAs } from '#domain/papers/policy.ts';
import { testSheet } from '#papers/write/certificates/blank.ts';
import { view } from '../../kernel/action.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadBlank } from './blankStore.ts';

/** A grid and a frame at every place, to be held against the blank. */
export const printTestSheet = view({
  name: 'papers.testSheet',
  input: api.printTestSheet.input,
  async run({ blankId }, { tx, actor }) {
    const blank = await loadBlank(tx, blankId);
    refuseIf(whyNotUseBlankAs(actor, blank));
    return new FileAnswer(`in-thu-${slug(blank.name)}.pdf`, 'application/pdf', testSheet(blank.layout));
  },
});
