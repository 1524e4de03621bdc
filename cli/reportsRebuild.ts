import { todayOf } from '#server/kernel/clock.ts';
import { recountStandings } from '#server/recognition/standingStore.ts';
import { rebuildReports } from '#server/reports/rebuild.ts';
import { type Command, isEnglish, print, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** Counts the roll-ups anew from the cases: for a site whose tables were filled by hand. */
export const reportsRebuild: Command = {
  usage: 'datchuan reports rebuild [--data DIR] [--database-url URL]',
  options: siteOptions,
  operands: 0,
  async run(_, options) {
    const count = await withSite(options, async ({ db }) => {
      await recountStandings(db);
      return await db.transaction().execute(async (tx) => await rebuildReports(tx, await todayOf(tx)));
    });
    print(isEnglish() ? `${count} years of units were counted.` : `Đã tổng hợp lại ${count} năm của các đơn vị.`);
    return 0;
  },
};
