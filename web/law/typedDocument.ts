import type { Day } from '#domain/kernel/day.ts';
import type { Verification } from '#domain/law/legalDocument.ts';
import { numbersIn } from '#domain/law/legalImport.ts';

/** An entry as it is being typed. */
export interface TypedDocument {
  readonly type: string;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly inForceFrom: Day | null;
  readonly inForceTo: Day | null;
  readonly successors: string;
  readonly source: string;
  readonly verified: Verification;
}

export const blankDocument: TypedDocument = {
  type: '',
  number: '',
  issuedOn: null,
  issuer: '',
  subject: '',
  inForceFrom: null,
  inForceTo: null,
  successors: '',
  source: '',
  verified: 'none',
};

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** What the server is asked to keep; a day that is missing is refused there, at its field. */
export function valuesOf(typed: TypedDocument) {
  return {
    ...typed,
    issuedOn: typed.issuedOn as Day,
    issuer: orNull(typed.issuer),
    subject: orNull(typed.subject),
    source: orNull(typed.source),
    successors: [...numbersIn(typed.successors)],
  };
}
