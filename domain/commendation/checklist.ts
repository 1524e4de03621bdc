import type { Day } from '../kernel/day.ts';
import { inputRefusal, type LawRef, type Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import { dossierOfAward, requiredPapersOf } from '../law/requiredPapers.ts';
import type { Audience } from '../plans/reading.ts';
import type { DossierAsk } from './terms.ts';

/** Papers of a dossier that are made from its data (giấy tờ lập từ hồ sơ): submission, minutes, list in short, merit reports. */
export const madePapers = [
  'submission',
  'commendation-minutes',
  'merit-list',
  'unit-merit-report',
  'person-merit-report',
] as const;
export type MadePaper = (typeof madePapers)[number];

/** One line of the checklist (danh mục hồ sơ): asked by the plan, or by the law of the day alone. */
export interface AskedPaper {
  readonly key: string;
  readonly text: string;
  readonly anyOf: readonly string[];
  readonly by: 'plan' | 'law';
  readonly law: LawRef | null;
  readonly isCertain: boolean;
  /** Papers made here that are it; none where it can only be uploaded. */
  readonly kinds: readonly MadePaper[];
}

/** A file that was put to a line; `alternative` is the one of `anyOf` that it is. */
export interface DossierFile {
  readonly requirement: string;
  readonly hash: string;
  readonly name: string;
  readonly alternative: string | null;
}

const names: readonly (readonly [RegExp, readonly MadePaper[]])[] = [
  [/trich ngang/, ['merit-list']],
  [/to trinh|van ban de nghi|cong van de nghi/, ['submission']],
  [/bien ban (?:hop|xet|binh xet|cuoc hop)|bien ban.*khen thuong/, ['commendation-minutes']],
  [/bao cao.*thanh tich.*tap the.*ca nhan|bao cao.*thanh tich.*ca nhan.*tap the/, ['unit-merit-report', 'person-merit-report']],
  [/bao cao.*thanh tich.*ca nhan/, ['person-merit-report']],
  [/bao cao.*thanh tich.*(?:tap the|don vi)/, ['unit-merit-report']],
  [/bao cao.*thanh tich|ban thanh tich/, ['unit-merit-report', 'person-merit-report']],
  [/danh sach.*(?:khen thuong|de nghi)/, ['merit-list']],
];

/** Which papers made here a line of a plan means, by its words. */
export function papersOfLine(text: string): readonly MadePaper[] {
  const plain = fold(text);
  return names.find(([pattern]) => pattern.test(plain))?.[1] ?? [];
}

const ofPlan = ({ key, text, anyOf }: DossierAsk): AskedPaper => ({
  ...{ key, text, anyOf, by: 'plan', law: null, isCertain: true },
  kinds: [...new Set([text, ...anyOf].flatMap(papersOfLine))],
});

interface Asked {
  readonly audience: Audience;
  readonly form: string;
}

/** What the plan asks for, and after it what the law of the day asks for beyond (thành phần hồ sơ). */
export function checklistOf(dossier: readonly DossierAsk[], nominees: readonly Asked[], on: Day): readonly AskedPaper[] {
  const lines = dossier.map(ofPlan);
  const has = new Set(lines.flatMap(({ kinds }) => kinds));
  const wanted = (['commendation', 'emulation-title'] as const).filter(
    (kind) => kind === 'commendation' || nominees.some(({ form }) => dossierOfAward(form) === kind),
  );
  const ofLaw = wanted.flatMap((kind) => {
    const required = requiredPapersOf(kind, on);
    return (required?.papers ?? []).flatMap((paper, at): readonly AskedPaper[] => {
      const kinds = madePapers.filter(
        (made) => paper.kinds.includes(made) || (made === 'commendation-minutes' && paper.kinds.includes('title-review-minutes')),
      );
      if (paper.forInitiative || kinds.every((made) => has.has(made))) return [];
      for (const made of kinds) has.add(made);
      return [
        {
          key: `law-${kind}-${at}`,
          text: paper.name,
          anyOf: [],
          by: 'law',
          law: required!.law,
          isCertain: required!.isCertain,
          kinds,
        },
      ];
    });
  });
  return [...lines, ...ofLaw].map((line) => ({ ...line, kinds: line.kinds.filter((kind) => isFor(kind, nominees)) }));
}

/** A merit report is asked for whoever is put forward: none of a collective where there is none. */
const isFor = (kind: MadePaper, nominees: readonly Asked[]): boolean =>
  (kind !== 'unit-merit-report' || nominees.some(({ audience }) => audience === 'collective')) &&
  (kind !== 'person-merit-report' || nominees.some(({ audience }) => audience === 'individual'));

/** Whether a line is there: made here from the dossier, or uploaded. */
export const isThere = ({ key, kinds }: AskedPaper, files: readonly DossierFile[]): boolean =>
  kinds.length > 0 || files.some(({ requirement }) => requirement === key);

/** Papers that the plan asks for and nobody put in; what only the law asks for is a finding, never a refusal. */
export const whyNotPapers = (lines: readonly AskedPaper[], files: readonly DossierFile[]): Refusal[] =>
  lines.flatMap((line) =>
    line.by === 'plan' && !isThere(line, files)
      ? [inputRefusal('commendation.paper-missing', `papers.${line.key}`, { paper: line.text })]
      : [],
  );

/** What the law asks for and the plan forgot (phát hiện), with its article. */
export const lawFindings = (lines: readonly AskedPaper[]): Refusal[] =>
  lines.flatMap((line) =>
    line.by === 'law' && line.law
      ? [{ ...inputRefusal('commendation.law-asks-too', `papers.${line.key}`, { paper: line.text }), law: line.law }]
      : [],
  );

/** Whether the submission that the head signed was scanned in. */
export const hasSignedSubmission = (lines: readonly AskedPaper[], files: readonly DossierFile[]): boolean =>
  lines.some(({ key, kinds }) => kinds.includes('submission') && files.some(({ requirement }) => requirement === key));

/** The accepted alternative must be one of those the plan names. */
export const whyNotPaper = (lines: readonly AskedPaper[], requirement: string, alternative: string | null): Refusal[] => {
  const line = lines.find(({ key }) => key === requirement);
  if (!line) return [inputRefusal('commendation.no-such-line', 'requirement')];
  return alternative === null || line.anyOf.includes(alternative)
    ? []
    : [inputRefusal('commendation.no-such-alternative', 'alternative')];
};
