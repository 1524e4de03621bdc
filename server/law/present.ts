import type { z } from 'zod';
import type * as api from '#api/law.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type LegalDocument, numberKey, standingOn } from '#domain/law/legalDocument.ts';
import { changesBetween, type LegalFieldChange, shownChange } from '#domain/law/legalImport.ts';
import type { LegalRegister } from '#domain/law/legalRegister.ts';
import { rowsRefused } from '../kernel/sheetRefusals.ts';
import { inWords, wordsOf } from '../words.ts';
import type { LegalImportReading } from './readLegalImport.ts';
import type { LegalChange, RegisteredDocument } from './store.ts';

/** An entry on a day; successors lead to their own entries where the register has one of that number. */
export function presentLine(
  document: RegisteredDocument,
  on: Day,
  { numbers }: LegalRegister<RegisteredDocument>,
): z.input<typeof api.legalLine> {
  const standing = standingOn(document, on);
  const { key, type, number, issuedOn, issuer, subject, inForceFrom, inForceTo, verified } = document;
  return {
    ...{ key, type, number, issuedOn, issuer, subject, inForceFrom, inForceTo, standing, verified },
    standingName: wordsOf(`legal-standing.${standing}`),
    verifiedName: wordsOf(`legal-verified.${verified}`),
    successors: document.successors.map((successor) => {
      const found = numbers.get(numberKey(successor)) ?? [];
      return { number: successor, key: found.length === 1 ? found[0]!.key : null };
    }),
  };
}

const presentChange = (change: LegalFieldChange) => {
  const { field, before, after } = shownChange(change);
  const said = (value: string | null) => (field === 'verified' && value !== null ? wordsOf(`legal-verified.${value}`) : value);
  return { field: wordsOf(`legal-field.${field}`), before: said(before), after: said(after) };
};

/** The history of an entry: each step against what stood after it. */
export function presentHistory(changes: readonly LegalChange[], now: LegalDocument) {
  return changes.map(({ version, act, at, by, reason, before }, index) => {
    const after = index === 0 ? now : changes[index - 1]!.before!;
    return { version, act, at, by, reason, changes: before ? changesBetween(before, after).map(presentChange) : [] };
  });
}

export const inAllWords = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** What an import would do. */
export function presentLegalImport({ plan, refusals, notes }: LegalImportReading): z.input<typeof api.legalImportPreview> {
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: plan.rows.map(({ row, outcome, document, changes }) => ({
      sheet: row.sheet,
      row: row.row,
      label: `${document.type} ${document.number}`,
      detail: [document.issuer, document.subject].filter(Boolean).join(' · '),
      outcome,
      changes: changes.map(presentChange),
    })),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: rowsRefused(refusals) },
    refusals: inAllWords(refusals),
    warnings: [],
    notes: inAllWords(notes),
  };
}
