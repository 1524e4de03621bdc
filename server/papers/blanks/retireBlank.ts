import * as api from '#api/blanks.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotRetire } from '#domain/papers/blank.ts';
import { whyNotUseBlankAs } from '#domain/papers/policy.ts';
import { action } from '../../kernel/action.ts';
import { lockBlank, saveBlankRow } from './blankStore.ts';

/** The blank is no longer offered; what was printed by it keeps its edition. */
export const retireBlank = action({
  name: 'papers.retireBlank',
  input: api.retireBlank.input,
  async run({ blankId, version }, { tx, actor, record }) {
    const blank = await lockBlank(tx, blankId);
    refuseIf(whyNotUseBlankAs(actor, blank));
    refuseIf([...whyNotCurrent(blank.version, version), ...whyNotRetire(blank)]);
    await saveBlankRow(tx, { ...blank, isRetired: true });
    record({ type: 'papers.blank-retired', subjectId: blankId, body: { unitId: blank.unitId } });
    return { blankId };
  },
});
