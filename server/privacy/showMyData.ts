import * as api from '#api/privacy.ts';
import { dataSubjectLaw } from '#domain/law/retention.ts';
import { view } from '../kernel/action.ts';
import { loadPerson } from '../people/store.ts';
import { listViews } from '../people/viewStore.ts';
import { wordsOf } from '../words.ts';
import { everythingKept } from './everything.ts';
import { countKept } from './keptStore.ts';
import { presentKept } from './presentKept.ts';

const mostViews = 100;

/** What is kept about whoever asks, counted by kind. */
export const showMyData = view({
  name: 'privacy.showMine',
  input: api.showMyData.input,
  async run(_, { tx, actor }) {
    const { fullName, staffCode, email } = await loadPerson(tx, actor.personId);
    const counts = await countKept(tx, everythingKept, actor.personId);
    const views = await listViews(tx, actor.personId, ['discipline', 'record'], mostViews);
    return {
      personId: actor.personId,
      ...{ fullName, staffCode, email },
      law: dataSubjectLaw.text,
      parts: everythingKept.map((kept, at) => ({ ...presentKept(kept), count: counts[at]! })).filter(({ count }) => count > 0),
      views: views.map(({ what, viewerName, at }) => ({ what: wordsOf(`viewed.${what}`), viewerName, at })),
    };
  },
});
