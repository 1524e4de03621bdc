import type { LawRef } from '../kernel/refusal.ts';

/** How long a list is posted inside before a decision (thời gian niêm yết công khai nội bộ). */
export interface PostingRule {
  /** Working days that the list stays up. */
  readonly workingDays: number;
  readonly law: LawRef;
  /** `false`: no text fixes it for a giấy khen; the body's own regulation goes first. */
  readonly isCertain: boolean;
}

/** Where a body has no rule of its own: five working days, as local regulations on commendation mostly have it. */
export const postingRule: PostingRule = {
  workingDays: 5,
  law: { text: 'Quy chế thi đua, khen thưởng của đơn vị' },
  isCertain: false,
};
