import type { Day } from '#domain/kernel/day.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import { type Recognition, recognisingPowerOf, recognisingPowers } from '#domain/law/recognisingPowers.ts';
import { citationText } from './citation.ts';

/** What a paper of a day about the culture title stands on, cited as papers cite their bases; before the first power that of the first (căn cứ theo thẩm quyền). */
export function titleBases(on: Day, recognition: Recognition = 'first'): readonly string[] {
  const { bases } = recognisingPowerOf(on, recognition) ?? recognisingPowers[0]!;
  return bases.map((number) => `Căn cứ ${lawCited(number)}`);
}

/** A law named somewhere in words, cited in full where the register of laws knows its number; else as it was named. */
export function lawCited(named: string): string {
  const known = legalDocuments.find(({ number }) => named.includes(number));
  if (!known) return named;
  const { type, number, issuedOn, issuer, subject } = known;
  return [citationText({ type, number, day: issuedOn, issuer }), subject].filter(Boolean).join(' ');
}
