import type { Refusal } from '#domain/kernel/refusal.ts';
import type { SheetFinding } from '#papers/read/sheetColumn.ts';

/** What the reader of lists said of a file, as refusals at their cells: `Danh sách!C7`. */
export function refusalOf(finding: SheetFinding): Refusal {
  const { sheet, row, column, header, message } = finding;
  const at = sheet === '' ? undefined : row > 0 ? `${sheet}!${column}${row}` : sheet;
  return {
    kind: 'input',
    code: `sheet.${finding.code}`,
    ...(at === undefined ? {} : { at }),
    facts: { sheet, row, column, header, said: message },
  };
}

export function refusalsIn(findings: readonly SheetFinding[]): readonly Refusal[] {
  return findings.filter((finding) => finding.severity === 'error').map(refusalOf);
}

export function notesIn(findings: readonly SheetFinding[]): readonly Refusal[] {
  return findings.filter((finding) => finding.severity === 'note').map(refusalOf);
}

/** How many rows of a file have a reason against them. */
export function rowsRefused(refusals: readonly Refusal[]): number {
  return new Set(refusals.map(({ facts }) => `${facts?.sheet}!${facts?.row}`)).size;
}

/** Refusals in the order of the file, whoever found them. */
export function inFileOrder(refusals: readonly Refusal[]): readonly Refusal[] {
  const row = ({ facts }: Refusal) => Number(facts?.row ?? 0);
  return [...refusals].sort((a, b) => row(a) - row(b));
}
