import * as api from '#api/blanks.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSaveBlank } from '#domain/papers/blank.ts';
import { whyNotMeasureAs } from '#domain/papers/policy.ts';
import { action } from '../../kernel/action.ts';
import { lockUnit } from '../../org/store.ts';
import { personNames } from '../../people/store.ts';
import { blanksOf, lockBlank, type StoredBlank, saveBlankRow } from './blankStore.ts';
import { presentBlank } from './presentBlank.ts';

/** Keeps a new blank, or measures one anew. */
export const saveBlank = action({
  name: 'papers.saveBlank',
  input: api.saveBlank.input,
  async run({ unitId, blankId, paper, name, layout, version }, context) {
    const { tx, actor, now, newId, record } = context;
    refuseIf(whyNotMeasureAs(actor, unitId));
    await lockUnit(tx, unitId);
    const before = blankId ? await lockBlank(tx, blankId) : null;
    const others = (await blanksOf(tx, [unitId])).filter(({ id }) => id !== blankId);
    refuseIf(whyNotSaveBlank({ unitId, paper, name, layout }, { before, others, read: version }));
    const saved: StoredBlank = {
      ...{ id: before?.id ?? newId(), unitId, paper, name, layout, isRetired: false },
      ...{ version: version + 1, savedBy: actor.personId, savedAt: now },
    };
    await saveBlankRow(tx, saved);
    record({ type: 'papers.blank-measured', subjectId: saved.id, body: { unitId, paper, version: saved.version } });
    const names = await personNames(tx, [actor.personId]);
    return presentBlank(saved, actor, (personId) => names.get(personId) ?? '');
  },
});
