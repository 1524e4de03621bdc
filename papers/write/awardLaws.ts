import type { Day } from '#domain/kernel/day.ts';
import { standingOn } from '#domain/law/legalDocument.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import { citationText } from './citation.ts';

/** The law on emulation and commendation and the decrees under it, old and new. */
const numbers = ['15/2003/QH11', '06/2022/QH15', '91/2017/NĐ-CP', '98/2023/NĐ-CP', '152/2025/NĐ-CP'];

/** What a commendation of a day stands on by law, as papers cite it, without what was cited already. */
export function awardLaws(on: Day, cited: readonly string[]): readonly string[] {
  return legalDocuments
    .filter((document) => numbers.includes(document.number) && standingOn(document, on) === 'in-force')
    .filter(({ number }) => !cited.some((line) => line.includes(number)))
    .map(({ type, number, issuedOn, issuer, subject }) =>
      type === 'Luật'
        ? `Luật ${subject} số ${citationText({ number, day: issuedOn }).replace(/^.* số /u, '')}`
        : [citationText({ type, number, day: issuedOn, issuer }), subject].filter(Boolean).join(' '),
    );
}
