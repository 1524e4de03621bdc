import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '#domain/kernel/phrases.ts';

const asked = new AsyncLocalStorage<Language>();

/** The language of the answer under way: Vietnamese unless a screen asked for English. What is stored or printed is always Vietnamese. */
export const languageAsked = (): Language => asked.getStore() ?? 'vi';

/** Runs what answers a screen in the language that the screen is shown in. */
export const answeringIn = <T>(language: Language, answer: () => Promise<T>): Promise<T> => asked.run(language, answer);
