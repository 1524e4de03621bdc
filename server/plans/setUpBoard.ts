import * as api from '#api/plans.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { end, whyNotSetUp } from '#domain/plans/board.ts';
import { whyNotSetUpAs } from '#domain/plans/policy.ts';
import { decisionIn, fileIssued, isNumberFree } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { addBoard, closeBoard, listStaff, lockStandingBoard } from './boardStore.ts';

/** The head's decision sets the board up; one that stands is replaced from that day. */
export const setUpBoard = action({
  name: 'plans.setUpBoard',
  input: api.setUpBoard.input,
  async run({ unitId, decision, decidedOn, members, paper }, context) {
    const { tx, actor, today, newId, record } = context;
    refuseIf(whyNotSetUpAs(actor, unitId));
    const standing = await lockStandingBoard(tx, unitId);
    const staff = (await listStaff(tx, unitId, decidedOn)).map((one) => one.personId);
    const asked = { unitId, decision, decidedOn, until: null, endedBy: null, paperHash: null, members };
    refuseIf(whyNotSetUp(asked, standing, staff, today));
    const filed = decisionIn(decision, unitId, decidedOn, 'board');
    if (filed && !(await isNumberFree(tx, filed)))
      throw new Refused([{ kind: 'input', code: 'documents.number-used', at: 'decision', facts: { number: filed.number } }]);
    if (standing) await closeBoard(tx, end(standing, decidedOn, decision));
    const paperHash = paper ? await keepPaper(context, paper) : null;
    const board = { ...asked, id: newId(), paperHash };
    await addBoard(tx, board, actor.personId);
    if (filed) await fileIssued(context, { ...filed, subjectId: board.id, subject: 'Thành lập Ban vận động' });
    const persons = members.map((member) => member.personId);
    record({ type: 'board.set-up', subjectId: board.id, body: { unitId, decidedOn, replaces: standing?.id ?? null, persons } });
    return { id: board.id };
  },
});
