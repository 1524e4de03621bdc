import type { Head, Signer } from './paper.ts';

/** What a paper needs, and whether it is there: a text, a list whose every line says something, or a count that must not be 0. */
export type Need = readonly [label: string, value: string | number | readonly unknown[] | null | undefined];

/** The labels whose value is absent or blank, in order, each once. */
export function missingOf(needs: readonly Need[]): readonly string[] {
  return [...new Set(needs.filter(([, value]) => isBlank(value)).map(([label]) => label))];
}

/** What an issued paper needs over its text: issuer, number, place, day. */
export function headNeeds(head: Head): readonly Need[] {
  return [
    ['cơ quan ban hành', head.issuer],
    ['số, ký hiệu', head.number?.replace(/^\/.*/, '')],
    ['địa danh', head.place],
    ['ngày ban hành', head.day],
  ];
}

/** What a signed paper needs under its text. */
export function signerNeeds(signers: readonly Signer[]): readonly Need[] {
  return [
    ['người ký', signers],
    ...signers.flatMap(({ title, name }): readonly Need[] => [
      ['chức vụ người ký', title],
      ['họ tên người ký', name],
    ]),
  ];
}

function isBlank(value: Need[1]): boolean {
  if (value === null || value === undefined || value === 0) return true;
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value === 'string') return value.trim() === '';
  return value.length === 0 || value.some((item) => typeof item === 'string' && item.trim() === '');
}
