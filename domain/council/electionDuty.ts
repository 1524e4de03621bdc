/** What a council wants of one person beside a sitting's agenda: a ballot, a key, a part in the setup or the opening (bỏ phiếu, lập khóa, mở kết quả). */
export const electionDuties = ['cast', 'make-key', 'set-up', 'decrypt'] as const;
export type ElectionDuty = (typeof electionDuties)[number];

/** One such duty of one person, over all the cases of a sitting they are not tied to. */
export interface ElectionDutyFacts {
  readonly duty: ElectionDuty;
  readonly personId: string;
  /** Of the council. */
  readonly unitId: string;
  /** The sitting; of a key to be made, the council. */
  readonly subjectId: string;
  readonly title: string;
  readonly count: number;
  /** When voting closes; null for what has no hour. */
  readonly closesAt: string | null;
}
