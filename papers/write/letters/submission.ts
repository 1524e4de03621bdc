import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { listOf, paragraphs, said, spokenTo, unclosed } from '../sections.ts';

/** One title or form asked for, with everyone it is asked for. */
export interface Request {
  /** `danh hiệu “Chiến sĩ thi đua cơ sở”`, `Giấy khen của Chủ tịch Ủy ban nhân dân xã`. */
  readonly award: string;
  readonly collectives: readonly string[];
  /** Names as written in the list and in the merit reports. */
  readonly persons: readonly string[];
}

/** What a submission holds (tờ trình đề nghị xét, công nhận, khen thưởng). */
export interface SubmissionValues {
  readonly head: Head;
  /** What is asked for, after «Về việc»: `đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm 2026`. */
  readonly matter: string;
  readonly addressees: readonly [string, ...string[]];
  readonly bases: readonly string[];
  /** The sitting that proposed it: `phiên họp ngày 15 tháng 12 năm 2026 của Hội đồng Thi đua, khen thưởng`. */
  readonly sitting?: string;
  readonly requests: readonly Request[];
  /** How many merit reports go with it; they must be as many as those it names. */
  readonly meritReports: number;
  /** Papers of the dossier (hồ sơ kèm theo). */
  readonly attached: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The submission that goes up with a dossier: who, what for, how many, and what is attached. */
export function submission(values: SubmissionValues): LetterPaper {
  const { issuer } = values.head;
  const attached = listOf('number', values.attached);
  return {
    format: 'nd30',
    kind: 'submission',
    head: values.head,
    type: 'Tờ trình',
    subject: `Về việc ${unclosed(values.matter)}`,
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      {
        kind: 'paragraph',
        text: `${values.sitting ? `Trên cơ sở kết quả ${unclosed(values.sitting)}, ` : ''}${issuer} kính trình ${spokenTo(values.addressees)} xem xét, quyết định, cụ thể như sau:`,
      },
      ...values.requests.flatMap(requestBlocks),
      ...paragraphs([totalOf(values.requests)]),
      ...(attached.length > 0 ? [{ kind: 'paragraph' as const, text: 'Hồ sơ kèm theo gồm:' }, ...attached] : []),
      { kind: 'paragraph', text: `${issuer} kính trình ${spokenTo(values.addressees)} xem xét, quyết định./.` },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function requestBlocks({ award, collectives, persons }: Request, at: number): readonly Block[] {
  const names = [...said(collectives), ...said(persons)];
  if (names.length === 0) return [];
  const counts = countsOf(said(collectives).length, said(persons).length);
  return [
    { kind: 'paragraph', text: [{ text: `${at + 1}. `, bold: true }, { text: `Đề nghị ${award} đối với ${counts}:` }] },
    ...listOf('dash', names),
  ];
}

function countsOf(collectives: number, persons: number): string {
  return [collectives > 0 ? `${counted(collectives)} tập thể` : '', persons > 0 ? `${counted(persons)} cá nhân` : '']
    .filter(Boolean)
    .join(', ');
}

function totalOf(requests: readonly Request[]): string | null {
  const counts = countsOf(
    requests.reduce((sum, { collectives }) => sum + said(collectives).length, 0),
    requests.reduce((sum, { persons }) => sum + said(persons).length, 0),
  );
  return requests.length > 1 && counts ? `Tổng số lượt đề nghị: ${counts}.` : null;
}

/** What the submission cannot be sent without, in words (còn thiếu gì); merit reports that are not as many as those named are missing too. */
export function missingInSubmission(values: SubmissionValues): readonly string[] {
  const named = new Set(values.requests.flatMap(({ collectives, persons }) => said([...collectives, ...persons])));
  return missingOf([
    ['danh hiệu, hình thức đề nghị', values.requests.map(({ award }) => award)],
    ...headNeeds(values.head),
    ['nơi nhận trình', values.addressees],
    ['nội dung đề nghị', values.matter],
    ['tập thể, cá nhân được đề nghị', [...named]],
    [
      `báo cáo thành tích của đủ ${named.size} tập thể, cá nhân được đề nghị`,
      named.size === 0 || named.size === values.meritReports ? 'đủ' : null,
    ],
    ['hồ sơ kèm theo', values.attached],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
