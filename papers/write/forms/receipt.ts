import { type Day, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { missingOf } from '../missing.ts';
import { momentText } from '../moment.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';

/** A paper of the file as received. */
export interface ReceivedPaper {
  readonly name: string;
  /** `Bản chính`, `Bản điện tử`. */
  readonly form: string;
  readonly copies: number;
}

/** What a receipt for a file states (giấy biên nhận hồ sơ). */
export interface ReceiptValues {
  readonly head: Head;
  readonly code: string;
  readonly unit: string;
  readonly matter: string;
  /** The arrival that counts: of the submission, or the stamp on the paper (dấu đến). ISO 8601 instant in UTC. */
  readonly arrivedAt: string;
  /** Last day that is on time; absent where the plan sets none. */
  readonly deadline?: Day;
  readonly late: boolean;
  readonly papers: readonly ReceivedPaper[];
  /** Mã băm of what was sent, hexadecimal. */
  readonly fingerprint?: string;
  /** Absent for a receipt the system gives by itself. */
  readonly receiver?: Signer;
  readonly sample?: boolean;
}

/** The receipt; late is said, neither taken silently nor refused: the standing agency decides. */
export function receipt(values: ReceiptValues): LetterPaper {
  const { fingerprint, receiver } = values;
  return {
    format: 'form',
    kind: 'receipt',
    head: values.head,
    type: 'Giấy biên nhận hồ sơ',
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Mã biên nhận', value: values.code.trim() || null },
          { label: 'Đơn vị nộp', value: values.unit.trim() || null },
          { label: 'Nội dung', value: values.matter.trim() || null },
          { label: 'Thời điểm đến', value: momentText(values.arrivedAt) },
          { label: 'Thời hạn', value: punctuality(values) },
        ],
      },
      ...listTable(values.papers, [
        { head: 'Văn bản', share: 9, of: ({ name }) => name },
        { head: 'Hình thức', share: 3.4, of: ({ form }) => form },
        { head: 'Số bản', share: 1.8, align: 'center', of: ({ copies }) => String(copies) },
      ]),
      ...(fingerprint
        ? [{ kind: 'paragraph' as const, align: 'plain' as const, text: `Mã băm hồ sơ: ${grouped(fingerprint)}` }]
        : []),
      ...(receiver
        ? []
        : [{ kind: 'paragraph' as const, text: 'Biên nhận do hệ thống lập khi hồ sơ đến, có giá trị không cần chữ ký.' }]),
    ],
    signatures: receiver ? signaturesOf([receiver], values.head) : [],
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the receipt cannot be given without, in words (còn thiếu gì). */
export function missingInReceipt(values: ReceiptValues): readonly string[] {
  return missingOf([
    ['nơi tiếp nhận', values.head.issuer],
    ['mã biên nhận', values.code],
    ['đơn vị nộp', values.unit],
    ['nội dung', values.matter],
    ['văn bản trong hồ sơ', values.papers],
  ]);
}

function punctuality({ deadline, late }: ReceiptValues): string {
  if (!deadline) return 'Kế hoạch không quy định';
  const through = `hạn đến hết ngày ${shortDate(deadline)}`;
  return late ? `Đến sau hạn (${through}); cơ quan thường trực xem xét, quyết định` : `Đúng hạn (${through})`;
}

const grouped = (hex: string) => hex.replace(/(.{8})(?=.)/g, '$1 ');
