/** One text in both languages; `{name}` stands for a fact. */
export interface Phrase {
  readonly vi: string;
  readonly en: string;
}

/** A feature's words: codes, states and values to what people read (từ ngữ hiện trên màn hình). */
export type Phrases = Readonly<Record<string, Phrase>>;

export type Language = 'vi' | 'en';

/** A phrase with its facts in place; a fact that is not given stays visible as its name, so that a test sees it. */
export function phrase(from: Phrase, facts: Readonly<Record<string, string | number>> = {}, language: Language = 'vi'): string {
  return from[language].replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? said(facts[name]!, language) : whole));
}

/** A number with the language's decimal mark: 7.5 is `7,5` in Vietnamese. */
function said(fact: string | number, language: Language): string {
  return typeof fact === 'number' && language === 'vi' ? String(fact).replace('.', ',') : String(fact);
}
