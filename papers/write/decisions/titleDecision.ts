import type { Day } from '#domain/kernel/day.ts';
import { missingOf } from '../missing.ts';
import { type Annex, type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { recognisedPeriod } from '../titleName.ts';

/** A unit the decision recognises. */
export interface RecognisedUnit {
  readonly name: string;
  /** Địa chỉ, when the list needs one to tell units apart. */
  readonly place?: string;
  /** Số vào sổ of its certificate. */
  readonly registerNumber?: string;
}

/** What a decision on titles prints (quyết định công nhận danh hiệu). */
export interface TitleDecisionValues {
  readonly head: Head;
  /** Thẩm quyền ban hành: `Chủ tịch Ủy ban nhân dân xã Bến Sậy`. */
  readonly authority: string;
  /** Each without end punctuation; the last is usually «Theo đề nghị của …». */
  readonly bases: readonly string[];
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
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The decision that recognises a past period («công nhận giai đoạn …»); nothing but this makes a title. */
export function titleDecision(values: TitleDecisionValues): LetterPaper {
  const period = recognisedPeriod(values.period);
  const verb = values.recognition === 'again' ? 'Công nhận lại' : 'Công nhận';
  return {
    format: 'nd30',
    kind: 'title-decision',
    head: values.head,
    type: 'Quyết định',
    subject: `Về việc ${verb.toLowerCase()} danh hiệu “${values.title}” ${period}`,
    body: [
      { kind: 'banner', text: values.authority },
      { kind: 'bases', lines: values.bases },
      { kind: 'banner', text: 'Quyết định:' },
      ...articlesOf(values, `${verb} danh hiệu “${values.title}” ${period}`),
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    annexes: values.units.length > 1 ? [listOf(values, period)] : [],
    sample: values.sample === true,
  };
}

function articlesOf(values: TitleDecisionValues, recognise: string): readonly Block[] {
  const [only] = values.units;
  const many = values.units.length > 1;
  const whom = many ? `${values.units.length} đơn vị có tên trong danh sách kèm theo` : only ? nameOf(only) : '';
  const register = !many && only?.registerNumber ? ` (số vào sổ: ${only.registerNumber})` : '';
  const bonus = values.bonus ? ` kèm ${values.bonus}` : '';
  const those = many ? 'các đơn vị có tên trong danh sách' : 'đơn vị có tên tại Điều 1';
  const executors = [...values.executors, those].join('; ');
  return [
    { kind: 'article', number: 1, text: `${recognise} đối với ${whom}.` },
    {
      kind: 'article',
      number: 2,
      text: `Đơn vị được công nhận tại Điều 1 được cấp ${values.form}${register}${bonus}, có trách nhiệm giữ vững và phát huy kết quả đã đạt.`,
    },
    { kind: 'article', number: 3, text: `Quyết định này có hiệu lực kể từ ngày ký.` },
    { kind: 'article', number: 4, text: `${upperFirst(executors)} chịu trách nhiệm thi hành Quyết định này./.` },
  ];
}

function listOf(values: TitleDecisionValues, period: string): Annex {
  const places = values.units.some((unit) => unit.place);
  const registers = values.units.some((unit) => unit.registerNumber);
  return {
    label: 'Danh sách',
    title: `Đơn vị được công nhận danh hiệu “${values.title}” ${period}`,
    body: [
      {
        kind: 'table',
        columns: [
          { head: 'STT', share: 1, align: 'center' },
          { head: 'Tên đơn vị', share: 8 },
          ...(places ? [{ head: 'Địa chỉ', share: 5 }] : []),
          ...(registers ? [{ head: 'Số vào sổ', share: 2.4, align: 'center' as const }] : []),
        ],
        rows: values.units.map((unit, at) => ({
          cells: [
            String(at + 1),
            unit.name,
            ...(places ? [unit.place ?? ''] : []),
            ...(registers ? [unit.registerNumber ?? ''] : []),
          ],
        })),
      },
    ],
  };
}

const nameOf = (unit: RecognisedUnit) => (unit.place ? `${unit.name}, ${unit.place}` : unit.name);
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInTitleDecision(values: TitleDecisionValues): readonly string[] {
  return missingOf([
    ['cơ quan ban hành', values.head.issuer],
    ['số, ký hiệu', values.head.number?.replace(/^\/.*/, '')],
    ['địa danh', values.head.place],
    ['ngày ban hành', values.head.day],
    ['thẩm quyền ban hành', values.authority],
    ['căn cứ ban hành', values.bases],
    ['danh hiệu', values.title],
    ['đơn vị được công nhận', values.units],
    ['chức vụ người ký', values.signer.title],
    ['họ tên người ký', values.signer.name],
    ['nơi nhận', values.recipients],
  ]);
}
