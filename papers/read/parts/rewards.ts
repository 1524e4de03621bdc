import { fold } from '#domain/kernel/vietnamese.ts';
import { audienceOfSubject } from '#domain/plans/quotas.ts';
import type { Audience, Quota, Reward } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, pieces, spanOf } from '../passage.ts';
import type { NodePlace } from '../sections.ts';

const subject =
  '(?:tập thể|cá nhân|xã|phường|thị trấn|đơn vị|cơ quan|trường|doanh nghiệp|công đoàn cơ sở|CĐCS|tổ công đoàn|tổ chuyên môn|tổ|phòng|khoa|thôn|khu phố|tổ dân phố|gia đình|hộ|cán bộ|công chức|viên chức|giáo viên|nhân viên|người lao động|đoàn viên|đảng viên|hội viên|học sinh|sinh viên|học viên|giảng viên|công nhân|chiến sĩ|quân nhân|thí sinh|chi bộ|chi đoàn|chi hội|phân xưởng|chuyền|bộ phận|trạm|tiểu đội|trung đội|đại đội|lớp|đội|người|đồng chí|giải(?: (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|phụ|A|B|C))?)';
const words = `(${subject}(?:[, ]+(?:và )?${subject})*)(?!\\p{L})`;
const range = new RegExp(`(?:từ\\s+)?(\\d{1,4})\\s*(?:[-–]|đến)\\s*(\\d{1,4})\\s+${words}`, 'giu');
const ceiling = new RegExp(
  `(?:không quá|tối đa|nhiều nhất|không vượt quá|không nhiều hơn)\\s*:?\\s*(?:là\\s+)?(\\d{1,4})\\s+${words}`,
  'giu',
);
const floor = new RegExp(`(?:ít nhất|tối thiểu)\\s+(\\d{1,4})\\s+${words}`, 'giu');
const giving =
  'cho|thưởng|khen|số lượng\\s*:?|chọn|đề nghị|xét|tặng|suy tôn|bình chọn|giới thiệu|được|tổng số\\s*:?|mỗi [\\p{L}, ]{2,40}?|gồm(?: có)?:?|và';
const exact = new RegExp(`(?:(?<!\\p{L})(?:${giving})\\s+|(?:^|[:;(,])\\s*)(\\d{1,4})\\s+${words}`, 'giu');
/** Prizes stand in the words of their list: "01 giải Nhất, 02 giải Nhì". */
const prizes = /(?<![\d\p{L}])(\d{1,3})\s+(giải (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|phụ|A|B|C))(?!\p{L})/giu;
const andMore = new RegExp(`^\\s*(?:,|và|;)\\s*(\\d{1,4})(?:\\s*(?:[-–]|đến)\\s*(\\d{1,4}))?\\s+${words}`, 'iu');
const shareCeiling =
  /(?:không quá|tối đa|nhiều nhất|không vượt quá)\s+(\d{1,3})\s*%\s+(?:(?:trên\s+)?tổng\s+)?(?:số\s+)?(\p{L}(?:[\p{L} ]|,(?= (?:công chức|viên chức|người lao động|nhân viên|giáo viên))){2,80})/giu;
const form =
  /(?:Giấy khen|Bằng khen|Cờ thi đua|Giấy chứng nhận|Giấy công nhận|Bằng công nhận|Kỷ niệm chương|Bằng Lao động sáng tạo|Thư khen|danh hiệu [“"][^”"]{3,80}[”"])(?:\s+của\s+(?:(?!\s+cho\s|\s+kèm|[,.;:(]).)+)?/iu;
const everyForm = new RegExp(form.source, 'giu');
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

type Bounds = (low: number, high: number | undefined) => Pick<Quota, 'min' | 'max'>;

/** What a shape finds, and the numbers that "và", "," join to it: "không quá 10 tập thể và 20 cá nhân". */
function countedIn(text: string, shape: RegExp, bounds: Bounds): readonly Found[] {
  return matchesIn(text, shape).flatMap((match) => {
    const high = match.length > 3 ? Number(match[2]) : undefined;
    let to = match.index + match[0].length;
    const found: Found[] = [{ subject: match.at(-1)!, ...bounds(Number(match[1]), high), from: match.index, to }];
    for (let more = andMore.exec(text.slice(to)); more; more = andMore.exec(text.slice(to))) {
      const most = more[2] === undefined ? undefined : Number(more[2]);
      const limits = most === undefined ? bounds(Number(more[1]), high && Number(more[1])) : { min: Number(more[1]), max: most };
      found.push({ subject: more[3]!, ...limits, from: to + more[0].search(/\d/), to: to + more[0].length });
      to += more[0].length;
    }
    return found;
  });
}

function numbersIn(text: string): readonly Found[] {
  if (!/\d/.test(text)) return [];
  const all: Found[] = [
    ...countedIn(text, range, (min, max = min) => ({ min, max })),
    ...countedIn(text, ceiling, (max) => ({ max })),
    ...countedIn(text, floor, (min) => ({ min })),
    ...countedIn(text, exact, (min) => ({ min, max: min })),
    ...countedIn(text, prizes, (min) => ({ min, max: min })),
    ...matchesIn(text, shareCeiling).map((match) => ({
      subject: match[2]!.trim(),
      max: Number(match[1]),
      unit: '%' as const,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ];
  const apart = all.filter((one, index) => !all.slice(0, index).some((other) => other.from < one.to && one.from < other.to));
  return apart.sort((a, b) => a.from - b.from);
}

/** A task that is to choose: how many it chooses may be commended, wherever it stands. */
const chooses =
  /(?:tặng (?:Bằng|Giấy) khen|bình chọn|suy tôn|đề nghị (?:khen thưởng|biểu dương|tôn vinh)|(?:để|được|xét) (?:khen thưởng|biểu dương))(?!\p{L})/iu;

const putForward = /^[\p{L} ]{0,30}(?:đề nghị|để|được|xét)?\s*(?:tặng|trao|nhận|cấp)\s+$/iu;
const forEach = /(?<!\p{L})mỗi\s+(?!cá nhân|người)[\p{L}, ]{2,60}$/iu;
const askedAbove = /(?<!\p{L})(?:trình|đề nghị|kiến nghị)\s+(?!Hội đồng)[^;.]{0,80}$/iu;

/** The award a number is of: the one it is put forward for, else the last named before it, else the first of the line. */
function formBeside(text: string, from: number, to: number): string | undefined {
  const forms = matchesIn(text, everyForm);
  const ahead = forms.find((match) => match.index >= to && putForward.test(text.slice(to, match.index)));
  return (ahead ?? forms.findLast((match) => match.index < from) ?? forms[0])?.[0];
}

/** Whether a number is what each unit may choose, or what is asked of a higher body. */
function apartOf(text: string, from: number, to: number): Quota['apart'] {
  const clause = text
    .slice(Math.max(text.lastIndexOf(';', from), text.lastIndexOf('. ', from)) + 1, to)
    .replace(/(?:\d+\s+\p{L}+(?: \p{L}+)?\s+và\s+)?(?:\d+\s*(?:[-–]|đến)\s*)?\d+\D*$/u, '');
  if (forEach.test(clause)) return 'each';
  return askedAbove.test(clause) && /tặng|khen/iu.test(clause) ? 'above' : undefined;
}

/** How many may be commended: from the sections on commendation, and from tasks elsewhere that choose. */
export function quotasOf(places: readonly NodePlace[], elsewhere: readonly NodePlace[] = []): readonly Quota[] {
  const rows = ({ node, above }: NodePlace) => rowsBelow(node, above, null);
  return [...places.flatMap(rows), ...elsewhere.flatMap(rows).filter(({ passage }) => chooses.test(passage.text))].flatMap(
    ({ passage, where }) => {
      return numbersIn(passage.text).map(({ from, to, ...found }) => {
        const award = formBeside(passage.text, from, to);
        const apart = apartOf(passage.text, from, to);
        return {
          ...found,
          where,
          ...(award !== undefined && { form: award }),
          ...(apart && { apart }),
          span: spanOf(passage, from, to),
        };
      });
    },
  );
}

const named = new RegExp(`^(?:các |những |mỗi )?${words}`, 'iu');

/** Whom a form is for: whom the numbers beside it count, whom the words behind "cho" name, or whom the heading judges. */
function audiencesOf(beside: Passage, standard: Passage | undefined, heading: Audience | null): readonly Audience[] {
  const counted = numbersIn(standard ? `cho ${standard.text.split(';')[0]}` : beside.text).map((one) =>
    audienceOfSubject(one.subject),
  );
  if (counted.length > 0) return [...new Set(counted)];
  const name = standard && named.exec(standard.text)?.[1];
  if (name) return [...new Set(name.split(/,| và /u).map((one) => audienceOfSubject(one.trim())))];
  return heading ? [heading] : [];
}

/** What follows "cho": whom it is for, and every further condition of the same sentence ("…; Có sáng kiến, mô hình …"). */
function standardIn(behind: Passage): readonly Passage[] {
  const [sentence] = pieces(behind, /\.(?=\s|$)/gu);
  const [first, ...rest] = sentence ? pieces(sentence, /;\s/gu) : [];
  const end = rest.findIndex(({ text }) => !/^có (?!thể(?!\p{L}))/iu.test(text.trim()));
  return first ? [first, ...rest.slice(0, end < 0 ? rest.length : end)] : [];
}

/** The forms one line names, each with the words beside it: those behind it, or before it where nothing else is counted. */
function rewardsIn({ passage, audience }: Row, whole: readonly Audience[]): readonly Reward[] {
  const forms = matchesIn(passage.text, everyForm);
  return forms.flatMap((match, at) => {
    const from = match.index;
    const end = forms[at + 1]?.index ?? passage.text.length;
    const after = cut(passage, from + match[0].length, end);
    const given = toWhom.exec(` ${after.text}`);
    const asked = given ? standardIn(cut(after, given.index + given[0].length - 1)) : [];
    const standard = asked[0];
    const before = cut(passage, at === 0 ? 0 : forms[at - 1]!.index + forms[at - 1]![0].length, from);
    const beside = numbersIn(after.text).length > 0 ? after : cut(before, before.text.lastIndexOf(';') + 1);
    const told = audiencesOf(beside, standard, audience);
    const to = told.length > 0 ? told : whole;
    return to.map((one) => ({
      form: match[0].trim(),
      to: one === 'collective' ? 'tập thể' : 'cá nhân',
      ...(standard && { standard: asked.map(({ text }) => text).join('; ') }),
      span: spanOf(passage, from, from + match[0].trim().length),
    }));
  });
}

/** Forms of commendation with whom they are for. */
export function rewardsOf(places: readonly NodePlace[]): readonly Reward[] {
  const rows = places.flatMap(({ node, above }) => rowsBelow(node, above, null));
  const counted = new Set(rows.flatMap(({ passage }) => numbersIn(passage.text)).map((one) => audienceOfSubject(one.subject)));
  const found = rows.flatMap((row) => rewardsIn(row, [...counted]));
  return found.filter(
    (one, index) =>
      one.standard !== undefined ||
      !found.some((other, at) => at !== index && other.form === one.form && other.to === one.to && at < index),
  );
}
