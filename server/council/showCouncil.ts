import * as api from '#api/council.ts';
import type { Council } from '#domain/council/council.ts';
import { whyNotKeepAs, whyNotSee } from '#domain/council/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { positionsOf } from './candidateStore.ts';
import { said } from './present.ts';
import { listSittings } from './sittingListStore.ts';
import { foundingPaper, loadCouncil } from './store.ts';

/** A council: its term, its members and who stands in for them, its rules with their sources, its sittings. */
export const showCouncil = view({
  name: 'council.show',
  input: api.showCouncil.input,
  async run({ councilId, page, size }, context) {
    const { tx, actor, today } = context;
    const council = await loadCouncil(tx, councilId);
    refuseIf(whyNotSee(actor, council, today));
    const units = await unitNames(tx, [council.unitId, ...(council.standingUnitId ? [council.standingUnitId] : [])], today);
    const { rows: sittings, ...part } = await listSittings(tx, actor, councilId, today, { page, size });
    const { id, unitId, name, kind, decision, decidedOn, term, rules, version } = council;
    const keeping = whyNotKeepAs(actor, council, today);
    const over: Refusal[] = term.until !== null && term.until <= today ? [{ kind: 'state', code: 'council.ended' }] : [];
    return {
      ...{ id, today, unitId, name, kind, decision, decidedOn, version, from: term.from, until: term.until, rules: [...rules] },
      unitName: units.get(unitId) ?? '',
      hasPaper: (await foundingPaper(tx, id)) !== null,
      standingAgency: council.standingUnitId ? (units.get(council.standingUnitId) ?? '') : null,
      ...(await peopleOf(context, council)),
      sittings: [...sittings],
      ...part,
      whyNot: { keep: said([...keeping, ...over]), plan: said([...keeping, ...over]) },
    };
  },
});

async function peopleOf({ tx, today }: Context, { members, substitutes }: Council) {
  const ids = members.map(({ personId }) => personId);
  const names = await personNames(tx, [...ids, ...substitutes.flatMap(({ memberId, substituteId }) => [memberId, substituteId])]);
  const positions = await positionsOf(tx, ids, today);
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const still = ({ period }: { readonly period: { readonly until: string | null } }) =>
    period.until === null || period.until > today;
  return {
    members: members.filter(still).map(({ personId, part, period }) => ({
      ...{
        personId,
        part,
        name: nameOf(personId),
        position: positions.get(personId) ?? '',
        from: period.from,
        until: period.until,
      },
    })),
    substitutes: substitutes.filter(still).map(({ memberId, substituteId, period }) => ({
      ...{ memberId, substituteId, memberName: nameOf(memberId), substituteName: nameOf(substituteId) },
      ...{ from: period.from, until: period.until },
    })),
  };
}
