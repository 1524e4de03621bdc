import { yearOf } from '#domain/kernel/day.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { type Passage, spanOf } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { findingAt } from './finding.ts';

const span = /(giai đoạn|nhiệm kỳ|năm học)\s+(\d{4})\s*[-–]\s*(\d{4})/giu;
const year = /(?<!\d\s*[-–/]\s*)(?<!(?:ngày|tháng|quý)\s[^.;]{0,16})năm\s+(\d{4})(?!\s*[-–]\s*\d)(?!\d)/giu;
/** The sentence that says which plan this is: "… xây dựng Kế hoạch … như sau", "Ban hành kèm theo … Kế hoạch …". */
const announcing = /kế hoạch.{0,400}(?:như sau|sau đây|sau)\s*:?$|^điều 1\b.{0,40}ban hành kèm theo/iu;
/** Where the sentence begins to speak of the plan itself, after what it stands on. */
const ownPart = /(?:xây dựng|ban hành|lập|đề ra)\s+(?:và\s+\p{L}+\s+)?(?:kèm theo\s+\p{L}+ \p{L}+ này\s+)?(?:bản\s+)?kế hoạch/giu;

interface Years {
  readonly kind: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function yearsIn(text: string): readonly Years[] {
  const spans = matchesIn(text, span).map((match) => [match, match[1]!.toLowerCase(), `${match[2]}–${match[3]}`] as const);
  const single = matchesIn(text, year).map((match) => [match, 'năm', match[1]!] as const);
  return [...spans, ...single].map(([match, kind, years]) => ({
    kind,
    text: years,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The title speaks of other years than the sentence that announces the plan: one of them was copied. */
function announcedOtherwise(title: Passage, passages: readonly Passage[]): readonly Finding[] {
  const titled = yearsIn(title.text);
  return passages
    .filter(({ text }) => announcing.test(text))
    .flatMap((passage): readonly Finding[] => {
      const start = matchesIn(passage.text, ownPart).at(-1)?.index;
      if (start === undefined) return [];
      const own = yearsIn(passage.text.slice(start));
      return titled.flatMap(({ kind, text, from, to }) => {
        const said = own.filter((one) => one.kind === kind);
        if (said.length === 0 || said.some((one) => one.text === text)) return [];
        const [other] = said;
        return [
          findingAt(passage, start + other!.from, start + other!.to, {
            severity: 'warning',
            code: 'period-conflict',
            message: `Trích yếu ghi “${title.text.slice(from, to)}” (dòng ${spanOf(title).line}), ở đây ghi “${passage.text.slice(start + other!.from, start + other!.to)}”.`,
          }),
        ];
      });
    });
}

const pastMonth =
  /(?:vào|trong|trước|xong|hết|cuối|đầu|tuần \p{L}+)\s+(?:tháng|quý)\s+(?:\d{1,2}|[IVX]{1,3})\s*(?:năm\s+|\/)(\d{4})(?!\d)/giu;
const looksBack =
  /so với|kết quả|đã |cùng kỳ|căn cứ|theo |quyết định|kế hoạch số|công văn|thành lập|kể từ|từ tháng|từ quý|đến nay|được công nhận/iu;

/** A month by which something is to be done, in a year that was over when the plan was written: left from last year's plan. */
function pastMonths(body: readonly Passage[], first: number): readonly Finding[] {
  return body.flatMap((passage) =>
    matchesIn(passage.text, pastMonth).flatMap((match): readonly Finding[] => {
      const clause = passage.text.slice(passage.text.lastIndexOf(';', match.index) + 1, match.index);
      if (Number(match[1]) >= first || looksBack.test(clause)) return [];
      return [
        findingAt(passage, match.index, match.index + match[0].length, {
          severity: 'warning',
          code: 'deadline-order',
          message: `“${match[0]}” đã qua trước năm của kế hoạch (${first}).`,
        }),
      ];
    }),
  );
}

/** Years copied from another plan: other ones in the announcing sentence than in the title, or such as were over (năm chép lại). */
export function yearFindings(draft: PlanDraft): readonly Finding[] {
  const { date, period } = draft.reading;
  const { title } = draft.head;
  const first = date ? yearOf(date) : period && yearOf(period.from);
  return [
    ...(title ? announcedOtherwise(title, [...draft.preamble, ...draft.body.slice(0, 4)]) : []),
    ...(first ? pastMonths(draft.body, first) : []),
  ];
}
