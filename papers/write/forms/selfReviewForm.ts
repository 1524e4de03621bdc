import type { Day } from '#domain/kernel/day.ts';
import { missingOf } from '../missing.ts';
import type { Block, Head, LetterPaper } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';
import { arabicSections } from '../sections.ts';

/** A line that a person scores themselves by; points in hundredths, null where nothing was given yet. */
export interface SelfReviewLine {
  readonly text: string;
  readonly max: number;
  readonly self: number | null;
  readonly as?: 'group';
}

/** What a person's self-review holds (phiếu tự đánh giá cá nhân). Null values leave room to write by hand. */
export interface SelfReviewFormValues {
  readonly head: Head;
  /** `năm 2026`. */
  readonly year: string;
  readonly name: string | null;
  readonly office: string | null;
  readonly lines: readonly SelfReviewLine[];
  readonly total: { readonly max: number; readonly self: number | null };
  readonly strengths: string | null;
  readonly shortcomings: string | null;
  /** Mức xếp loại on offer; the person ticks one. */
  readonly grades: readonly { readonly text: string; readonly ticked: boolean }[];
  readonly signed: { readonly place: string; readonly day: Day | null };
  /** Who comments for the team; absent where the unit has no teams. */
  readonly teamHead?: { readonly title: string; readonly name?: string };
  readonly sample?: boolean;
}

/** The yearly review a person makes of themselves; nothing is scored or ticked for them. */
export function selfReviewForm(values: SelfReviewFormValues): LetterPaper {
  const { teamHead } = values;
  return {
    format: 'form',
    kind: 'self-review-form',
    head: { ...values.head, place: values.signed.place, day: values.signed.day },
    type: 'Phiếu tự đánh giá',
    subject: `Cá nhân thực hiện văn hóa công sở ${values.year}`,
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Họ và tên', value: values.name?.trim() || null },
          { label: 'Chức vụ, vị trí công tác', value: values.office?.trim() || null },
        ],
      },
      ...arabicSections([
        { heading: 'Tự chấm điểm', body: pointTable(values) },
        {
          heading: 'Tự nhận xét',
          body: [...remark('Ưu điểm', values.strengths), ...remark('Hạn chế, hướng khắc phục', values.shortcomings)],
        },
        { heading: 'Tự xếp loại', body: gradesOf(values.grades) },
      ]),
      { kind: 'paragraph', text: 'Tôi cam đoan nội dung tự đánh giá là trung thực và chịu trách nhiệm về nội dung đó.' },
    ],
    signatures: [
      ...(teamHead
        ? [{ lines: [teamHead.title.toUpperCase()], note: '(Ý kiến, ký, ghi rõ họ tên)', ...nameIf(teamHead.name) }]
        : []),
      { lines: ['NGƯỜI TỰ ĐÁNH GIÁ'], note: '(Ký, ghi rõ họ tên)', ...nameIf(values.name ?? undefined) },
    ],
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the person says of themselves, or a dotted line to say it on. */
function remark(label: string, said: string | null): readonly Block[] {
  const text = said?.trim();
  return [text ? { kind: 'paragraph', text: `${label}: ${text}` } : { kind: 'facts', rows: [{ label, value: null }] }];
}

function pointTable({ lines, total }: SelfReviewFormValues): readonly Block[] {
  const told = lines.filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return [];
  const digits = digitsOf([...told, total].flatMap(({ max, self }) => [max, self]));
  const points = (value: number | null) => (value === null ? '' : pointsText(value, digits));
  let item = 0;
  return [
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 1.3, align: 'center' },
        { head: 'Nội dung', share: 10 },
        { head: 'Điểm tối đa', share: 2, align: 'center' },
        { head: 'Điểm tự chấm', share: 2, align: 'center' },
      ],
      rows: [
        ...told.map(({ text, max, self, as }) => {
          if (!as) item += 1;
          return { cells: [as ? '' : String(item), text, points(max), points(self)], ...(as ? { as } : {}) };
        }),
        { cells: ['', 'Tổng cộng', points(total.max), points(total.self)], as: 'total' as const },
      ],
    },
  ];
}

function gradesOf(grades: SelfReviewFormValues['grades']): readonly Block[] {
  const items = grades.filter(({ text }) => text.trim() !== '');
  return items.length > 0 ? [{ kind: 'ticks', items }] : [];
}

const nameIf = (name: string | undefined) => (name?.trim() ? { name } : {});

/** What the review cannot be handed in without, in words (còn thiếu gì). */
export function missingInSelfReviewForm(values: SelfReviewFormValues): readonly string[] {
  const open = values.lines.filter(({ self }) => self === null).length;
  return missingOf([
    ['năm', values.year],
    ['họ và tên', values.name],
    ['nội dung tự chấm điểm', values.lines],
    [`điểm tự chấm của ${open} nội dung`, open === 0 ? 'đủ' : null],
    ['một mức tự xếp loại', values.grades.filter(({ ticked }) => ticked).length === 1 ? 'có' : null],
  ]);
}

/** What a form to be filled in by hand cannot be handed out without: whose it is, and what there is to score. */
export function missingInBlankSelfReview({ name, lines }: SelfReviewFormValues): readonly string[] {
  return missingOf([
    ['họ và tên', name],
    ['nội dung tự chấm điểm', lines],
  ]);
}
