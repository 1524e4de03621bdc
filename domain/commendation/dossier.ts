/** Being put together, come after the deadline, received, given back, appraised, refused (soạn, đến muộn, đã nhận, trả lại, đã thẩm định, không nhận). */
export const dossierStates = ['draft', 'late', 'received', 'returned', 'appraised', 'refused'] as const;
export type DossierState = (typeof dossierStates)[number];

/** Through the system, or on paper by its arrival stamp (qua hệ thống, bản giấy theo dấu đến). */
export const arrivals = ['system', 'paper'] as const;
export type Arrival = (typeof arrivals)[number];

/** What a unit sends for its nominees in one round (hồ sơ đề nghị khen thưởng). */
export interface AwardDossier {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly state: DossierState;
  /** The moment that counts for the deadline. */
  readonly arrivedAt: string | null;
  readonly arrivedBy: Arrival | null;
  readonly receipt: string | null;
  readonly contentHash: string | null;
  /** What the standing agency decided about coming late; null where it came in time or nobody decided yet. */
  readonly lateAllowed: boolean | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly version: number;
}
