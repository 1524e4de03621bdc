import type { LawRef } from '../kernel/refusal.ts';

const statute = (at: string): LawRef => ({ text: 'Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP', at });

/** What an initiative must be (điều kiện công nhận): new in the unit, applied or tried there, of use, not excluded. */
export const initiativeConditions = { law: statute('Điều 3, Điều 4'), isCertain: true } as const;

/** Who judges: a council that the head sets up, with people who know the field and the authors' union. */
export const initiativeCouncil = { law: statute('Điều 8'), isCertain: true } as const;

/** How long after the first application an initiative can be proposed, in months (thời hạn nộp đơn). */
export const proposingMonths = { months: 12, law: statute('Điều 5'), isCertain: false } as const;
