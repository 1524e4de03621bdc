import type { Day } from '#domain/kernel/day.ts';
import { citationText } from '../citation.ts';
import { missingOf } from '../missing.ts';
import type { Block, Fact, Head, LetterPaper, Signer } from '../paper.ts';
import { signaturesOf } from '../paper.ts';
import { listOf, said, spokenTo, upperFirst } from '../sections.ts';
import { recognisedPeriod } from '../titleName.ts';

/** What a unit's enrolment holds (bản đăng ký xây dựng đơn vị đạt chuẩn văn hóa). */
export interface EnrolmentFormValues {
  readonly head: Head;
  readonly addressees: readonly [string, ...string[]];
  readonly unit: string;
  readonly place?: string;
  readonly unitKind: string;
  readonly staff: number;
  readonly title: string;
  /** Đăng ký lần đầu, giữ vững, công nhận lại. */
  readonly purpose: 'first' | 'maintenance' | 'again';
  /** The cycle enrolled for, half-open. */
  readonly cycle: { readonly from: Day; readonly until: Day };
  /** Years of the cycle that qualified before the system, by their notices. */
  readonly before?: readonly { readonly year: number; readonly number: string; readonly day: Day; readonly issuer: string }[];
  /** The decision it holds; needed to keep or to be recognised again. */
  readonly held?: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** `registered` of `staff` persons, and what they aim at, with counts. */
  readonly pledges: {
    readonly registered: number;
    readonly titles: readonly { readonly name: string; readonly count: number }[];
  };
  readonly commitments: readonly string[];
  readonly attached: readonly string[];
  /** The applicant, then the co-signer where there is one. */
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

const purposes = { first: 'Đăng ký lần đầu', maintenance: 'Giữ vững', again: 'Đề nghị công nhận lại' } as const;

/** The unit's own registration for a cycle, with its persons' pledges counted. */
export function enrolmentForm(values: EnrolmentFormValues): LetterPaper {
  return {
    format: 'form',
    kind: 'enrolment-form',
    head: values.head,
    type: 'Bản đăng ký',
    subject: `Xây dựng “${values.title}” ${recognisedPeriod(values.cycle)}`,
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      { kind: 'facts', rows: factsOf(values) },
      ...pledgesOf(values),
      ...commitmentsOf(values),
      ...attachedOf(values),
      { kind: 'paragraph', text: `${values.unit} đề nghị ${spokenTo(values.addressees)} xem xét, chấp nhận đăng ký./.` },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function factsOf(values: EnrolmentFormValues): readonly Fact[] {
  const { held, before = [] } = values;
  return [
    { label: 'Tên đơn vị', value: values.unit },
    ...(values.place ? [{ label: 'Địa chỉ', value: values.place }] : []),
    { label: 'Loại hình', value: values.unitKind },
    { label: 'Số cán bộ, công chức, viên chức, người lao động', value: `${values.staff} người` },
    { label: 'Nội dung đăng ký', value: `${purposes[values.purpose]} danh hiệu “${values.title}”` },
    { label: 'Chu kỳ', value: upperFirst(recognisedPeriod(values.cycle)) },
    ...before.map(({ year, ...notice }) => ({
      label: `Năm ${year} đã đạt`,
      value: citationText({ type: 'Thông báo', ...notice }),
    })),
    ...(held ? [{ label: 'Đã được công nhận tại', value: citationText(held) }] : []),
  ];
}

function pledgesOf({ pledges, staff }: EnrolmentFormValues): readonly Block[] {
  const aims = pledges.titles.map(({ name, count }) => `${name}: ${count} người`);
  return [
    { kind: 'heading', text: 'Đăng ký thi đua của cá nhân' },
    { kind: 'paragraph', text: `${pledges.registered}/${staff} người đã đăng ký${aims.length > 0 ? ', trong đó:' : '.'}` },
    ...(aims.length > 0 ? [{ kind: 'list' as const, marker: 'dash' as const, items: aims }] : []),
  ];
}

function commitmentsOf({ commitments }: EnrolmentFormValues): readonly Block[] {
  const list = listOf('number', commitments);
  return list.length > 0 ? [{ kind: 'heading', text: 'Đơn vị cam kết' }, ...list] : [];
}

function attachedOf({ attached }: EnrolmentFormValues): readonly Block[] {
  const sent = said(attached);
  return sent.length > 0 ? [{ kind: 'paragraph', text: `Gửi kèm: ${sent.join('; ')}.` }] : [];
}

/** What the enrolment cannot be sent without, in words (còn thiếu gì). */
export function missingInEnrolmentForm(values: EnrolmentFormValues): readonly string[] {
  return missingOf([
    ['danh hiệu cá nhân đăng ký', values.pledges.titles.length === 0 ? 'không' : values.pledges.titles.map(({ name }) => name)],
    ['nơi gửi bản đăng ký', values.addressees],
    ['loại hình đơn vị', values.unitKind],
    ['tên đơn vị', values.unit],
    ['danh hiệu đăng ký', values.title],
    ['quyết định công nhận đang giữ', values.purpose === 'first' ? 'lần đầu' : values.held?.number],
    ['người ký', values.signers],
    ['số người của đơn vị', values.staff],
    ['nội dung cam kết', values.commitments],
  ]);
}
