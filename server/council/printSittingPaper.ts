import * as api from '#api/council.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { renderBatch } from '#papers/write/batch/renderBatch.ts';
import { ballot } from '#papers/write/forms/ballot.ts';
import { opinionSlip } from '#papers/write/forms/opinionSlip.ts';
import { invitation } from '#papers/write/letters/invitation.ts';
import { councilMinutes } from '#papers/write/minutes/councilMinutes.ts';
import { countingMinutes } from '#papers/write/minutes/countingMinutes.ts';
import { electronicCountMinutes } from '#papers/write/minutes/electronicCount.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { electronicCountValues } from './electronicCount.ts';
import { paperScene } from './paperScene.ts';
import { ballotValues, countingValues, invitationValues, minutesValues, slipValues } from './paperValues.ts';
import { loadScene } from './scene.ts';
import { openTo, paperTitles, whyNotPrint } from './sittingPapers.ts';

/** A paper of a sitting, made from what it holds. */
export const printSittingPaper = view({
  name: 'council.print',
  input: api.printSittingPaper.input,
  async run({ sittingId, paper, caseId }, context) {
    const scene = await loadScene(context, sittingId);
    const asking = { ...scene, actor: context.actor, today: context.today };
    const one = scene.cases.find(({ id }) => id === caseId);
    refuseIf(whyNotPrint(asking, paper, one));
    const made = await paperScene(context, scene);
    const name = one ? `${paperTitles[paper]} ${one.place}` : paperTitles[paper];
    if (paper === 'invitation') return new PaperAnswer(name, invitation(invitationValues(made)));
    if (paper === 'minutes') return new PaperAnswer(name, councilMinutes(minutesValues(made)));
    if (paper === 'opinion-slip') return new PaperAnswer(name, opinionSlip(slipValues(made, openTo(asking))));
    const vote = one!.votes.at(-1)!;
    const election = made.elections.get(vote.id);
    if (election) return new PaperAnswer(name, electronicCountMinutes(electronicCountValues(made, one!, vote, election)));
    if (paper === 'counting-minutes') return new PaperAnswer(name, countingMinutes(countingValues(made, one!, vote)));
    return ballots(name, ballot(ballotValues(made, one!)), vote.turnout.voters.length);
  },
});

/** As many ballots as there are voters, one after another, each the same to the letter. */
function ballots(name: string, paper: ReturnType<typeof ballot>, count: number): PaperAnswer {
  const papers = Array.from({ length: count }, () => ({ name, paper }));
  return new PaperAnswer(name, paper, renderBatch({ title: name, papers }));
}
