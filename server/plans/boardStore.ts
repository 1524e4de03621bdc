import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Board, BoardPart } from '#domain/plans/board.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Tx } from '../db/connection.ts';
import { employmentsOn, listHolders } from '../people/store.ts';

type BoardRow = {
  id: string;
  unit_id: string;
  decision: string;
  decided_on: Day;
  valid_until: Day | null;
  ended_by: string | null;
  paper_hash: string | null;
};

async function boardsOf(tx: Tx, rows: readonly BoardRow[]): Promise<readonly Board[]> {
  if (rows.length === 0) return [];
  const members = await tx
    .selectFrom('board_member')
    .innerJoin('person', 'person.id', 'board_member.person_id')
    .selectAll('board_member')
    .where(
      'board_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('person.name_key')
    .execute();
  const order: readonly string[] = ['head', 'deputy', 'secretary', 'member'];
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    decision: row.decision,
    decidedOn: row.decided_on,
    until: row.valid_until,
    endedBy: row.ended_by,
    paperHash: row.paper_hash,
    members: members
      .filter((member) => member.board_id === row.id)
      .map((member) => ({ personId: member.person_id, part: member.part as BoardPart, task: member.task }))
      .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part)),
  }));
}

/** The boards of a unit, newest first. */
export async function listBoards(tx: Tx, unitId: string): Promise<readonly Board[]> {
  const rows = await tx.selectFrom('board').selectAll().where('unit_id', '=', unitId).orderBy('decided_on', 'desc').execute();
  return await boardsOf(tx, rows);
}

/** The board of a unit that no decision has ended, held until the transaction ends. */
export async function lockStandingBoard(tx: Tx, unitId: string): Promise<Board | undefined> {
  await tx.selectFrom('unit').select('id').where('id', '=', unitId).forUpdate().execute();
  const rows = await tx
    .selectFrom('board')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('valid_until', 'is', null)
    .forUpdate()
    .execute();
  return (await boardsOf(tx, rows))[0];
}

/** @throws Refused (unseen) when there is no such board. */
export async function loadBoard(tx: Tx, boardId: string): Promise<Board> {
  const board = (await boardsOf(tx, await tx.selectFrom('board').selectAll().where('id', '=', boardId).execute()))[0];
  if (!board) throw new Refused([{ kind: 'unseen', code: 'plans.board-not-found' }]);
  return board;
}

/** The board, held until the transaction ends. @throws Refused (unseen) when there is no such board. */
export async function lockBoard(tx: Tx, boardId: string): Promise<Board> {
  const rows = await tx.selectFrom('board').selectAll().where('id', '=', boardId).forUpdate().execute();
  const board = (await boardsOf(tx, rows))[0];
  if (!board) throw new Refused([{ kind: 'unseen', code: 'plans.board-not-found' }]);
  return board;
}

export async function addBoard(tx: Tx, board: Board, setUpBy: string): Promise<void> {
  const { id, unitId: unit_id, decision, decidedOn: decided_on, paperHash: paper_hash } = board;
  await tx
    .insertInto('board')
    .values({ id, unit_id, decision, decided_on, valid_until: null, paper_hash, set_up_by: setUpBy })
    .execute();
  const members = board.members.map(({ personId, part, task }) => ({ board_id: id, person_id: personId, part, task }));
  await tx.insertInto('board_member').values(members).execute();
}

export async function closeBoard(tx: Tx, board: Board): Promise<void> {
  await tx.updateTable('board').set({ valid_until: board.until, ended_by: board.endedBy }).where('id', '=', board.id).execute();
}

/** Who works at the unit or holds a seat inside it on a day, by given name. */
export async function listStaff(
  tx: Tx,
  unitId: string,
  on: Day,
): Promise<readonly { personId: string; position: string | null }[]> {
  const employed = await employmentsOn(tx, on).where('unit_id', '=', unitId).execute();
  const seated = await listHolders(tx, insiders, unitId, on);
  const positions = new Map<string, string | null>([
    ...seated.map((personId) => [personId, null] as const),
    ...employed.map((row) => [row.person_id, row.position] as const),
  ]);
  if (positions.size === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...positions.keys()])
    .orderBy('name_key')
    .execute();
  return rows.map((row) => ({ personId: row.id, position: positions.get(row.id) ?? null }));
}
