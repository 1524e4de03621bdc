import { randomBytes } from 'node:crypto';
import { electionOf } from '#ballot/board.ts';
import { generator } from '#ballot/group.ts';
import type { Manifest } from '#ballot/record.ts';
import { ballotQuorum, whyNotEnoughVoters } from '#domain/council/election.ts';
import type { Sitting, SittingCase } from '#domain/council/sitting.ts';
import { choices } from '#domain/council/tally.ts';
import { type CouncilTrustee, type Trusteeship, trusteesAt, whyNotEntrust } from '#domain/council/trustee.ts';
import { expectedTurnout, formOf, ruleOf, type Vote } from '#domain/council/vote.ts';
import { browserForms } from '#domain/council/votingForm.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { wordsOf } from '../words.ts';
import { addElection, type HeldElection } from './electionStore.ts';
import { operatorKey } from './operatorKey.ts';
import { ruleText } from './paperValues.ts';
import type { Scene } from './scene.ts';
import type { KeptTrusteeship } from './trusteeStore.ts';

/** Whether a case is voted on in the browser under the sitting's rule. */
export const isCastInBrowser = (sitting: Sitting, rules: Scene['council']['rules'], one: SittingCase): boolean =>
  browserForms.includes(formOf(sitting, ruleOf(sitting, rules, one)));

/** Every reason against an election on a case: too few voters, too few who keep its keys. */
export function whyNotElect(sitting: Sitting, one: SittingCase, trusteeship: Trusteeship): Refusal[] {
  if (sitting.rules === null || !isCastInBrowser(sitting, sitting.rules, one)) return [];
  return [
    ...whyNotEnoughVoters(expectedTurnout(sitting, ruleOf(sitting, [], one), one)),
    ...whyNotEntrust(trusteeship, trusteesAt(trusteeship, sitting.seats, one.ties)),
  ];
}

/** The terms under which an election begins. */
export interface Terms {
  readonly minutes: number;
  readonly attempt: number;
  readonly trustees: readonly CouncilTrustee[];
}

/** The election of a vote: its manifest is frozen, its trustees are asked for the joint key. */
export async function beginElection(
  context: Context,
  { council, sitting }: Pick<Scene, 'council' | 'sitting'>,
  one: SittingCase,
  kept: KeptTrusteeship,
  { minutes, attempt, trustees }: Terms,
): Promise<HeldElection> {
  const { now, newId, tx, record, site } = context;
  const vote = one.votes.at(-1)!;
  const rule = ruleOf(sitting, council.rules, one);
  const closesAt = new Date(Date.parse(now) + minutes * 60_000).toISOString();
  const voters = vote.turnout.voters.map((personId) => ({ voter: `v${randomBytes(8).toString('hex')}`, personId }));
  const manifest: Manifest = {
    ...headOf(council.name, one),
    voters: voters.map(({ voter }) => ({ id: voter, key: null })),
    trustees: trustees.map(({ id }) => kept.trustees.find((trustee) => trustee.id === id)!.published!),
    threshold: kept.threshold!,
    operator: operatorKey(site).key,
    opensAt: instant(now),
    closesAt,
    quorum: ballotQuorum(rule, vote.turnout),
    majority: ruleText(rule),
    tieBreak: wordsOf('council.draw-not-carried', {}, 'vi'),
  };
  const election = fresh({ id: newId(), vote, attempt, manifest, voters, trustees });
  await addElection(tx, election);
  const body = { sittingId: sitting.id, voteId: vote.id, electionId: election.id, attempt, digest: election.digest };
  record({ type: 'sitting.election-begun', subjectId: one.id, body });
  return election;
}

/** Millisecond instants, as the record has them. */
export const instant = (now: string): string => new Date(Date.parse(now)).toISOString();

/** The one question of a vote, and what stands for it in every record. */
function headOf(council: string, { name, proposal }: SittingCase) {
  const title = `${name}: ${proposal}`.normalize('NFC');
  const options = choices.map((id) => ({ id, title: capital(wordsOf(`vote-choice.${id}`, {}, 'vi')) }));
  return {
    title: `${council}. ${title}`.normalize('NFC').slice(0, 2000),
    group: 'ristretto255',
    generator: generator.toHex(),
    questions: [{ id: 'bieu-quyet', title, options, min: 1, max: 1 }],
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Fresh {
  readonly id: string;
  readonly vote: Vote;
  readonly attempt: number;
  readonly manifest: Manifest;
  readonly voters: HeldElection['voters'];
  readonly trustees: readonly CouncilTrustee[];
}

function fresh({ id, vote, attempt, manifest, voters, trustees }: Fresh): HeldElection {
  const { opensAt, closesAt } = manifest;
  const nothing = { dealing: null, acknowledgement: null, complaint: null, decryption: null };
  return {
    ...{ id, voteId: vote.id, attempt, manifest, voters, opensAt, closesAt, voted: 0 },
    ...{ state: 'setup', digest: electionOf(manifest), setupKey: null, tally: null },
    voterIds: voters.map(({ personId }) => personId),
    parts: trustees.map(({ id: trusteeId, personId }) => ({ trusteeId, personId, ...nothing })),
  };
}
