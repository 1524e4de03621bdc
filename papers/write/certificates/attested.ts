import type { Day } from '#domain/kernel/day.ts';
import { type Citation, citationText } from '../citation.ts';
import type { Need } from '../missing.ts';
import { type CertificatePaper, type Signer, signatureOf } from '../paper.ts';

/** What every certificate says of its decision, its registers and who signs it. */
export interface AttestedValues {
  readonly decision: Omit<Citation, 'type'>;
  /** Số vào sổ. */
  readonly registerNumber?: string;
  readonly place: string;
  /** The day on the certificate; usually the decision's. */
  readonly day: Day;
  readonly signer: Signer;
  /** Mã by which anyone can look it up. */
  readonly code?: string;
  readonly url?: string;
  readonly sample?: boolean;
}

type Attested = Pick<CertificatePaper, 'basis' | 'register' | 'place' | 'day' | 'signature' | 'code' | 'url' | 'sample'>;

/** The part of a certificate that makes it good: decision, register, place, day, signature, code. */
export function attested({ decision, registerNumber, place, day, signer, code, url, sample }: AttestedValues): Attested {
  return {
    basis: citationText(decision),
    ...(registerNumber ? { register: registerNumber } : {}),
    place,
    day,
    signature: signatureOf(signer),
    ...(code ? { code } : {}),
    ...(url ? { url } : {}),
    sample: sample === true,
  };
}

/** What that part cannot be printed without. */
export function attestedNeeds({ decision, place, signer }: AttestedValues): readonly Need[] {
  return [
    ['số quyết định', decision.number],
    ['cơ quan ra quyết định', decision.issuer],
    ['địa danh', place],
    ['chức vụ người ký', signer.title],
    ['họ tên người ký', signer.name],
  ];
}
