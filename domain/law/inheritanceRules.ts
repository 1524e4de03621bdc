import type { LawRef } from '../kernel/refusal.ts';

/**
 * Which years the heir of a merger goes on with (năm liên tục sau sáp nhập): those of the main predecessor, those in which every predecessor
 * qualified, or none.
 */
export const inheritanceRules = ['main', 'all', 'none'] as const;
export type InheritanceRule = (typeof inheritanceRules)[number];

/** What is taken where nobody chooses otherwise; no text says it. */
export const usualInheritance = {
  rule: 'main',
  law: { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 3 khoản 2' },
  isCertain: false,
} as const satisfies { readonly rule: InheritanceRule; readonly law: LawRef; readonly isCertain: boolean };
