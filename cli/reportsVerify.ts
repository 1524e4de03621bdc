import { verifyStandings } from '#server/recognition/standingStore.ts';
import { type Difference, type ReportsCheck, verifyReports } from '#server/reports/verifyReports.ts';
import { type Command, isEnglish, print, printJson, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** The stored roll-ups, and what is kept of each movement's next title, equal a recomputation from the cases. */
export const reportsVerify: Command = {
  usage: 'datchuan reports verify [--json] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag' },
  operands: 0,
  async run(_, options) {
    const check = await withSite(
      options,
      async ({ db }) => ({ ...(await verifyReports(db)), ...(await db.transaction().execute(verifyStandings)) }),
      { reads: true },
    );
    const isEqual = check.differences.length + check.differing.length === 0;
    if (options.json) printJson({ equal: isEqual, ...check });
    else if (isEqual) print(equalOf(check));
    for (const difference of options.json ? [] : check.differences) print(sentenceOf(difference));
    for (const id of options.json ? [] : check.differing)
      print(
        isEnglish()
          ? `movement ${id}: what is missing is not what was kept.`
          : `phong trào ${id}: «còn thiếu gì» đang lưu khác khi tính lại.`,
      );
    return isEqual ? 0 : 1;
  },
};

function equalOf({ years, cells, movements }: ReportsCheck & { readonly movements: number }): string {
  if (isEnglish())
    return `The stored figures are what the cases say: ${years} years of units, ${cells} sums, ${movements} movements, 0 differences.`;
  return `Số tổng hợp khớp với hồ sơ: ${years} năm của các đơn vị, ${cells} ô tổng hợp, ${movements} phong trào, 0 chỗ lệch.`;
}

function sentenceOf(difference: Difference): string {
  const { stored, counted } = difference;
  const where =
    difference.kind === 'year'
      ? `campaign ${difference.campaignId} · ${difference.column}`
      : `${difference.geography} · unit ${difference.unitId} · ${difference.year} · ${difference.part} ${difference.cut} · ${difference.figure}`;
  const values = [stored, counted].map((value) => JSON.stringify(value));
  return isEnglish()
    ? `${where}: stored ${values[0]}, counted ${values[1]}.`
    : `${where}: đang lưu ${values[0]}, tính lại ${values[1]}.`;
}
