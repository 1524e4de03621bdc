import { sizeText } from '../../ui/format.ts';
import type { OutboxItem } from './item.ts';
import type { outboxWords } from './words.ts';

const kinds = ['picture', 'file', 'link', 'note', 'signature', 'tick', 'draft'] as const;

/** `2 ảnh, 1 lời ghi đang chờ gửi (3,1 MB)`; null where nothing waits. */
export function waitingText(items: readonly OutboxItem[], words: (typeof outboxWords)['vi']): string | null {
  const waiting = items.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  const counts = kinds.map((kind) => [kind, waiting.filter((item) => item.kind === kind).length] as const);
  const what = counts.flatMap(([kind, count]) => (count > 0 ? [words.counted[kind](count)] : []));
  const size = waiting.reduce((sum, item) => sum + item.size, 0);
  return words.waits(what.join(words.and), sizeText(size));
}
