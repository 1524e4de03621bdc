import * as api from '#api/awards.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { unitNamesEver } from '../org/store.ts';
import { awardYears, exportedAwards, listAwardsVisibleTo } from './awardListStore.ts';
import { awardSheet } from './awardSheet.ts';
import { presentAward } from './presentAward.ts';

/** The register of awards as the person may see it. */
export const listAwards = view({
  name: 'commendation.listAwards',
  input: api.listAwards.input,
  async run({ page, size, ...filter }, { tx, actor, today }) {
    const { rows, ...at } = await listAwardsVisibleTo(tx, actor, filter, { page, size });
    const names = await unitNamesEver(tx, [...new Set(rows.map(({ byUnitId }) => byUnitId))], today);
    const nameOf = (unitId: string) => names.get(unitId) ?? '';
    return {
      ...at,
      today,
      years: [...(await awardYears(tx, actor))],
      awards: rows.map((award) => presentAward(award, nameOf(award.byUnitId), actor, today)),
    };
  },
});

/** The same lines as a workbook. */
export const exportAwards = view({
  name: 'commendation.exportAwards',
  input: api.exportAwards.input,
  async run(filter, { tx, actor, today }) {
    const rows = await exportedAwards(tx, actor, filter);
    const names = await unitNamesEver(tx, [...new Set(rows.map(({ byUnitId }) => byUnitId))], today);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('so-khen-thuong.xlsx', type, awardSheet(rows, names, today));
  },
});
