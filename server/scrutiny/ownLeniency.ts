import * as api from '#api/scrutiny.ts';
import { addDays } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { fewestFiles } from '#domain/scrutiny/file.ts';
import { daysToLook, whyNotLook, whyNotSeeFigures } from '#domain/scrutiny/policy.ts';
import { action, view } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import { addLook, findTelling, listLooks } from './lookStore.ts';
import { leniencyByPerson, presentLeniency } from './scene.ts';

/** A reviewer's own figures, beside the middle of all where there are enough not to tell one from another. */
export const showOwnLeniency = view({
  name: 'scrutiny.own',
  input: api.showOwnLeniency.input,
  async run(scope, { tx, actor }) {
    refuseIf(whyNotSeeFigures(actor, scope.byUnitId));
    const all = await leniencyByPerson(tx, scope);
    const own = all.get(actor.personId);
    const look = (await listLooks(tx, scope)).get(actor.personId);
    const told = await findTelling(tx, scope);
    return {
      own: own ? presentLeniency(own) : null,
      others: own ? middleOf([...all.values()].map(({ mean }) => mean)) : null,
      lookedAt: look?.lookedAt ?? null,
      note: look?.note ?? '',
      toldOn: told?.toldOn ?? null,
      openFrom: told ? addDays(told.toldOn, daysToLook) : null,
      whyNot: {
        look: whyNotLook({ hasFigures: own !== undefined, hasLooked: look !== undefined }).map((reason) => inWords(reason)),
      },
    };
  },
});

function middleOf(means: readonly number[]) {
  if (means.length < fewestFiles) return null;
  const sorted = [...means].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { reviewers: sorted.length, lower: at(0.25), middle: at(0.5), upper: at(0.75) };
}

/** Notes having seen one's own figures; from then on the authority may see them, with the note. */
export const lookAtLeniency = action({
  name: 'scrutiny.look',
  input: api.lookAtLeniency.input,
  async run({ note, ...scope }, { tx, actor, now, record }) {
    refuseIf(whyNotSeeFigures(actor, scope.byUnitId));
    const hasFigures = (await leniencyByPerson(tx, scope)).has(actor.personId);
    const hasLooked = (await listLooks(tx, scope)).has(actor.personId);
    refuseIf(whyNotLook({ hasFigures, hasLooked }));
    const isFirst = await addLook(tx, scope, { personId: actor.personId, lookedAt: now, note });
    refuseIf(whyNotLook({ hasFigures, hasLooked: !isFirst }));
    record({ type: 'scrutiny.looked', subjectId: scope.byUnitId, body: { year: scope.year } });
    return {};
  },
});
