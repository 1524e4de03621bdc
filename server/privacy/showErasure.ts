import * as api from '#api/privacy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { dataSubjectLaw } from '#domain/law/retention.ts';
import { whyNotErase } from '#domain/privacy/erasure.ts';
import { whyNotEraseAs } from '#domain/privacy/policy.ts';
import { view } from '../kernel/action.ts';
import { loadPerson, locateOne } from '../people/store.ts';
import { inWords } from '../words.ts';
import { erasureSceneOf } from './eraseStore.ts';
import { everythingKept } from './everything.ts';
import { presentKept } from './presentKept.ts';

/** What erasing would do, by kind alone: an administrator does not learn here what there is. */
export const showErasure = view({
  name: 'privacy.showErasure',
  input: api.showErasure.input,
  async run({ personId }, { tx, actor, today }) {
    const person = await loadPerson(tx, personId);
    refuseIf(whyNotEraseAs(actor, await locateOne(tx, personId, today)));
    const scene = await erasureSceneOf(tx, personId, today);
    return {
      personId,
      fullName: person.fullName,
      today,
      law: dataSubjectLaw.text,
      erasedOn: scene.erasedAt,
      parts: everythingKept.map(presentKept),
      whyNot: { erase: whyNotErase(scene, { askedOn: today, paper: '' }, today).map((refusal) => inWords(refusal)) },
    };
  },
});
