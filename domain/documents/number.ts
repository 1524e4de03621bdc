import { type DocumentTypeName, docNumber, documentTypes } from '../law/documentFormat.ts';

const numberShape = /^(\d{1,5})[a-zđ]?(?:\/\d{4})?\/([\p{Lu}\d][\p{L}\d.&-]*(?:[-/][\p{L}\d.&-]+)*)$/u;

/** Số, ký hiệu taken apart: `16/KH-LĐLĐ` is the 16th Kế hoạch of LĐLĐ; a type that Phụ lục III does not abbreviate is null. */
export interface NumberParts {
  readonly ordinal: number;
  readonly typeName: DocumentTypeName | null;
  /** Code of the issuer and drafter: `LĐLĐ`, `UBND-VHXH`. */
  readonly body: string;
}

/** The parts of a number; null where the text is no number and symbol of a document (NĐ 30/2020/NĐ-CP, Phụ lục I mục II khoản 3). */
export function numberParts(number: string): NumberParts | null {
  const match = numberShape.exec(number);
  if (!match || Number(match[1]) === 0) return null;
  const symbol = match[2]!;
  const type = documentTypes.find(({ abbreviation }) => symbol === abbreviation || symbol.startsWith(`${abbreviation}-`));
  const body = type ? symbol.slice(type.abbreviation.length + 1) : symbol;
  return { ordinal: Number(match[1]), typeName: type?.name ?? null, body };
}

/** The running figure of "16/KH-LĐLĐ": 16; null where the text is no number and symbol of a document. */
export function registerNumberOf(number: string): number | null {
  return numberParts(number)?.ordinal ?? null;
}

/** The number in "Quyết định số 12/QĐ-THCS ngày …"; null where there is none. */
export function numberIn(text: string): string | null {
  const candidates = text.split(/[\s,;()]+/u).map((word) => word.replace(/^[.:]+|[.:]+$/gu, ''));
  return candidates.find((word) => !/^\d+\/\d+\/\d+$/.test(word) && numberParts(word) !== null) ?? null;
}

/** A type's name as the register keeps it; null (công văn) for one that Phụ lục III does not list. */
export function typeNamed(name: string | null): DocumentTypeName | null {
  return documentTypes.find((type) => type.name === name)?.name ?? null;
}

/** The number with this ordinal: `17/KH-THCS`. */
export const numberFor = (ordinal: number, typeName: DocumentTypeName | null, body: string): string =>
  docNumber(ordinal, typeName, body);
