import type { DossierFile } from '#domain/commendation/checklist.ts';
import { type IntakeDossier, type IntakeNomination, isPutForward, type UnitMeeting } from '#domain/commendation/intake.ts';
import { contentHash } from '../kernel/canonical.ts';

/** What of a nominee is fixed by sending. */
export type SentNominee = Pick<
  IntakeNomination,
  | 'id'
  | 'audience'
  | 'unitId'
  | 'personId'
  | 'name'
  | 'position'
  | 'form'
  | 'isDirectWorker'
  | 'merits'
  | 'meritsFrom'
  | 'meritsTo'
  | 'solutions'
  | 'votes'
>;

/** A dossier as it is sent (nội dung hồ sơ đã gửi). */
export interface DossierContent {
  readonly roundId: string;
  readonly unitId: string;
  readonly meeting: UnitMeeting | null;
  readonly nominees: readonly SentNominee[];
  readonly files: readonly DossierFile[];
}

interface Whole {
  readonly dossier: Pick<IntakeDossier, 'roundId' | 'unitId' | 'meeting'>;
  readonly nominees: readonly IntakeNomination[];
  readonly files: readonly DossierFile[];
}

/** What would be fixed now: only those put forward, without what the standing agency says of them. */
export function contentOf({ dossier, nominees, files }: Whole): DossierContent {
  const { roundId, unitId, meeting } = dossier;
  const named = nominees.filter(isPutForward).map((one) => ({
    ...{ id: one.id, audience: one.audience, unitId: one.unitId, personId: one.personId, name: one.name, position: one.position },
    ...{ form: one.form, isDirectWorker: one.isDirectWorker, merits: one.merits, solutions: one.solutions, votes: one.votes },
    ...{ meritsFrom: one.meritsFrom, meritsTo: one.meritsTo },
  }));
  return { roundId, unitId, meeting, nominees: named, files };
}

/** Its hash, as the unit saw it before sending. */
export const hashOf = (whole: Whole): string => contentHash(contentOf(whole));
