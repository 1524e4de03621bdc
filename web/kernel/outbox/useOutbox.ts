import { useSyncExternalStore } from 'react';
import type { OutboxItem } from './item.ts';
import { isOutboxRead, onItems, shownItems } from './outbox.ts';

/** What this person has given that waits, was refused, or went not long ago. */
export const useOutbox = (): readonly OutboxItem[] => useSyncExternalStore(onItems, shownItems);

/** Whether the list has been read from this machine yet. */
export const useOutboxRead = (): boolean => useSyncExternalStore(onItems, isOutboxRead);
