import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { keepReuse } from './reuseStore.ts';
import { keepFinished } from './store.ts';

/** Keeps the figures of what was submitted and appraised; tells reviewers to look at their own. */
export const scrutinyReaction: Reaction = async (event, context) => {
  if (event.type === 'assessment.submitted') await keepReuse(context.tx, String(event.body.campaignId));
  if (event.type === 'appraisal.finished') await keepFinished(context.tx, String(event.body.assessmentId));
  if (event.type !== 'scrutiny.told') return;
  const { year, personIds } = event.body as { year: number; personIds: readonly string[] };
  const link = `/phan-tich?noi=${event.subjectId}&nam=${year}`;
  await addNotices(context, event, personIds, 'scrutiny.notice.told', { year }, link, 'subject');
};
