import { fold } from '#domain/kernel/vietnamese.ts';
import { audienceOfSubject } from '#domain/plans/quotas.ts';
import type { Audience, Quota, Reward } from '#domain/plans/reading.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, pieces, spanOf } from '../passage.ts';
import type { NodePlace } from '../sections.ts';

const subject =
  '(?:tập thể|cá nhân|xã|phường|thị trấn|đơn vị|cơ quan|trường|doanh nghiệp|công đoàn cơ sở|CĐCS|tổ công đoàn|tổ|phòng|thôn|tổ dân phố|gia đình|hộ|cán bộ|công chức|viên chức|giáo viên|đoàn viên|người|đồng chí|giải)';
const words = `(${subject}(?:[, ]+(?:và )?${subject})*)(?!\\p{L})`;
const range = new RegExp(`(?:từ\\s+)?(\\d{1,4})\\s*(?:[-–]|đến)\\s*(\\d{1,4})\\s+${words}`, 'giu');
const ceiling = new RegExp(`(?:không quá|tối đa|nhiều nhất|không vượt quá)\\s*:?\\s*(?:là\\s+)?(\\d{1,4})\\s+${words}`, 'giu');
const andMore = new RegExp(`^\\s*(?:,|và|;)\\s*(\\d{1,4})\\s+${words}`, 'iu');
const floor = new RegExp(`(?:ít nhất|tối thiểu)\\s+(\\d{1,4})\\s+${words}`, 'giu');
const exact = new RegExp(`(?:cho|thưởng|khen|số lượng\\s*:?)\\s+(\\d{1,4})\\s+${words}`, 'giu');
const shareCeiling =
  /(?:không quá|tối đa|nhiều nhất|không vượt quá)\s+(\d{1,3})\s*%\s+(?:tổng\s+)?(?:số\s+)?(\p{L}[\p{L} ]{2,60})/giu;
const form =
  /(?:Giấy khen|Bằng khen|Cờ thi đua|Giấy chứng nhận|Giấy công nhận|Bằng công nhận|Kỷ niệm chương|Bằng Lao động sáng tạo|Thư khen|danh hiệu [“"][^”"]{3,80}[”"])(?:\s+của\s+(?:(?!\s+cho\s|\s+kèm|[,.;:(]).)+)?/iu;
const toWhom = /\s+(?:cho|đối với)\s+/iu;

interface Row {
  readonly passage: Passage;
  readonly where: string;
  readonly audience: Audience | null;
}

/** "IV", "1", "1.2" make IV.1.2; bullets add nothing. */
export function joinLabels(labels: readonly string[]): string {
  return labels.filter((label, index) => !labels[index + 1]?.startsWith(`${label}.`)).join('.');
}

function rowsBelow(node: Node, labels: readonly string[], inherited: Audience | null): readonly Row[] {
  const label = node.mark && /^[\p{L}\d]/u.test(node.mark.label) ? [...labels, node.mark.label] : labels;
  const audience = headingAudience(node.own.text) ?? inherited;
  return [
    { passage: node.own, where: joinLabels(label), audience },
    ...node.children.flatMap((child) => rowsBelow(child, label, audience)),
  ];
}

function headingAudience(text: string): Audience | null {
  const folded = fold(text.slice(0, 40));
  if (/^(?:doi voi |ve )?(?:cac )?tap the\b/.test(folded)) return 'collective';
  return /^(?:doi voi |ve )?(?:cac )?ca nhan\b/.test(folded) ? 'individual' : null;
}

interface Found extends Pick<Quota, 'subject' | 'min' | 'max' | 'unit'> {
  readonly from: number;
  readonly to: number;
}

function ceilingsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ceiling)) {
    let to = match.index + match[0].length;
    found.push({ subject: match[2]!, max: Number(match[1]), from: match.index, to });
    for (let more = andMore.exec(text.slice(to)); more; more = andMore.exec(text.slice(to))) {
      found.push({ subject: more[2]!, max: Number(more[1]), from: to + more[0].search(/\d/), to: to + more[0].length });
      to += more[0].length;
    }
  }
  return found;
}

function numbersIn(text: string): readonly Found[] {
  const place = (match: RegExpExecArray) => ({ from: match.index, to: match.index + match[0].length });
  const all: Found[] = [
    ...[...text.matchAll(range)].map((match) => ({
      subject: match[3]!,
      min: Number(match[1]),
      max: Number(match[2]),
      ...place(match),
    })),
    ...ceilingsIn(text),
    ...[...text.matchAll(floor)].map((match) => ({ subject: match[2]!, min: Number(match[1]), ...place(match) })),
    ...[...text.matchAll(exact)].map((match) => ({
      subject: match[2]!,
      min: Number(match[1]),
      max: Number(match[1]),
      ...place(match),
    })),
    ...[...text.matchAll(shareCeiling)].map((match) => ({
      subject: match[2]!.trim(),
      max: Number(match[1]),
      unit: '%' as const,
      ...place(match),
    })),
  ];
  const apart = all.filter((one, index) => !all.slice(0, index).some((other) => other.from < one.to && one.from < other.to));
  return apart.sort((a, b) => a.from - b.from);
}

/** How many may be commended, from the sections on commendation. */
export function quotasOf(places: readonly NodePlace[]): readonly Quota[] {
  return places
    .flatMap(({ node, above }) => rowsBelow(node, above, null))
    .flatMap(({ passage, where }) => {
      const award = form.exec(passage.text)?.[0];
      return numbersIn(passage.text).map(({ from, to, ...found }) => ({
        ...found,
        where,
        ...(award !== undefined && { form: award }),
        span: spanOf(passage, from, to),
      }));
    });
}

function rewardIn({ passage, audience }: Row): Reward | null {
  const match = form.exec(passage.text);
  if (!match) return null;
  const after = cut(passage, match.index + match[0].length);
  const given = toWhom.exec(` ${after.text}`);
  const standard = given ? pieces(cut(after, given.index + given[0].length - 1), /\.(?=\s|$)/gu)[0] : undefined;
  const number = standard && numbersIn(`cho ${standard.text}`)[0];
  const named = standard && new RegExp(`^(?:các |những |mỗi )?${words}`, 'iu').exec(standard.text);
  const to = number ? audienceOfSubject(number.subject) : named ? audienceOfSubject(named[1]!) : audience;
  if (to === null) return null;
  return {
    form: match[0].trim(),
    to: to === 'collective' ? 'tập thể' : 'cá nhân',
    ...(standard && { standard: standard.text }),
    span: spanOf(passage, match.index, match.index + match[0].trim().length),
  };
}

/** Forms of commendation with whom they are for. */
export function rewardsOf(places: readonly NodePlace[]): readonly Reward[] {
  const found = places.flatMap(({ node, above }) => rowsBelow(node, above, null)).flatMap((row) => rewardIn(row) ?? []);
  return found.filter(
    (one, index) =>
      one.standard !== undefined ||
      !found.some((other, at) => at !== index && other.form === one.form && other.to === one.to && at < index),
  );
}
