import type { Reaction } from './kernel/action.ts';

/** What follows an event in its own transaction, in the order of the features. */
export const reactions: readonly Reaction[] = [];
