/** What a round waits for after its choice: of those who keep it, or of who signs (việc chờ sau xét chọn). */
export interface WaitingAwards {
  readonly roundId: string;
  readonly unitId: string;
  readonly title: string;
  /** Petitions without an answer that are not about whoever asks. */
  readonly petitions: number;
  /** Chosen and on no list yet. */
  readonly toPost: number;
  /** The list's days are over, every petition is answered, and whoever asks signs. */
  readonly isToDecide: boolean;
  /** Bonuses of the decision that nobody signed for yet. */
  readonly unpaid: number;
  /** Decided and not announced. */
  readonly isToAnnounce: boolean;
}
