import { cycleRules } from '#domain/law/cycles.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import { citationText } from './citation.ts';

/** The circular on the culture title, cited as papers cite their bases (Thông tư 08/2014/TT-BVHTTDL). */
export const titleCircular = (() => {
  const number = cycleRules[0]!.law.text.replace(/^\D+/, '');
  const { type, issuedOn, issuer, subject } = legalDocuments.find((document) => document.number === number)!;
  return `Căn cứ ${citationText({ type, number, day: issuedOn, issuer })} ${subject}`;
})();

/** A law named somewhere in words, cited in full where the register of laws knows its number; else as it was named. */
export function lawCited(named: string): string {
  const known = legalDocuments.find(({ number }) => named.includes(number));
  if (!known) return named;
  const { type, number, issuedOn, issuer, subject } = known;
  return [citationText({ type, number, day: issuedOn, issuer }), subject].filter(Boolean).join(' ');
}
