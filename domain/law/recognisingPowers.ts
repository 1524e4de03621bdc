import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** Bodies by what they are and where they stand: those that decide on the culture title and those that review for it (cơ quan theo loại và cấp). */
export const bodyKinds = [
  'district-people',
  'province-people',
  'district-committee',
  'province-committee',
  'commune-committee',
  'district-union',
  'commune-union',
  'province-union',
  'appraisal-council',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** A recognition is the first, or one again (công nhận lần đầu, công nhận lại). */
export type Recognition = 'first' | 'again';

/** Who decides on the culture title and who reviews for it, by the day of the decision (thẩm quyền công nhận). */
export interface RecognisingPower {
  readonly period: Period;
  readonly recognitions: readonly Recognition[];
  /** As a paper addresses them: `Ủy ban nhân dân`. */
  readonly who: string;
  readonly body: BodyKind;
  readonly reviewers: readonly BodyKind[];
  /** Numbers of the documents that a decision is printed on; what the place issued itself comes besides. */
  readonly bases: readonly string[];
  readonly law: LawRef;
  /** `false`: as practised; the province's own guidance goes first. */
  readonly isCertain: boolean;
}

const circularDays = { from: '2014-11-15' as Day, until: '2023-01-01' as Day };
const circular = {
  who: 'Ủy ban nhân dân',
  bases: ['08/2014/TT-BVHTTDL'],
  law: { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 7' },
  isCertain: true,
} as const;
const union = {
  recognitions: ['first', 'again'],
  who: 'Liên đoàn Lao động',
  body: 'province-union',
  bases: ['2214/QĐ-TTg', '58/HD-TLĐ'],
  law: { text: 'Hướng dẫn 58/HD-TLĐ' },
  isCertain: false,
} as const;

/** The chair of the district's people's committee first and of the province's again until 2022; then the chair of the province's federation of labour. */
export const recognisingPowers: readonly RecognisingPower[] = [
  {
    ...circular,
    period: circularDays,
    recognitions: ['first'],
    body: 'district-people',
    reviewers: ['district-committee', 'district-union'],
  },
  {
    ...circular,
    period: circularDays,
    recognitions: ['again'],
    body: 'province-people',
    reviewers: ['province-committee', 'province-union'],
  },
  {
    ...union,
    period: { from: '2023-01-01' as Day, until: '2025-07-01' as Day },
    reviewers: ['district-union', 'district-committee'],
  },
  {
    ...union,
    period: { from: '2025-07-01' as Day, until: null },
    reviewers: ['commune-union', 'province-union', 'appraisal-council'],
  },
];

/** Who recognises on a day; undefined before the circular of 2014. */
export function recognisingPowerOf(on: Day, recognition: Recognition = 'first'): RecognisingPower | undefined {
  return recognisingPowers.find(({ period, recognitions }) => covers(period, on) && recognitions.includes(recognition));
}

/** From this day no body of a district decides on anything (kết thúc hoạt động cấp huyện; Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
export const districtsEnded = {
  from: '2025-07-01' as Day,
  law: { text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15' },
} as const;
