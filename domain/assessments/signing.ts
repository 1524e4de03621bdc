import { standingIn, type Window } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import {
  type Assessment,
  type Capacity,
  capacities,
  reopen,
  type Signature,
  signaturesInForce,
  type YearData,
} from './assessment.ts';
import type { CoSigning } from './coSigning.ts';
import { whyNotReady } from './scoring.ts';

const state = (code: string): Refusal => ({ kind: 'state', code });

const unsignedBy = { 'unit-head': 'assessments.unit-head-not-signed', 'co-signer': 'assessments.co-signer-not-signed' } as const;

/** @param liveHash the hash of the content as it stands now. */
export function whyNotClose(assessment: Assessment, data: YearData, coSigning: CoSigning, liveHash: string): Refusal[] {
  if (assessment.state === 'submitted') return [state('assessments.already-submitted')];
  if (assessment.state === 'signing' && assessment.contentHash === liveHash) return [state('assessments.already-closed')];
  const nobody = coSigning.personIds.length === 0 ? [state('assessments.no-co-signer')] : [];
  return [...whyNotReady(assessment, data), ...nobody];
}

/** Puts the content up for signing (chốt điểm): its hash is fixed; a content put up before with other figures loses its signatures. */
export function closeScoring(
  assessment: Assessment,
  data: YearData,
  coSigning: CoSigning,
  liveHash: string,
  at: string,
): Assessment {
  refuseIf(whyNotClose(assessment, data, coSigning, liveHash));
  const opened = assessment.state === 'signing' ? reopen(assessment, at, 'figures-changed', 'scoring') : assessment;
  return { ...opened, state: 'signing', contentHash: liveHash, version: assessment.version + 1 };
}

/** The content is up for signing and nothing it was made of has moved since. */
function whyNotStanding(assessment: Assessment, liveHash: string): Refusal[] {
  if (assessment.state === 'submitted') return [state('assessments.already-submitted')];
  if (assessment.state !== 'signing') return [state('assessments.not-closed')];
  return assessment.contentHash === liveHash ? [] : [state('assessments.figures-changed')];
}

/** One signature to be given: who, in what capacity, on which content. */
export interface Signing {
  readonly capacity: Capacity;
  readonly personId: string;
  /** The hash that the signer had before their eyes. */
  readonly seenHash: string;
}

export function whyNotSign(assessment: Assessment, signing: Signing, liveHash: string): Refusal[] {
  const standing = whyNotStanding(assessment, liveHash);
  if (standing.length > 0) return standing;
  const inForce = signaturesInForce(assessment);
  const other = inForce.find(({ capacity }) => capacity !== signing.capacity);
  return [
    ...(signing.seenHash === assessment.contentHash ? [] : [state('assessments.other-content')]),
    ...(inForce.some(({ capacity }) => capacity === signing.capacity) ? [state('assessments.already-signed')] : []),
    ...(other?.personId === signing.personId ? [state('assessments.signs-once')] : []),
  ];
}

/** Adds a signature on the content that is up (ký); the head and the co-signer sign the same hash. */
export function sign(
  assessment: Assessment,
  signing: Signing,
  liveHash: string,
  signature: Pick<Signature, 'id' | 'signedAt' | 'paperHash' | 'enteredBy' | 'enteredAt'>,
): Assessment {
  refuseIf(whyNotSign(assessment, signing, liveHash));
  const { capacity, personId, seenHash: contentHash } = signing;
  const added: Signature = { ...signature, capacity, personId, contentHash, voided: null };
  return { ...assessment, signatures: [...assessment.signatures, added], version: assessment.version + 1 };
}

/** All that is left before submission: what signing needs, and both signatures on the content. */
export function whyNotSubmit(assessment: Assessment, data: YearData, seenHash: string | null, liveHash: string): Refusal[] {
  if (assessment.state === 'submitted') return [state('assessments.already-submitted')];
  const inForce = signaturesInForce(assessment).filter(({ contentHash }) => contentHash === assessment.contentHash);
  const unsigned = capacities
    .filter((capacity) => !inForce.some((signature) => signature.capacity === capacity))
    .map((capacity) => state(unsignedBy[capacity]));
  const ready = whyNotReady(assessment, data);
  const standing = ready.length > 0 && assessment.state !== 'signing' ? [] : whyNotStanding(assessment, liveHash);
  const other = assessment.contentHash !== null && seenHash !== null && seenHash !== assessment.contentHash;
  return [...ready, ...standing, ...(other ? [state('assessments.other-content')] : []), ...unsigned];
}

/** Submits what both have signed (nộp). Late is stamped by the instant of arrival and never refused: the standing agency decides. */
export function submit(
  assessment: Assessment,
  data: YearData,
  seen: { readonly seenHash: string; readonly liveHash: string },
  arrival: { readonly at: string; readonly window: Window; readonly receipt: string },
): Assessment {
  refuseIf(whyNotSubmit(assessment, data, seen.seenHash, seen.liveHash));
  return {
    ...assessment,
    state: 'submitted',
    submissions: assessment.submissions + 1,
    submittedAt: arrival.at,
    late: standingIn(arrival.window, arrival.at) === 'late',
    receipt: arrival.receipt,
    version: assessment.version + 1,
  };
}

/** A reason of the superior at one line (lý do trả lại tại dòng). */
export interface LineReason {
  readonly lineCode: string;
  readonly reason: string;
}

/** @param isAppraised the appraisal is finished: from then on nothing goes back. */
export function whyNotReturn(
  assessment: Assessment,
  data: YearData,
  lines: readonly LineReason[],
  isAppraised: boolean,
): Refusal[] {
  const codes = new Set(data.sheet.body.groups.flatMap((group) => group.lines.map(({ code }) => code)));
  return [
    ...(assessment.state === 'submitted' ? [] : [state('assessments.not-submitted')]),
    ...(isAppraised ? [state('assessments.already-appraised')] : []),
    ...lines
      .filter(({ lineCode }) => !codes.has(lineCode))
      .map(
        ({ lineCode: line }): Refusal => ({ kind: 'input', code: 'criteria.no-such-line', at: `lines.${line}`, facts: { line } }),
      ),
  ];
}

/** Gives it back to the unit (trả lại để bổ sung); what was submitted stays as it was. */
export function returnToUnit(
  assessment: Assessment,
  data: YearData,
  lines: readonly LineReason[],
  isAppraised: boolean,
  at: string,
): Assessment {
  refuseIf(whyNotReturn(assessment, data, lines, isAppraised));
  return reopen(assessment, at, 'returned', 'returned');
}
