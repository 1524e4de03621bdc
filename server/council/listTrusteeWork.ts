import * as api from '#api/elections.ts';
import { isRunning } from '#domain/council/election.ts';
import { whyNotSeeInside } from '#domain/council/policy.ts';
import { view } from '../kernel/action.ts';
import { type HeldElection, listElections, loadBoard, type Part, recordOf } from './electionStore.ts';
import { loadScene } from './scene.ts';

type Step = (typeof api.trusteeSteps)[number];

/** What waits for the asker as a trustee: the setup of the joint key, the decryption. */
export const listTrusteeWork = view({
  name: 'council.listTrusteeWork',
  input: api.listTrusteeWork.input,
  async run({ sittingId }, context) {
    const { tx, actor } = context;
    const { cases } = await loadScene(context, sittingId);
    const open = cases.filter((one) => whyNotSeeInside(actor, one).length === 0);
    const voteIds = open.flatMap(({ votes }) => votes.slice(-1).map(({ id }) => id));
    const elections = await listElections(tx, voteIds);
    const works = [];
    for (const one of open) {
      const vote = one.votes.at(-1);
      const election = vote && elections.get(vote.id);
      const own = election?.parts.find(({ personId }) => personId === actor.personId);
      if (!election || !own || !isRunning(vote, election)) continue;
      const step = stepOf(election, own);
      const board = step === 'decrypt' ? await loadBoard(tx, election.id) : null;
      works.push({
        ...{ electionId: election.id, trusteeId: own.trusteeId, caseName: one.name, state: election.state, step },
        ...progressOf(election),
        manifest: election.manifest as unknown as Record<string, unknown>,
        dealings: election.parts.flatMap(({ dealing }) => (dealing ? [dealing as unknown as Record<string, unknown>] : [])),
        record: board && (recordOf(election, board) as unknown as Record<string, unknown>),
      });
    }
    return { works };
  },
});

function stepOf({ state, parts }: HeldElection, own: Part): Step {
  if (state === 'setup') {
    if (!own.dealing) return 'deal';
    const isReady = parts.every(({ dealing }) => dealing) && !own.acknowledgement && !parts.some(({ complaint }) => complaint);
    return isReady ? 'acknowledge' : 'wait';
  }
  if (state === 'closed') return own.decryption ? 'wait' : 'decrypt';
  return state === 'open' ? 'wait' : 'done';
}

/** How many trustees have done what is asked now, of how many wanted. */
function progressOf({ state, parts, manifest }: HeldElection): { has: number; of: number } {
  const given = (name: 'dealing' | 'acknowledgement' | 'decryption') => parts.filter((part) => part[name] !== null).length;
  if (state === 'closed' || state === 'tallied') return { has: given('decryption'), of: manifest.threshold };
  const dealt = given('dealing');
  return { has: dealt < parts.length ? dealt : given('acknowledgement'), of: parts.length };
}
