import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';

/** Somebody is told that a way into their account was made. */
export const identityReaction: Reaction = async (event, context) => {
  if (event.type !== 'identity.reset-made') return;
  await addNotices(context, event, [event.subjectId], 'identity.notice-reset', {}, '/tai-khoan', 'account-holder');
};
