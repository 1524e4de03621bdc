import type { Day } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { counted } from '../numberWords.ts';
import type { Annex, LetterPaper } from '../paper.ts';
import { recognisedPeriod } from '../titleName.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';

/** A unit the decision recognises. */
export interface RecognisedUnit {
  readonly name: string;
  /** Địa chỉ, when the list needs one to tell units apart. */
  readonly place?: string;
  /** Số vào sổ of its certificate. */
  readonly registerNumber?: string;
}

/** What a decision on titles prints (quyết định công nhận danh hiệu). */
export interface TitleDecisionValues extends DecisionFrame {
  readonly recognition: 'first' | 'again';
  readonly title: string;
  /** Half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  /** One is named in Điều 1; more stand in the annexed list. */
  readonly units: readonly RecognisedUnit[];
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** Words of the bonus, where the rule gives one: `tiền thưởng bằng 1,5 lần mức lương cơ sở`. */
  readonly bonus?: string;
  /** Who carries it out: `Chánh Văn phòng`. The units themselves are added. */
  readonly executors: readonly string[];
}

/** The decision that recognises a past period («công nhận giai đoạn …»); nothing but this makes a title. */
export function titleDecision(values: TitleDecisionValues): LetterPaper {
  const period = recognisedPeriod(values.period);
  const verb = values.recognition === 'again' ? 'Công nhận lại' : 'Công nhận';
  return decision(values, {
    kind: 'title-decision',
    subject: `Về việc ${verb.toLowerCase()} danh hiệu “${values.title}” ${period}`,
    articles: articlesOf(values, `${verb} danh hiệu “${values.title}” ${period}`),
    annexes: values.units.length > 1 ? [listOf(values, period)] : [],
  });
}

function articlesOf(values: TitleDecisionValues, recognise: string): readonly string[] {
  const [only] = values.units;
  const many = values.units.length > 1;
  const whom = many
    ? ` đối với ${counted(values.units.length)} đơn vị có tên trong danh sách kèm theo`
    : only
      ? ` đối với ${nameOf(only)}`
      : '';
  const register = !many && only?.registerNumber ? ` (số vào sổ: ${only.registerNumber})` : '';
  const bonus = values.bonus ? ` kèm ${values.bonus}` : '';
  const those = many ? 'các đơn vị có tên trong danh sách' : 'đơn vị có tên tại Điều 1';
  return [
    `${recognise}${whom}.`,
    `Đơn vị được công nhận tại Điều 1 được cấp ${values.form}${register}${bonus}, có trách nhiệm giữ vững và phát huy kết quả đã đạt.`,
    inForce,
    executedBy([...values.executors, those]),
  ];
}

function listOf(values: TitleDecisionValues, period: string): Annex {
  return {
    label: 'Danh sách',
    title: `Đơn vị được công nhận danh hiệu “${values.title}” ${period}`,
    body: listTable(values.units, [
      { head: 'Tên đơn vị', share: 8, of: ({ name }) => name },
      { head: 'Địa chỉ', share: 5, of: ({ place }) => place },
      { head: 'Số vào sổ', share: 2.4, align: 'center', of: ({ registerNumber }) => registerNumber },
    ]),
  };
}

const nameOf = (unit: RecognisedUnit) => (unit.place ? `${unit.name}, ${unit.place}` : unit.name);

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInTitleDecision(values: TitleDecisionValues): readonly string[] {
  return missingInDecision(values, [
    ['tên giấy công nhận', values.form],
    ['danh hiệu', values.title],
    ['đơn vị được công nhận', values.units.map(({ name }) => name)],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
