import type { Council, CouncilMember, CouncilPart } from '#domain/initiatives/council.ts';
import type { VoteBase, VoteShare } from '#domain/law/initiativeRules.ts';
import type { Tx } from '../db/connection.ts';

/** The council that stands at a unit. */
export async function findCouncil(tx: Tx, unitId: string): Promise<Council | undefined> {
  const row = await tx
    .selectFrom('initiative_council')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row && councilOf(row, await membersOf(tx, row.id));
}

/** Any council, standing or ended; undefined where the id is of none. */
export async function findCouncilById(tx: Tx, councilId: string): Promise<Council | undefined> {
  const row = await tx.selectFrom('initiative_council').selectAll().where('id', '=', councilId).executeTakeFirst();
  return row && councilOf(row, await membersOf(tx, row.id));
}

async function membersOf(tx: Tx, councilId: string): Promise<readonly CouncilMember[]> {
  const rows = await tx
    .selectFrom('initiative_council_member')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, part: row.part as CouncilPart }));
}

type Row = {
  readonly id: string;
  readonly unit_id: string;
  readonly decision: string;
  readonly decided_on: Council['decidedOn'];
  readonly until: Council['until'];
  readonly share: string;
  readonly base: string;
  readonly quorum: string;
  readonly source: string;
};

function councilOf(row: Row, members: readonly CouncilMember[]): Council {
  return {
    id: row.id,
    unitId: row.unit_id,
    decision: row.decision,
    decidedOn: row.decided_on,
    until: row.until,
    rule: {
      share: row.share as VoteShare,
      base: row.base as VoteBase,
      quorum: row.quorum as VoteShare,
      source: row.source,
    },
    members,
  };
}

export async function addCouncil(tx: Tx, { id, unitId, decision, decidedOn, until, rule, members }: Council): Promise<void> {
  await tx
    .insertInto('initiative_council')
    .values({ id, unit_id: unitId, decision, decided_on: decidedOn, until, ...rule })
    .execute();
  const rows = members.map(({ personId: person_id, part }, place) => ({ council_id: id, person_id, part, place }));
  await tx.insertInto('initiative_council_member').values(rows).execute();
}

export async function endCouncil(tx: Tx, { id, until }: Council): Promise<void> {
  await tx.updateTable('initiative_council').set({ until }).where('id', '=', id).execute();
}
