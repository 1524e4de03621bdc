import type { LawRef } from '../kernel/refusal.ts';

/** Why an award is cancelled: false declaration, forged dossier, wrong confirmation or appraisal, a later conclusion that the standard was not met. */
export const revocationCauses = ['false-declaration', 'forged-dossier', 'wrong-appraisal', 'later-conclusion'] as const;
export type RevocationCause = (typeof revocationCauses)[number];

/** Hủy bỏ quyết định khen thưởng; thu hồi hiện vật và tiền thưởng. */
export const revocationLaw: LawRef = { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 93' };
