import type { Refusal } from '../kernel/refusal.ts';

/** How a digital signature of a copy stands (chữ ký số): intact by somebody vouched for, by nobody known here, by a certificate that had ended, or worth nothing. */
export const signatureStandings = ['trusted', 'unknown-issuer', 'out-of-date', 'changed', 'added-after', 'unreadable'] as const;
export type SignatureStanding = (typeof signatureStandings)[number];

/** One signature as it was checked on the day the copy came back. */
export interface CheckedSignature {
  readonly standing: SignatureStanding;
  readonly signer: string | null;
  readonly issuer: string | null;
  /** The signer's own claim, ISO 8601; revocation lists are not asked. */
  readonly signedAt: string | null;
}

const broken = {
  changed: 'documents.signature-changed',
  'added-after': 'documents.signature-added-after',
  unreadable: 'documents.signature-unreadable',
} as const;

/** Why a signed copy cannot be attached: a byte changed, or something was added, after it was signed. */
export function whyNotSigned(signatures: readonly CheckedSignature[]): Refusal[] {
  return signatures.flatMap(({ standing, signer }): Refusal[] => {
    if (standing !== 'changed' && standing !== 'added-after' && standing !== 'unreadable') return [];
    return [{ kind: 'input', code: broken[standing], at: 'paper', facts: { signer: signer ?? '…' } }];
  });
}
