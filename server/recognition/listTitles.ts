import * as api from '#api/recognition.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { presentTitle } from './present.ts';
import { listTitlesVisibleTo } from './titleListStore.ts';

/** Titles of the person's units and those their body gave. */
export const listTitles = view({
  name: 'recognition.listTitles',
  input: api.listTitles.input,
  async run({ page, size, ...filter }, { tx, actor, today }) {
    const { rows: titles, ...at } = await listTitlesVisibleTo(tx, actor, filter, { page, size });
    const names = await unitNames(
      tx,
      titles.map((title) => title.byUnitId),
      today,
    );
    return {
      ...at,
      titles: titles.map((title) => ({
        ...presentTitle(title, names.get(title.byUnitId) ?? '', actor, today),
        campaignId: title.campaignId,
      })),
    };
  },
});
