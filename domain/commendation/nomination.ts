import type { Day } from '../kernel/day.ts';
import type { Audience } from '../plans/reading.ts';

/** Being written, sent in its dossier, put forward to the council, not put forward, withdrawn (soạn, đã gửi, trình, không trình, đã rút). */
export const nominationStates = ['draft', 'sent', 'proposed', 'not-proposed', 'withdrawn'] as const;
export type NominationState = (typeof nominationStates)[number];

/** A solution that was put to use (giải pháp đã triển khai), with what shows it. */
export interface Solution {
  readonly name: string;
  readonly since: Day | null;
  readonly effect: string;
  readonly proof: string;
}

/** Who is put forward for which award, and why (đề nghị khen thưởng). */
export interface Nomination {
  readonly id: string;
  readonly roundId: string;
  readonly dossierId: string;
  readonly audience: Audience;
  /** The collective itself, or the unit that the person works at. */
  readonly unitId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly position: string;
  /** `Giấy khen`. */
  readonly form: string;
  /** Người trực tiếp lao động, công tác: no manager. */
  readonly isDirectWorker: boolean;
  readonly merits: string;
  readonly solutions: readonly Solution[];
  readonly state: NominationState;
  readonly reason: string | null;
  /** The case before the council, once it is brought there. */
  readonly caseId: string | null;
  readonly version: number;
}
