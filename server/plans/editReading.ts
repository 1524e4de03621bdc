import * as api from '#api/plans.ts';
import type { Edit } from '#domain/plans/edit.ts';
import type { Target } from '#domain/plans/reading.ts';
import { editReading as edited, whyNotEditReading } from '#domain/plans/settlement.ts';
import { checklistIn } from '#papers/read/parts/checklists.ts';
import { targetsIn } from '#papers/read/parts/targets.ts';
import { passageOf } from '#papers/read/passage.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter changes the reading at one place; new words of a criterion are measured again. */
export const editReading = action({
  name: 'plans.editReading',
  input: api.editReading.input,
  async run({ edit: asked, ...input }, context) {
    const edit = measured(asked as Edit);
    const plan = await onPlan(context, input, {
      whyNot: (read) => whyNotEditReading(read, edit),
      done: (read) => edited(read, edit, context.actor.personId, context.now),
    });
    const place = 'place' in edit ? edit.place : 'period';
    context.record({
      type: 'plan.reading-edited',
      subjectId: plan.id,
      body: { unitId: plan.unitId, change: edit.change, place },
    });
    return writtenOf(plan);
  },
});

const isCriterion = (place: string) => /^criteriaGroups\..*items(?:\.\d+)?$/.test(place);

/** Measures of words that were typed have no place in the document. */
function measured(edit: Edit): Edit {
  if ((edit.change !== 'text' && edit.change !== 'add') || !isCriterion(edit.place)) return edit;
  const targets = targetsIn(passageOf(edit.text, 1)).map(({ span: _, ...target }): Target => target);
  return { ...edit, targets, checklist: checklistIn(passageOf(edit.text, 1)).map(({ text }) => text) };
}
