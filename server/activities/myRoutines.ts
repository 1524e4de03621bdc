import * as api from '#api/routines.ts';
import { view } from '../kernel/action.ts';
import { routinesInHand } from './routinesInHand.ts';

/** The routines that the person who asks sees to, with the round that runs today. */
export const myRoutines = view({
  name: 'routines.mine',
  input: api.myRoutines.input,
  async run(_, { tx, actor, today }) {
    const inHand = await routinesInHand(tx, actor, today);
    return {
      today,
      routines: inHand.map(({ routine, round, done, expected, missed }) => ({
        ...{ id: routine.id, campaignId: routine.campaignId, what: routine.what },
        ...{ rhythm: routine.rhythm, lineCode: routine.lineCode, done, expected, missed },
        round: { from: round.from, to: round.to, done: round.state === 'done' },
      })),
    };
  },
});
