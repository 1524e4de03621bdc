import * as api from '#api/plans.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { whyNotSeeBoard } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { loadBoard } from './boardStore.ts';

/** The scan of the decision that set a board up. */
export const openBoardPaper = view({
  name: 'plans.openBoardPaper',
  input: api.openBoardPaper.input,
  async run({ boardId }, context) {
    const board = await loadBoard(context.tx, boardId);
    const isUnseen = whyNotSeeBoard(context.actor, board.unitId).length > 0;
    if (isUnseen) throw new Refused([{ kind: 'unseen', code: 'plans.board-not-found' }]);
    if (board.paperHash === null) throw new Refused([{ kind: 'unseen', code: 'plans.no-such-file' }]);
    return await scanAnswer(context, board.paperHash, 'quyet-dinh-ban-van-dong');
  },
});
