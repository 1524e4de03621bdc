import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Board } from '#domain/plans/board.ts';
import { whyNotSeeBoard, whyNotSetUpAs } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { listBoards, listStaff } from './boardStore.ts';

/** The board of a unit, those before it, and whom it can be made of. */
export const showBoard = view({
  name: 'plans.showBoard',
  input: api.showBoard.input,
  async run({ unitId }, { tx, actor, today }) {
    refuseIf(whyNotSeeBoard(actor, unitId));
    const setUp = whyNotSetUpAs(actor, unitId);
    const boards = await listBoards(tx, unitId);
    const staff = await listStaff(tx, unitId, today);
    const members = boards.flatMap((board) => board.members.map((member) => member.personId));
    const names = await personNames(tx, [...members, ...staff.map((one) => one.personId)]);
    const positions = new Map(staff.map((one) => [one.personId, one.position]));
    const present = (board: Board) => ({
      ...{ id: board.id, decision: board.decision, decidedOn: board.decidedOn, until: board.until, endedBy: board.endedBy },
      hasPaper: board.paperHash !== null,
      members: board.members.map((member) => ({
        ...member,
        fullName: names.get(member.personId) ?? '',
        partName: wordsOf(`board-part.${member.part}`),
        position: positions.get(member.personId) ?? null,
      })),
    });
    const standing = boards.find((board) => board.until === null || board.until > today);
    return {
      unitId,
      unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '',
      standing: standing ? present(standing) : null,
      earlier: boards.filter((board) => board !== standing).map(present),
      people: setUp.length > 0 ? [] : staff.map((one) => ({ ...one, fullName: names.get(one.personId) ?? '' })),
      whyNot: { setUp: setUp.map((refusal) => inWords(refusal)), end: setUp.map((refusal) => inWords(refusal)) },
    };
  },
});
