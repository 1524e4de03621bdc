import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';

/** What a dossier asks for (loại hồ sơ): the culture title for the first time or again, a title of emulation, a form of commendation. */
export const dossierKinds = ['recognition-first', 'recognition-again', 'emulation-title', 'commendation'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** One paper that the law puts into a dossier (thành phần hồ sơ). */
export interface RequiredPaper {
  /** In the words of the law: `Báo cáo thành tích`. */
  readonly name: string;
  /** Kinds of papers that are it; one of them is enough. */
  readonly kinds: readonly string[];
  /** Asked only for a title that needs a recognised initiative (Chiến sĩ thi đua). */
  readonly forInitiative?: true;
}

/** The papers that one text asks for, from a day on (thành phần hồ sơ theo quy định), in the order of the text. */
export interface RequiredPapers {
  readonly dossier: DossierKind;
  readonly period: Period;
  readonly papers: readonly RequiredPaper[];
  readonly law: LawRef;
  /** `false`: told from memory or from practice; whoever has the text at hand goes by it. */
  readonly isCertain: boolean;
}

const paper = (name: string, ...kinds: readonly string[]): RequiredPaper => ({ name, kinds });
const meritReport = paper('Báo cáo thành tích', 'unit-merit-report', 'person-merit-report');
const submission = paper('Tờ trình', 'submission');
const initiative: RequiredPaper = {
  ...paper('Xác nhận sáng kiến của cấp có thẩm quyền', 'initiative-decision'),
  forInitiative: true,
};
const recognition = [
  paper('Báo cáo thành tích của tập thể, có xác nhận của thủ trưởng', 'unit-merit-report'),
  paper('Công văn đề nghị', 'proposal-letter'),
  paper('Biên bản kiểm tra', 'inspection-minutes'),
];
const period = (from: string, until: string | null): Period => ({ from: from as Day, until: until as Day | null });

const circular: LawRef = { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 7' };
const union: LawRef = { text: 'Hướng dẫn 58/HD-TLĐ và hướng dẫn của Liên đoàn Lao động tỉnh' };
const law2003 = (at: string): LawRef => ({ text: 'Luật Thi đua, khen thưởng 15/2003/QH11', at });
const law2022 = (at: string): LawRef => ({ text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at });

/** Papers of a dossier by kind and era; what a plan asks beyond this is the plan's own. */
export const requiredPapers: readonly RequiredPapers[] = [
  ...(['recognition-first', 'recognition-again'] as const).flatMap((dossier): readonly RequiredPapers[] => [
    { dossier, period: period('2014-11-15', '2023-01-01'), papers: recognition, law: circular, isCertain: true },
    { dossier, period: period('2023-01-01', null), papers: recognition, law: union, isCertain: false },
  ]),
  {
    dossier: 'emulation-title',
    period: period('2004-07-01', '2024-01-01'),
    papers: [meritReport, paper('Biên bản bình xét thi đua', 'title-review-minutes')],
    law: law2003('Điều 83'),
    isCertain: false,
  },
  {
    dossier: 'emulation-title',
    period: period('2024-01-01', null),
    papers: [submission, meritReport, paper('Biên bản bình xét danh hiệu thi đua', 'title-review-minutes'), initiative],
    law: law2022('Điều 84 khoản 1'),
    isCertain: true,
  },
  {
    dossier: 'commendation',
    period: period('2004-07-01', '2024-01-01'),
    papers: [submission, meritReport],
    law: law2003('Điều 84'),
    isCertain: false,
  },
  {
    dossier: 'commendation',
    period: period('2024-01-01', null),
    papers: [submission, meritReport, paper('Biên bản xét khen thưởng', 'commendation-minutes')],
    law: law2022('Điều 84 khoản 2'),
    isCertain: true,
  },
];

/** What the law of a day asks of a dossier; undefined before any text of this register. */
export function requiredPapersOf(dossier: DossierKind, on: Day): RequiredPapers | undefined {
  return requiredPapers.find((one) => one.dossier === dossier && covers(one.period, on));
}

/** Names of titles of emulation begin so; every other award is a form of commendation (Giấy khen, Bằng khen). */
const titleNames =
  /^(?:danh hieu )?(?:tap the )?(?:lao dong (?:tien tien|xuat sac)|chien si (?:thi dua|tien tien)|co thi dua|don vi (?:tien tien|quyet thang))/;

/** Which dossier an award needs, by its name: `Lao động tiên tiến`, `Giấy khen`. */
export function dossierOfAward(award: string): 'emulation-title' | 'commendation' {
  return titleNames.test(
    fold(award)
      .replace(/[“”"']/g, '')
      .trim(),
  )
    ? 'emulation-title'
    : 'commendation';
}

/** A title that needs a recognised initiative (Luật 06/2022/QH15 Điều 21–23). */
export const needsInitiative = (award: string): boolean => /chien si thi dua/.test(fold(award));
