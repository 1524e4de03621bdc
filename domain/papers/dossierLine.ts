import { fold } from '../kernel/vietnamese.ts';
import type { DossierKind } from '../law/requiredPapers.ts';
import type { PaperSide } from './casePaper.ts';
import { casePaperOf } from './casePapers.ts';

/** What a line of a dossier asks for: kinds of papers, of which the first there is will do, or all there are belong to it. */
export interface NamedPapers {
  readonly kinds: readonly string[];
  readonly takes: 'first' | 'all';
}

type Names = (dossier: DossierKind) => readonly string[];

const isRecognition = (dossier: DossierKind) => dossier.startsWith('recognition');
const only =
  (...kinds: readonly string[]): Names =>
  () =>
    kinds;

/** What asks for awards; the culture title is asked for by a paper that no year makes yet. */
const submission: Names = (dossier) => (isRecognition(dossier) ? [] : ['submission']);

/** The dossier's own meeting comes first: the culture title has the one that scored, awards those that weighed them. */
const minutesOf: Names = (dossier) =>
  isRecognition(dossier)
    ? ['assessment-minutes']
    : dossier === 'commendation'
      ? ['commendation-minutes', 'title-review-minutes']
      : ['title-review-minutes', 'commendation-minutes'];

const titleMinutes: Names = (dossier) =>
  isRecognition(dossier) ? ['assessment-minutes'] : ['title-review-minutes', 'commendation-minutes'];

const meritReports: Names = (dossier) =>
  isRecognition(dossier) ? ['unit-merit-report'] : ['unit-merit-report', 'person-merit-report'];

/** How offices name their papers, unmarked, the narrower name before the wider; the first that fits tells the kind. */
const names: readonly (readonly [RegExp, Names])[] = [
  [/trich ngang/, only('merit-list')],
  [/quyet dinh.*kiem phieu/, only('counting-team-decision')],
  [/kiem phieu/, only('counting-minutes')],
  [/phieu bau/, only('ballot')],
  [/bien ban.*cong doan.*kiem tra|bien ban.*kiem tra.*cong doan/, only('union-check-minutes')],
  [/bien ban.*(?:kiem tra|tham dinh)/, only('inspection-minutes')],
  [/bien ban.*(?:xet khen|khen thuong)/, only('commendation-minutes', 'title-review-minutes')],
  [/bien ban.*(?:binh xet|danh hieu)/, titleMinutes],
  [/bien ban.*(?:hop|phien).*(?:danh gia|xep loai).*(?:ca nhan|vien chuc|cong chuc|nguoi lao dong)/, only('evaluation-minutes')],
  [/bien ban.*sang kien/, only('initiative-minutes')],
  [/bien ban.*(?:so ket|6 thang|sau thang)/, only('half-year-minutes', 'half-year-conference-minutes')],
  [/bien ban.*tong ket/, only('year-end-conference-minutes')],
  [/bien ban.*hoi nghi/, only('conference-minutes')],
  [/bien ban.*(?:cham diem|tu cham|danh gia|doc truoc|van dong)/, only('assessment-minutes')],
  [/bien ban.*ban giao/, only('handover-minutes')],
  [/bien ban/, minutesOf],
  [
    /bao cao.*thanh tich.*ca nhan.*tap the|bao cao.*thanh tich.*tap the.*ca nhan/,
    only('unit-merit-report', 'person-merit-report'),
  ],
  [/bao cao.*thanh tich.*(?:cua|cac|tung|moi)? ?ca nhan/, only('person-merit-report')],
  [/bao cao.*thanh tich.*(?:tap the|don vi|co quan)/, only('unit-merit-report')],
  [/bao cao.*thanh tich|ban thanh tich/, meritReports],
  [/bao cao.*tham dinh/, only('appraisal-report')],
  [/so ket/, only('half-year-report')],
  [/tong ket|bao cao.*ket qua|bao cao (?:hang |thuc hien )?nam/, only('year-report')],
  [/tu (?:danh gia|kiem diem).*ca nhan|ca nhan.*tu (?:danh gia|kiem diem)/, only()],
  [/quyet dinh.*(?:danh gia|xep loai)/, only('grades-decision')],
  [/cham diem|diem tu cham|tu cham|bang diem|tu danh gia/, only('score-sheet')],
  [/danh sach.*sang kien/, only('initiative-list', 'initiative-decision')],
  [/sang kien|giai phap/, only('initiative-decision')],
  [/danh sach.*minh chung|minh chung|tai lieu chung minh/, only('evidence')],
  [/danh sach.*dang ky|dang ky.*ca nhan/, only('pledge-list')],
  [/dang ky.*tap the/, only('team-pledge-form')],
  [/(?:ban|phieu|giay|to) dang ky|dang ky (?:xay dung|phan dau|danh hieu|thi dua)/, only('enrolment-form')],
  [/giao uoc/, only('emulation-pact')],
  [/nghi quyet/, only('conference-resolution')],
  [/quyet dinh.*van dong/, only('board-decision')],
  [/quyet dinh.*hoi dong/, only('council-decision')],
  [/quyet dinh.*kiem tra/, only('inspection-team-decision')],
  [/quyet dinh.*khen thuong/, only('commendation-decision', 'award-decision')],
  [/quyet dinh.*cong nhan|(?:giay|bang) cong nhan/, only('held-title-decision')],
  [/thong bao.*ket qua/, only('result-notice')],
  [/to trinh/, submission],
  [/cong van.*(?:cua|don vi|co quan|truong)/, submission],
  [/(?:cong van|van ban).*de nghi/, (dossier) => (isRecognition(dossier) ? ['proposal-letter'] : ['submission'])],
  [/ke hoach/, only('plan')],
  [/danh sach/, only('merit-list')],
];

const attachesList = /kem.{0,12}danh sach(?! dang ky)/;
const named = (text: string, dossier: DossierKind) => names.find(([pattern]) => pattern.test(text))?.[1](dossier) ?? [];

/**
 * Which papers of a year a line of a dossier names, in the words of a plan or of the law (thành phần hồ sơ):
 * `Biên bản họp bình xét` is the minutes on titles. Empty for a paper that no year makes.
 */
export function papersNamed(line: string, dossier: DossierKind): NamedPapers {
  const text = fold(line);
  if (attachesList.test(text)) {
    const before = text.slice(0, text.search(attachesList));
    return { kinds: [...new Set([...named(before, dossier).slice(0, 1), 'merit-list'])], takes: 'all' };
  }
  const kinds = named(text, dossier);
  return { kinds, takes: kinds.some((kind) => takenAll.has(kind)) ? 'all' : 'first' };
}

/** Kinds that are one for each: a line that asks for them asks for every one. */
const takenAll: ReadonlySet<string> = new Set([
  ...['person-merit-report', 'evidence', 'team-pledge-form'],
  ...['evaluation-minutes', 'initiative-minutes', 'union-check-minutes'],
]);

/** Whose papers those are that other pages make; the rest stand in `casePapers`. */
const madeAbove: ReadonlySet<string> = new Set([
  'inspection-minutes',
  'result-notice',
  'title-decision',
  'held-title-decision',
  'certificate',
  'revocation-decision',
  'award-decision',
  'award-certificate',
  'award-revocation',
]);

/** Who makes a kind of paper; undefined for what is none of the year's papers. */
export function sideOfKind(kind: string): PaperSide | undefined {
  const known = casePaperOf(kind)?.side;
  if (known) return known;
  if (madeAbove.has(kind)) return 'receiver';
  return ['score-sheet', 'assessment-minutes', 'initiative-minutes', 'pledge-list', 'enrolment-form', 'evidence'].includes(kind)
    ? 'unit'
    : undefined;
}

const idle = new Set(['cua', 'va', 'cac', 'nhung', 've', 'viec', 'cho', 'theo', 'co', 'don', 'vi', 'quan', 'nam']);
const wordsIn = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [];

/**
 * True where a document of the register is what a line asks for: the same type (công văn has none), and at least half of the
 * line's own words in its subject.
 */
export function isDocumentNamed(
  line: string,
  { typeName, subject }: { readonly typeName: string | null; readonly subject: string },
): boolean {
  const type = wordsIn(typeName ?? 'Công văn');
  const words = wordsIn(line);
  if (!type.every((word, at) => words[at] === word)) return false;
  const rest = words.slice(type.length).filter((word) => !idle.has(word) && !/^\d+$/.test(word));
  const said = new Set(wordsIn(subject));
  return rest.filter((word) => said.has(word)).length * 2 >= rest.length;
}
