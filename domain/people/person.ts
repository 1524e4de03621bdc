/** The legal kind of a worker (cán bộ, công chức, viên chức, người lao động). */
export const staffClasses = ['cadre', 'civil-servant', 'public-employee', 'worker'] as const;
export type StaffClass = (typeof staffClasses)[number];
