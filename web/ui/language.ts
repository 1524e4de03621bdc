import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

/** The same words in both languages: Vietnamese is written first and decides the keys. */
export interface Words<T> {
  readonly vi: T;
  readonly en: T;
}

type Loosened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/** Declares a feature's words; `en` must have every key of `vi`. */
export function inTwoLanguages<T extends Record<string, unknown>>(vi: T, en: Loosened<T>): Words<Loosened<T>> {
  return { vi: vi as Loosened<T>, en };
}

const storageKey = 'dat-chuan.ngon-ngu';
const listeners = new Set<() => void>();

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/**
 * What was chosen here, else what the browser asks for. Plain "en-US" is what browsers ship with and says nothing
 * about the person, so only another foreign language without Vietnamese beside it counts as a choice of English.
 */
export function languageOf(chosen: string | null, asked: readonly string[]): Language {
  if (chosen === 'vi' || chosen === 'en') return chosen;
  const [first = 'vi'] = asked;
  const wantsVietnamese = asked.length === 0 || asked.some((tag) => tag.toLowerCase().startsWith('vi'));
  return wantsVietnamese || first === 'en-US' || first === 'en' ? 'vi' : 'en';
}

const inBrowser = typeof document !== 'undefined';
let current: Language = inBrowser ? languageOf(stored(), navigator.languages ?? []) : 'vi';
if (inBrowser) document.documentElement.lang = current;

export function chooseLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still speaks the chosen language until it is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentLanguage = () => current;

export const useLanguage = () => useSyncExternalStore(subscribe, currentLanguage);

export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
