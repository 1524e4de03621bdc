import type { Audience } from '../plans/reading.ts';

/** A form that a round gives, to whom and on which standard (hình thức, đối tượng, tiêu chuẩn khen thưởng). */
export interface AwardOffer {
  /** `Giấy khen của Chủ tịch Ủy ban nhân dân thị xã`. */
  readonly form: string;
  readonly audience: Audience;
  readonly standard: string | null;
  /** The line of the plan that says so; null where no plan does. */
  readonly line: number | null;
}

/** A quota as the plan has it (số lượng khen thưởng); two that contradict are both kept. */
export interface ReadQuota {
  readonly audience: Audience | null;
  readonly form: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
  /** `IV.1.2`. */
  readonly where: string;
  readonly line: number;
}

/** One line of the dossier's list (thành phần hồ sơ); any of `anyOf` will do where it is not empty. */
export interface DossierAsk {
  /** Stable in the round: `plan-0`. */
  readonly key: string;
  readonly text: string;
  readonly anyOf: readonly string[];
  readonly line: number | null;
}

/** What a round gives and asks for, as it was opened (điều kiện của đợt xét). */
export interface RoundTerms {
  readonly awards: readonly AwardOffer[];
  readonly quotas: readonly ReadQuota[];
  readonly dossier: readonly DossierAsk[];
  /** Whether only those who registered for the movement are considered (phải đăng ký thi đua). */
  readonly needsRegistration: boolean;
}

/** Whether the form is given to that audience in the round. */
export const isOffered = ({ awards }: RoundTerms, audience: Audience, form: string): boolean =>
  awards.some((award) => award.audience === audience && award.form === form);
