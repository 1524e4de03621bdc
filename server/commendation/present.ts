import type { Refusal } from '#domain/kernel/refusal.ts';
import { inWords } from '../words.ts';

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
