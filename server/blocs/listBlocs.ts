import { sql } from 'kysely';
import * as api from '#api/blocs.ts';
import { membersOn } from '#domain/blocs/bloc.ts';
import { whyNotEstablishAs } from '#domain/blocs/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { anyOf } from '../db/anyOf.ts';
import { view } from '../kernel/action.ts';
import { partAt, totalOf, wordsLike } from '../kernel/part.ts';
import { holdsOn, placementsOfUnits, unitNames } from '../org/store.ts';
import { blocName } from './scene.ts';
import { answeringOf, blocsOf, bodiesKept, bodiesOf, fieldsOf, takenIn, visibleTo } from './store.ts';
import { leadersIn } from './yearStore.ts';

/** Blocs of the person's body and those their unit is in; what ended comes last. */
export const listBlocs = view({
  name: 'blocs.list',
  input: api.listBlocs.input,
  async run({ search, page, size }, { tx, actor, today }) {
    const visible = (await visibleTo(tx, actor, today)).$if(Boolean(search), (query) =>
      query.where('b.search_key', 'like', wordsLike(search!)),
    );
    const { offset, ...at } = partAt(await totalOf(visible), { page, size });
    const rows = await visible
      .orderBy('b.ended_on', (order) => order.desc().nullsFirst())
      .orderBy('b.search_key')
      .orderBy('b.id')
      .limit(size)
      .offset(offset)
      .execute();
    const blocs = await blocsOf(tx, rows);
    const leaders = await leadersIn(
      tx,
      blocs.map(({ id }) => id),
      yearOf(today),
    );
    const units = blocs.flatMap(({ memberships }) => memberships.map(({ unitId }) => unitId));
    const answering = await answeringOf(tx, units, today);
    const bodies = await bodiesKept(tx, actor, today);
    const names = await unitNames(tx, [...blocs.map(({ byUnitId }) => byUnitId), ...leaders.values(), ...bodies], today);
    return {
      ...at,
      blocs: blocs.map((bloc) => {
        const leader = leaders.get(bloc.id);
        return {
          ...{ id: bloc.id, kind: bloc.kind, name: blocName(bloc), bodyName: names.get(bloc.byUnitId) ?? '' },
          ...{ members: membersOn(bloc, answering, today).length, endedOn: bloc.endedOn },
          leaderName: leader ? (names.get(leader) ?? '') : null,
        };
      }),
      bodies: await bodiesWithUnits(),
    };

    /** Whoever has nobody under them makes no blocs. */
    async function bodiesWithUnits() {
      const fields = await fieldsOf(tx, bodies, today);
      const { rows: over } = await sql<{ id: string }>`select distinct p.parent_id as id from unit_placement p
        where p.parent_id = ${anyOf([...fields.values()])} and ${holdsOn(today)}`.execute(tx);
      const filled = new Set(over.map(({ id }) => id));
      return bodies.filter((id) => filled.has(fields.get(id)!)).map((id) => ({ id, name: names.get(id) ?? '' }));
    }
  },
});

const mostUnits = 60;

/** Units under a body, to choose members from. */
export const listBlocUnits = view({
  name: 'blocs.listUnits',
  input: api.listBlocUnits.input,
  async run({ unitId, search }, { tx, actor, today }) {
    refuseIf(whyNotEstablishAs(actor, await bodiesOf(tx, unitId, today)));
    const field = (await fieldsOf(tx, [unitId], today)).get(unitId)!;
    const like = wordsLike(search ?? '');
    const { rows } = await sql<{ id: string; name: string; parent: string; total: number }>`
      with recursive down (unit_id, level) as (
        select p.unit_id, 1 from unit_placement p where p.parent_id = ${field} and ${holdsOn(today)}
        union all
        select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${holdsOn(today)} and down.level < 12
      ) select p.unit_id as id, p.name, p.parent_id as parent, (count(*) over ())::int as total
      from unit_placement p where p.unit_id in (select unit_id from down) and ${holdsOn(today)} and p.unit_id <> ${unitId} and p.search_key like ${like}
      order by p.sort_key, p.unit_id limit ${mostUnits}`.execute(tx);
    const above = await placementsOfUnits(
      tx,
      rows.map(({ parent }) => parent),
      today,
    );
    const taken = await takenIn(tx, unitId, today, today);
    return {
      total: rows[0]?.total ?? 0,
      units: rows.map(({ id, name, parent }) => ({
        ...{ id, name, above: above.get(parent)?.name ?? '', bloc: taken.get(id) ?? null },
      })),
    };
  },
});
