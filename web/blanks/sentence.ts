import { type Language, type Phrase, phrase } from '#domain/kernel/phrases.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { papersWords } from '#domain/papers/words.ts';

const phrases: Readonly<Record<string, Phrase>> = papersWords;

/** A reason of the domain in words, before the server is asked. */
export const sentenceOf = ({ code, facts }: Refusal, language: Language): string =>
  phrases[code] ? phrase(phrases[code], facts, language) : code;

/** Which place a reason is about: `layout.places.3.y` is the fourth. */
export const placeOf = ({ at }: Refusal): number | null => {
  const [, place] = /^layout\.places\.(\d+)\./.exec(at ?? '') ?? [];
  return place === undefined ? null : Number(place);
};
