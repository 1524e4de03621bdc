import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type IntakeDossier, type IntakeNomination, isPutForward } from './intake.ts';
import type { AwardRound } from './round.ts';
import { whyNotChange } from './sending.ts';
import { isOffered, type RoundTerms } from './terms.ts';

/** What may be written of a nominee. */
export type NomineeFields = Pick<
  IntakeNomination,
  'form' | 'isDirectWorker' | 'merits' | 'meritsFrom' | 'meritsTo' | 'solutions'
>;

/** Why somebody cannot be put forward so: the form, the days, somebody put forward for it already. */
export function whyNotNominate(
  terms: RoundTerms,
  fields: NomineeFields & Pick<IntakeNomination, 'audience'>,
  isNominated: boolean,
): Refusal[] {
  return [
    ...(isNominated ? [stateRefusal('commendation.nominated-already')] : []),
    ...(isOffered(terms, fields.audience, fields.form) ? [] : [inputRefusal('commendation.form-not-given', 'form')]),
    ...(fields.meritsFrom > fields.meritsTo ? [inputRefusal('commendation.merits-order', 'meritsTo')] : []),
  ];
}

/** The nominee as written anew; one of a dossier that was given back is a draft again. */
export const change = (nominee: IntakeNomination, fields: NomineeFields): IntakeNomination => ({
  ...nominee,
  ...fields,
  ...{ state: 'draft', version: nominee.version + 1 },
});

/** Why a nominee cannot be withdrawn: once intake is over the list is with the council; a reason where it was sent. */
export function whyNotWithdraw(
  round: Pick<AwardRound, 'state'>,
  dossier: Pick<IntakeDossier, 'state'>,
  nominee: Pick<IntakeNomination, 'state' | 'caseId'>,
  reason: string,
): Refusal[] {
  if (nominee.state === 'withdrawn') return [stateRefusal('commendation.withdrawn-already')];
  if (round.state !== 'open' || nominee.caseId !== null) return [stateRefusal('commendation.intake-closed')];
  const isSent = whyNotChange(round, dossier).length > 0;
  return isSent && reason === '' ? [inputRefusal('commendation.withdraw-reason', 'reason')] : [];
}

/** No longer put forward (rút tên). */
export const withdraw = (nominee: IntakeNomination, reason: string): IntakeNomination => ({
  ...nominee,
  ...{ state: 'withdrawn', reason: reason || null, version: nominee.version + 1 },
});

/** Those put forward, as sent. */
export const sent = (nominee: IntakeNomination): IntakeNomination =>
  isPutForward(nominee) ? { ...nominee, state: 'sent', reason: null, note: null } : nominee;
