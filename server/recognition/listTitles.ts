import * as api from '#api/recognition.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { titlesVisibleTo } from './listStore.ts';
import { presentTitle } from './present.ts';

/** Titles of the person's units and those their body gave. */
export const listTitles = view({
  name: 'recognition.listTitles',
  input: api.listTitles.input,
  async run(_, { tx, actor, today }) {
    const titles = await titlesVisibleTo(tx, actor);
    const names = await unitNames(
      tx,
      titles.map((title) => title.byUnitId),
      today,
    );
    return { titles: titles.map((title) => presentTitle(title, names.get(title.byUnitId) ?? '', actor, today)) };
  },
});
