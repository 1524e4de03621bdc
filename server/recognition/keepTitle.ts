import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotRevokeAs } from '#domain/recognition/policy.ts';
import { whyNotKeep } from '#domain/recognition/weighing.ts';
import { action } from '../kernel/action.ts';
import { lockTitle } from './titleStore.ts';
import { keepTitleDespite, listTitlesToWeigh } from './weighStore.ts';

/** The body that gave a title weighs what was concluded since, and lets it stand. */
export const keepTitle = action({
  name: 'recognition.keepTitle',
  input: api.keepTitle.input,
  async run({ titleId, ...keeping }, { tx, actor, today, record }) {
    const title = await lockTitle(tx, titleId);
    refuseIf(whyNotRevokeAs(actor, title));
    const found = (await listTitlesToWeigh(tx, [title.byUnitId], today)).find((one) => one.title.id === titleId);
    refuseIf(whyNotKeep(title, found !== undefined, keeping, today));
    const incidents = found!.years.flatMap((year) => year.incidents.map(({ id }) => id));
    await keepTitleDespite(tx, titleId, incidents, { ...keeping, keptBy: actor.personId });
    record({ type: 'recognition.title-kept', subjectId: titleId, body: { unitId: title.unitId, on: keeping.on } });
    return { titleId };
  },
});
