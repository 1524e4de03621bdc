import { join } from 'node:path';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { verifyHistory } from '#server/history/verifyHistory.ts';
import { type Command, print, printJson, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** The event log is whole and untampered. */
export const historyVerify: Command = {
  usage: 'datchuan history verify [--json] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag' },
  operands: 0,
  async run(_, options) {
    const report = await withSite(options, (site) =>
      verifyHistory(site.db, publicKeyOf(site.app.site.key), join(site.dataDir, 'keys', 'seals.jsonl')),
    );
    const isWhole = report.faults.length === 0;
    if (options.json) printJson({ whole: isWhole, ...report });
    else if (isWhole)
      print(`Nhật ký nguyên vẹn: ${report.events} sự kiện, ${report.sealed} đã niêm phong trong ${report.seals} lần.`);
    else
      for (const fault of report.faults)
        print(`${wordsOfFault[fault.code]} (niêm phong ${fault.seal ?? '–'}, sự kiện ${fault.eventId ?? '–'})`);
    return isWhole ? 0 : 1;
  },
};

const wordsOfFault = {
  'event-changed': 'Một sự kiện đã bị sửa',
  'event-missing': 'Thiếu sự kiện trong một lần niêm phong',
  'seal-changed': 'Nội dung không khớp niêm phong',
  'seal-missing': 'Thiếu hoặc đứt một lần niêm phong',
  'seal-forged': 'Chữ ký niêm phong không phải của trang này',
} as const;
