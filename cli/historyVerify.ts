import { join } from 'node:path';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { type HistoryFault, type HistoryReport, verifyHistory } from '#server/history/verifyHistory.ts';
import { type Command, isEnglish, print, printJson, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** The event log is whole and untampered. */
export const historyVerify: Command = {
  usage: 'datchuan history verify [--json] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag' },
  operands: 0,
  async run(_, options) {
    const report = await withSite(
      options,
      (site) => verifyHistory(site.db, publicKeyOf(site.app.site.key), join(site.dataDir, 'keys', 'seals.jsonl')),
      { reads: true },
    );
    const isWhole = report.faults.length === 0;
    if (options.json) printJson({ whole: isWhole, ...report });
    else if (isWhole) print(wholeOf(report));
    else for (const fault of report.faults) print(sentenceOf(fault));
    return isWhole ? 0 : 1;
  },
};

function wholeOf({ events, sealed, seals }: HistoryReport): string {
  if (isEnglish()) return `The log is whole: ${events} events, ${sealed} of them sealed in ${seals} batches.`;
  return `Nhật ký nguyên vẹn: ${events} sự kiện, ${sealed} đã niêm phong trong ${seals} lần.`;
}

function sentenceOf({ code, seal, eventId }: HistoryFault): string {
  const { vi, en } = wordsOfFault[code];
  const where = isEnglish()
    ? [seal && `seal ${seal}`, eventId && `event ${eventId}`]
    : [seal && `lần niêm phong ${seal}`, eventId && `sự kiện ${eventId}`];
  const places = where.filter(Boolean).join(', ');
  return `${isEnglish() ? en : vi}${places && ` (${places})`}.`;
}

const wordsOfFault: Readonly<Record<HistoryFault['code'], { vi: string; en: string }>> = {
  'event-changed': {
    vi: 'Một sự kiện đã bị sửa hoặc thêm vào bằng tay',
    en: 'An event was changed or added by hand',
  },
  'event-missing': {
    vi: 'Số sự kiện của một lần niêm phong không còn như lúc niêm phong: có sự kiện bị bỏ đi hoặc thêm vào',
    en: 'A batch does not hold as many events as when it was sealed: some were taken away or added',
  },
  'seal-changed': {
    vi: 'Sự kiện hoặc thứ tự của chúng không khớp với niêm phong',
    en: 'The events or their order do not match their seal',
  },
  'seal-missing': {
    vi: 'Một lần niêm phong đã bị bỏ đi hoặc đổi chỗ',
    en: 'A seal was taken away or put in another place',
  },
  'seal-forged': {
    vi: 'Chữ ký của một lần niêm phong không phải do khóa của trang này ký',
    en: 'A seal was not signed by the key of this site',
  },
  'witness-changed': {
    vi: 'Tệp chứng keys/seals.jsonl có dòng bị sửa',
    en: 'A line of the witness file keys/seals.jsonl was changed',
  },
  'witness-missing': {
    vi: 'Tệp chứng keys/seals.jsonl thiếu dòng của một lần niêm phong',
    en: 'The witness file keys/seals.jsonl lacks the line of a seal',
  },
};
