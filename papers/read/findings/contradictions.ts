import { shortDate } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Deadline, Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { type Passage, spanOf } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { withoutQuotes } from '../quotes.ts';
import { findingAt } from './finding.ts';

const share = /(?<![\d.,])(\d{1,3}(?:,\d)?)\s?%\s+((?:\p{L}+[ ,]+){3,14}\p{L}+)/gu;
/** So many words must be the same for two shares to be of the same thing. */
const fewestAlike = 6;

interface Claim {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly words: readonly string[];
}

function claimsIn(passage: Passage): readonly Claim[] {
  const text = withoutQuotes(passage.text, '\u0001');
  return matchesIn(text, share).map((match) => ({
    passage,
    from: match.index,
    to: match.index + match[0].length,
    value: match[1]!,
    words: fold(match[2]!).replaceAll(',', '').split(' '),
  }));
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= fewestAlike && (same >= Math.min(a.length, b.length) - 1 || same >= fewestAlike + 3);
}

/** "Khu vực doanh nghiệp: 60% …": whom a share is of, where the line begins with it. */
const ofWhom = ({ passage, from }: Claim) =>
  /^(?:[\p{L}\d.]{1,5}[.)]\s*)?[-–+]?\s*((?:Khu vực|Khối|Cụm|Đối với|Ở|Tại|Các)\s[^:]{3,60}):\s*$/u.exec(
    passage.text.slice(0, from),
  )?.[1] ?? '';

/** One thing with two shares: "90% cán bộ … đạt" here, "95% cán bộ … đạt" there. */
function shares(passages: readonly Passage[]): readonly Finding[] {
  const earlier = new Map<string, Map<string, Claim>>();
  return passages.flatMap(claimsIn).flatMap((claim): readonly Finding[] => {
    const beginning = claim.words.slice(0, fewestAlike).join(' ');
    const known = earlier.get(beginning) ?? new Map<string, Claim>();
    earlier.set(beginning, known);
    const before = [...known.values()].find(
      (other) => other.value !== claim.value && alike(other.words, claim.words) && ofWhom(other) === ofWhom(claim),
    );
    const said = `${claim.value} ${claim.words.join(' ')}`;
    if (!known.has(said)) known.set(said, claim);
    if (!before) return [];
    return [
      findingAt(claim.passage, claim.from, claim.to, {
        severity: 'warning',
        code: 'target-contradiction',
        message: `Ở đây ghi ${claim.value}%, ở dòng ${spanOf(before.passage).line} ghi ${before.value}% cho cùng một việc.`,
      }),
    ];
  });
}

const share100 =
  /(?<![\d.,/])(\d{3,4})(?:,\d+)?\s?%\s+(?:trở lên\s+)?(?:số\s+)?(?:cán bộ|công chức|viên chức|người|đảng viên|đoàn viên|hội viên|giáo viên|học sinh|nhân viên|hộ|gia đình|cơ quan|đơn vị|hồ sơ|văn bản|thôn|tổ|khách hàng|người bệnh|hội viên|chi bộ|chi hội|lớp|trường)(?!\p{L})/giu;
const rate = /(?:tỷ lệ|tỉ lệ)\s[^;%]{3,140}?\s(?:đạt|là|trên|từ)\s+(?:từ\s+|trên\s+|tối thiểu\s+)?(\d{3,4})(?:,\d+)?\s?%/giu;

/** A share of people or things above all of them: "đạt từ 190%". */
function aboveAll(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage) =>
    [share100, rate].flatMap((shape) =>
      [...passage.text.matchAll(shape)]
        .filter((match) => Number(match[1]) > 100 && !/tăng|vượt|so với|bằng|kế hoạch/iu.test(match[0]))
        .map((match) =>
          findingAt(passage, match.index, match.index + match[0].length, {
            severity: 'warning',
            code: 'target-contradiction',
            message: `Tỷ lệ ${match[1]}% lớn hơn 100%.`,
          }),
        ),
    ),
  );
}

const sending = /(?:gửi|nộp|lập|hoàn thiện)\s+(?:\p{L}+\s+){0,3}hồ sơ/iu;
const judging =
  /(?:thẩm định|xét|họp xét|xét duyệt|tổng hợp|trình)\s+(?:\p{L}+\s+){0,4}hồ sơ|hồ sơ.{0,60}(?:thẩm định|họp xét|trình)/iu;

function ordered(deadlines: readonly Deadline[], excerptOf: (deadline: Deadline) => string): readonly Finding[] {
  const [sent, judged] = [sending, judging].map((shape) => deadlines.filter((deadline) => shape.test(deadline.what)));
  const first = judged!.filter((deadline) => !sending.test(deadline.what)).sort((a, b) => a.date.localeCompare(b.date))[0];
  const late =
    first && sent!.find((deadline) => deadline.date > first.date && deadline.date.slice(0, 4) === first.date.slice(0, 4));
  if (!first || !late) return [];
  return [
    {
      severity: 'warning',
      code: 'deadline-order',
      line: late.span.line,
      excerpt: excerptOf(late),
      message: `Hạn nộp hồ sơ ${shortDate(late.date)} có sau hạn thẩm định, xét hồ sơ ${shortDate(first.date)} (dòng ${first.span.line}).`,
      span: late.span,
    },
  ];
}

const wordsOf = (text: string) => new Set(fold(text).match(/[a-z0-9]+/g) ?? []);

function sameTask(a: Deadline, b: Deadline): boolean {
  const [one, two] = [wordsOf(a.what), wordsOf(b.what)];
  if (one.size < 6 || two.size < 6) return false;
  const both = [...one].filter((word) => two.has(word)).length;
  return both / (one.size + two.size - both) >= 0.85;
}

/** One task with two last days. */
function twice(deadlines: readonly Deadline[], excerptOf: (deadline: Deadline) => string): readonly Finding[] {
  return deadlines.flatMap((deadline, index): readonly Finding[] => {
    const before = deadlines
      .slice(0, index)
      .find((other) => other.date !== deadline.date && other.span.line !== deadline.span.line && sameTask(other, deadline));
    if (!before) return [];
    const message = `Cùng một việc ghi hai hạn: ${shortDate(deadline.date)} ở đây, ${shortDate(before.date)} ở dòng ${before.span.line}.`;
    return [
      {
        severity: 'warning',
        code: 'deadline-conflict',
        line: deadline.span.line,
        excerpt: excerptOf(deadline),
        message,
        span: deadline.span,
      },
    ];
  });
}

/** What a plan says twice and differently: a share, a last day, the order of sending and judging. */
export function contradictionFindings(draft: PlanDraft): readonly Finding[] {
  const { deadlines } = draft.reading;
  const excerptOf = (deadline: Deadline) => draft.quote(deadline.span);
  return [...shares(draft.body), ...aboveAll(draft.body), ...ordered(deadlines, excerptOf), ...twice(deadlines, excerptOf)];
}
