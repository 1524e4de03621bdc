import { saidOfShare } from '#domain/law/votingRules.ts';
import type { councilWords } from './words.ts';

type CouncilWords = (typeof councilWords)['vi'];

/** Shares that regulations ask for; another one that a council has stays in the list. */
const usual = ['>1/2', '2/3', '3/4', '80/100', '85/100', '90/100', '1/1'];

/** `từ 2/3`, `quá 1/2`, `từ 90%`. */
export function shareName(share: string, words: CouncilWords): string {
  const { sign, share: text } = saidOfShare(share, true);
  return sign === '>' ? words.moreThan(text) : words.atLeast(text);
}

export const shareOptions = (own: string, words: CouncilWords) =>
  [...new Set([...usual, own])].map((value) => ({ value, label: shareName(value, words) }));
