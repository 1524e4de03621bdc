import type { Kept } from '../kernel/personal.ts';
import { wordsOf } from '../words.ts';

/** A kind of thing that is kept, and what erasure does to it. */
export function presentKept({ title, onErasure }: Kept) {
  const because = onErasure.does === 'keep' ? onErasure.because : (onErasure.else ?? null);
  return { title, isErased: onErasure.does === 'delete', because: because && wordsOf(`retention.${because}`) };
}
