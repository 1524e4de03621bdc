/** The legal kind of a worker (cán bộ, công chức, viên chức, người lao động). */
export const staffClasses = ['cadre', 'civil-servant', 'public-employee', 'worker'] as const;
export type StaffClass = (typeof staffClasses)[number];

/** A person as the site knows them: no relatives, no beliefs, no household (người). */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  /** Code in the office's own books (mã nhân viên). */
  readonly staffCode: string | null;
  readonly email: string | null;
  readonly version: number;
}
