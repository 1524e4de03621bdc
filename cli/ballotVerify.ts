import { type RuleName, ruleNames, rules } from '#ballot/verify/rules.ts';
import { type Fault, type ReceiptFound, type Summary, type Verdict, verify } from '#ballot/verify.ts';
import { BadCall, type Command, isEnglish, print, printJson } from './command.ts';
import { readInput } from './inputFile.ts';

/** An election's record against every rule of docs/ballot.md; needs no site. */
export const ballotVerify: Command = {
  usage: 'datchuan ballot verify FILE [--receipt CODES] [--json]',
  options: { receipt: 'text', json: 'flag' },
  operands: 1,
  async run([path], options) {
    const receipts = typeof options.receipt === 'string' ? receiptsOf(options.receipt) : [];
    const verdict = verify(textOf(await readInput(path!)), { receipts });
    const isSound = verdict.faults.length === 0;
    if (options.json) printJson({ ok: isSound, ...verdict });
    else for (const line of linesOf(verdict, receipts.length > 0)) print(line);
    return isSound ? 0 : 1;
  },
};

const inWords = (vi: string, en: string) => (isEnglish() ? en : vi);

/** A receipt is 64 hex digits; as printed it has spaces. @throws BadCall for anything else. */
function receiptsOf(asked: string): string[] {
  const receipts = asked.split(',').map((code) => code.replace(/[\s-]/g, '').toLowerCase());
  if (receipts.every((code) => /^[0-9a-f]{64}$/.test(code))) return receipts;
  throw new BadCall(
    inWords('Mã phiếu gồm 64 chữ số 0–9, a–f; nhiều mã cách nhau bằng dấu phẩy.', 'A receipt is 64 digits 0–9, a–f.'),
  );
}

/** Bytes that are no UTF-8 cannot be a canonical record; what stands for them breaks R1. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function linesOf({ faults, summary }: Verdict, isAsked: boolean): string[] {
  const names = ruleNames.filter((name) => name !== 'R36' || isAsked);
  const end =
    faults.length === 0
      ? inWords('Biên bản điện tử đúng: mọi quy tắc đều đạt.', 'The record is sound: every rule holds.')
      : inWords('Biên bản điện tử KHÔNG đúng: xem các dòng có dấu ✗.', 'The record is NOT sound: see the lines with ✗.');
  const checks = summary ? names : names.slice(0, 1);
  return [...(summary ? headOf(summary, faults.length === 0) : []), ...checks.flatMap((name) => checkOf(name, faults)), end];
}

function checkOf(name: RuleName, faults: readonly Fault[]): string[] {
  const broken = faults.filter(({ rule }) => rule === name);
  const [vi, en] = rules[name];
  return [`${broken.length === 0 ? '✓' : '✗'} ${name}  ${inWords(vi, en)}`, ...broken.map(({ at }) => `      ${at}`)];
}

function headOf(summary: Summary, isSound: boolean): string[] {
  const { title, election, eligible, voted, replaced, quorum, trustees, threshold, decryptedBy, closing, closedAt } = summary;
  return [
    title,
    inWords(`Mã cuộc bỏ phiếu: ${election}`, `Election: ${election}`),
    inWords(`Đóng lúc ${closedAt ?? '–'}, dấu đóng ${closing ?? '–'}`, `Closed at ${closedAt ?? '–'}, digest ${closing ?? '–'}`),
    inWords(
      `Cử tri ${eligible}, đã bỏ phiếu ${voted}, phiếu được thay ${replaced}, cần ít nhất ${quorum} phiếu`,
      `Eligible ${eligible}, voted ${voted}, replaced ballots ${replaced}, quorum ${quorum}`,
    ),
    inWords(
      `Người giữ khóa ${trustees}, cần ${threshold}; đã giải mã: ${decryptedBy.join(', ') || 'không ai'}`,
      `Trustees ${trustees}, threshold ${threshold}; decrypted: ${decryptedBy.join(', ') || 'nobody'}`,
    ),
    ...resultsOf(summary, isSound),
    ...summary.receipts.map(receiptLine),
    '',
  ];
}

function resultsOf({ questions, voted, quorum }: Summary, isSound: boolean): string[] {
  const claim = isSound
    ? inWords('Kết quả', 'Result')
    : inWords('Kết quả ghi trong tệp (chưa tin được)', 'Result as the file claims (not to be trusted)');
  if (voted < quorum) return [inWords('Chưa đủ phiếu: không giải mã gì.', 'Below the quorum: nothing is decrypted.')];
  const row = ({ title, count }: { title: string; count: number | null }) => `    ${title}: ${count ?? '–'}/${voted}`;
  return [`${claim}:`, ...questions.flatMap(({ title, options }) => [`  ${title}`, ...options.map(row)])];
}

function receiptLine({ receipt, state, voter }: ReceiptFound): string {
  const states = {
    counts: inWords(`là phiếu được tính của ${voter}`, `is the counted ballot of ${voter}`),
    replaced: inWords(`là phiếu của ${voter}, đã được thay bằng phiếu sau`, `is a ballot of ${voter}, replaced by a later one`),
    absent: inWords('không có trên bảng', 'is not on the board'),
  };
  return `${inWords('Mã phiếu', 'Receipt')} ${receipt.slice(0, 12)}… ${states[state]}`;
}
