import type { Signature } from '#domain/assessments/assessment.ts';
import type { AssessmentContent } from '#domain/assessments/content.ts';
import { wordsOf } from '../words.ts';
import { shownChanges } from './present.ts';
import type { Return, Submission } from './submissionStore.ts';

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, AssessmentContent>;
  readonly content: AssessmentContent;
}

/** Every signature given; a voided one says why, and what has changed since. */
export function presentSignatures(signatures: readonly Signature[], { names, positions, contents, content }: Known) {
  return signatures.map((signature) => {
    const { id, capacity, personId, contentHash, signedAt, paperHash, enteredBy, voided } = signature;
    const signed = contents.get(contentHash);
    return {
      id,
      capacity,
      capacityName: wordsOf(`capacity.${capacity}`),
      person: { id: personId, fullName: names.get(personId) ?? '' },
      position: positions.get(personId) ?? null,
      contentHash,
      signedAt,
      enteredBy: paperHash === null ? null : (names.get(enteredBy) ?? ''),
      hasPaper: paperHash !== null,
      voided: voided && {
        at: voided.at,
        reason: wordsOf(`void.${voided.reason}`),
        changes: signed ? shownChanges(signed, content) : [],
      },
    };
  });
}

/** Every submission with what it changed against the one before, and why it came back. */
export function presentSubmissions(
  submissions: readonly Submission[],
  returns: ReadonlyMap<number, Return>,
  names: ReadonlyMap<string, string>,
  units: ReadonlyMap<string, string>,
) {
  return submissions.map(({ number, receipt, submittedAt, submittedBy, late, contentHash, content }, index) => {
    const before = submissions[index - 1];
    const back = returns.get(number);
    return {
      number,
      receipt,
      submittedAt,
      submittedBy: names.get(submittedBy) ?? '',
      late,
      contentHash,
      changes: before ? shownChanges(before.content, content) : [],
      returned: back
        ? { at: back.returnedAt, by: units.get(back.byUnitId) ?? '', reason: back.reason, lines: [...back.lines] }
        : null,
    };
  });
}
