import * as api from '#api/council.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { renderBatch } from '#papers/write/batch/renderBatch.ts';
import { ballot } from '#papers/write/forms/ballot.ts';
import { opinionSlip } from '#papers/write/forms/opinionSlip.ts';
import { invitation } from '#papers/write/letters/invitation.ts';
import { councilMinutes } from '#papers/write/minutes/councilMinutes.ts';
import { countingMinutes } from '#papers/write/minutes/countingMinutes.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { ballotValues, countingValues, invitationValues, minutesValues, type PaperScene, slipValues } from './paperValues.ts';
import { personsIn } from './present.ts';
import { loadScene, type Scene } from './scene.ts';
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
    if (paper === 'counting-minutes') return new PaperAnswer(name, countingMinutes(countingValues(made, one!, vote)));
    return ballots(name, ballot(ballotValues(made, one!)), vote.turnout.voters.length);
  },
});

/** As many ballots as there are voters, one after another, each the same to the letter. */
function ballots(name: string, paper: ReturnType<typeof ballot>, count: number): PaperAnswer {
  const papers = Array.from({ length: count }, () => ({ name, paper }));
  return new PaperAnswer(name, paper, renderBatch({ title: name, papers }));
}

async function paperScene({ tx, site, today }: Context, scene: Scene): Promise<PaperScene> {
  const { council, sitting } = scene;
  const on = sitting.meetsOn <= today ? sitting.meetsOn : today;
  const placement = await loadPlacement(tx, council.unitId, on);
  const head = await loadHead(tx, placement, on);
  const names = await personNames(tx, personsIn(scene));
  const partOf = (id: string) => council.members.find(({ personId }) => personId === id)?.part;
  const titleOf = (id: string) => {
    const part = partOf(id);
    return part === undefined ? 'Thư ký' : wordsOf(`member-part.${part}`, {}, 'vi');
  };
  const own = head.issuer === council.name ? head : { ...head, superior: head.issuer, issuer: council.name };
  return { ...scene, head: own, isDemo: site.isDemo, person: (id) => ({ name: names.get(id) ?? '', title: titleOf(id) }) };
}
