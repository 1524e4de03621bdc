import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { end, whyNotEnd } from '#domain/plans/board.ts';
import { whyNotSetUpAs } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { closeBoard, lockBoard } from './boardStore.ts';

/** A later decision ends the board. */
export const endBoard = action({
  name: 'plans.endBoard',
  input: api.endBoard.input,
  async run({ boardId, decision, on }, { tx, actor, record }) {
    const board = await lockBoard(tx, boardId);
    const forbidden = whyNotSetUpAs(actor, board.unitId);
    refuseIf(
      forbidden.some((refusal) => refusal.kind === 'unseen') ? [{ kind: 'unseen', code: 'plans.board-not-found' }] : forbidden,
    );
    refuseIf(whyNotEnd(board, on));
    await closeBoard(tx, end(board, on, decision));
    record({ type: 'board.ended', subjectId: board.id, body: { unitId: board.unitId, on } });
    return { id: board.id };
  },
});
