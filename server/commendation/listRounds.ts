import { sql } from 'kysely';
import * as api from '#api/commendation.ts';
import { closesAt } from '#domain/commendation/arrival.ts';
import type { DossierState } from '#domain/commendation/dossier.ts';
import { dossierKeepers, opensAt, takes } from '#domain/commendation/intakePolicy.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { view } from '../kernel/action.ts';
import { partAt, totalOf } from '../kernel/part.ts';
import { unitNames } from '../org/store.ts';
import { countsByRound, ownStates } from './countStore.ts';
import { unitsServed } from './openingStore.ts';
import { aboveOwn, visibleRounds } from './roundStore.ts';
import { roundOf } from './store.ts';

/** The rounds that whoever asks may see, the open ones first, then the newest. */
export const listRounds = view({
  name: 'commendation.listRounds',
  input: api.listRounds.input,
  async run({ page, size }, { tx, actor, today }) {
    const all = visibleRounds(tx, actor, await aboveOwn(tx, actor, today)).selectAll('award_round');
    const { offset, ...part } = partAt(await totalOf(all), { page, size });
    const rows = await all
      .orderBy(sql`state <> 'open'`)
      .orderBy('due_on', 'desc')
      .orderBy('id')
      .limit(size)
      .offset(offset)
      .execute();
    const rounds = rows.map(roundOf);
    const ids = rounds.map(({ id }) => id);
    const counts = await countsByRound(tx, ids);
    const own = await ownStates(tx, ids, unitsHeldAs(actor, dossierKeepers));
    const mayOpen = [
      ...new Set([...opensAt(actor), ...(await unitsServed(tx, unitsHeldAs(actor, ['reviewer', 'clerk', 'unit-head'])))]),
    ];
    const names = await unitNames(tx, [...mayOpen, ...rounds.map(({ unitId }) => unitId)], today);
    return {
      ...part,
      today,
      rounds: rounds.map((round) => ({
        ...{ id: round.id, title: round.title, year: round.year, state: round.state, dueOn: round.dueOn },
        ...{ dueMeaning: round.dueMeaning, closesAt: closesAt(round), unitName: names.get(round.unitId) ?? '' },
        arrived: takes(actor, round) ? (counts.get(round.id) ?? 0) : null,
        own: (own.get(round.id) ?? null) as DossierState | null,
      })),
      mayOpenAt: mayOpen.map((unitId) => ({ unitId, unitName: names.get(unitId) ?? '' })),
    };
  },
});
