import * as api from '#api/elections.ts';
import type { Caller } from '#api/endpoint.ts';
import { canonical } from '#ballot/canonical.ts';
import type { Ballot, Dealing, ElectionRecord, Manifest } from '#ballot/record.ts';
import { type KeyPair, makeKeyPair } from '#ballot/schnorr.ts';
import { decrypt } from '#ballot/tally.ts';
import { acknowledge, deal, makeTrustee, type TrusteeSecrets } from '#ballot/trustee.ts';
import { verify } from '#ballot/verify.ts';
import { cast } from '#ballot/vote.ts';
import type { Choice } from '#domain/council/tally.ts';

/** How somebody votes on a case. */
export type ChoiceOf = (caseId: string) => Choice;

/** What the browsers of trustees and voters do, without browsers: the secrets stay in here. */
export interface ElectionHands {
  /** Those named as trustees of a council make their keys. */
  makeKeys(councilId: string, personIds: readonly string[]): Promise<void>;
  /** The trustees make the joint keys of all elections of a sitting that are being set up: all deal, then all acknowledge. */
  setUp(sittingId: string, personIds: readonly string[]): Promise<void>;
  /** One voter's ballots in all open votes of a sitting; the receipts, by case, where there are any. */
  vote(sittingId: string, personId: string, choiceOf: ChoiceOf): Promise<ReadonlyMap<string, string | null>>;
  /** As `vote`, the ballots made and not yet sent. */
  fill(sittingId: string, personId: string, choiceOf: ChoiceOf, device?: string): Promise<FilledBallot[]>;
  /** These trustees decrypt what is closed in a sitting; the rest of k of n is not needed. */
  open(sittingId: string, personIds: readonly string[]): Promise<void>;
}

export interface FilledBallot {
  readonly electionId: string;
  readonly ballot: Record<string, unknown>;
}

/** Hands for the persons whom `as` can speak for. A refusal is thrown as `as` throws it. */
export function electionHands(as: (personId: string) => Caller): ElectionHands {
  const secrets = new Map<string, TrusteeSecrets>();
  const pairs = new Map<string, KeyPair>();
  const pairOf = (device: string, electionId: string) => {
    const key = `${device} ${electionId}`;
    if (!pairs.has(key)) pairs.set(key, makeKeyPair());
    return pairs.get(key)!;
  };
  const step = async (sittingId: string, personIds: readonly string[], wanted: 'deal' | 'acknowledge' | 'decrypt') => {
    for (const personId of personIds) {
      const { works } = await as(personId)(api.listTrusteeWork, { sittingId });
      for (const work of works.filter((one) => one.step === wanted)) {
        await give(as(personId), wanted, work, secrets.get(work.trusteeId)!);
      }
    }
  };
  const fill: ElectionHands['fill'] = async (sittingId, personId, choiceOf, device = personId) => {
    const { ballots } = await as(personId)(api.listBallots, { sittingId });
    return ballots
      .filter(({ opening }) => opening !== null)
      .map((one) => ({
        electionId: one.electionId,
        ballot: ballotFor(one, pairOf(device, one.electionId), choiceOf(one.caseId)),
      }));
  };
  return {
    async makeKeys(councilId, personIds) {
      for (const personId of personIds) {
        const { ownId } = await as(personId)(api.showTrustees, { councilId });
        const made = makeTrustee(ownId!);
        secrets.set(ownId!, made.secrets);
        await as(personId)(api.giveTrusteeKey, { councilId, trustee: { ...made.trustee } });
      }
    },
    async setUp(sittingId, personIds) {
      await step(sittingId, personIds, 'deal');
      await step(sittingId, personIds, 'acknowledge');
    },
    fill,
    async vote(sittingId, personId, choiceOf) {
      const { ballots } = await as(personId)(api.listBallots, { sittingId });
      const { taken } = await as(personId)(api.castBallots, { sittingId, ballots: await fill(sittingId, personId, choiceOf) });
      return new Map(
        taken.map(({ electionId, receipt }) => [
          ballots.find((one) => one.electionId === electionId)!.caseId,
          receipt?.receipt ?? null,
        ]),
      );
    },
    open: async (sittingId, personIds) => await step(sittingId, personIds, 'decrypt'),
  };
}

interface Work {
  readonly electionId: string;
  readonly manifest: Record<string, unknown>;
  readonly dealings: readonly Record<string, unknown>[];
  readonly record: Record<string, unknown> | null;
}

async function give(ask: Caller, wanted: 'deal' | 'acknowledge' | 'decrypt', work: Work, own: TrusteeSecrets) {
  const { electionId } = work;
  const manifest = work.manifest as unknown as Manifest;
  if (wanted === 'deal') return await ask(api.giveDealing, { electionId, dealing: { ...deal(own, manifest) } });
  if (wanted === 'acknowledge') {
    const acknowledgement = acknowledge(own, manifest, work.dealings as unknown as readonly Dealing[]);
    return await ask(api.giveAcknowledgement, { electionId, acknowledgement: { ...acknowledgement } });
  }
  mustBeSound(work.record, 'closed');
  const decryption = decrypt(own, work.record as unknown as ElectionRecord);
  return await ask(api.giveDecryption, { electionId, decryption: { ...decryption } });
}

interface Offered {
  readonly voter: string;
  readonly opening: Record<string, unknown> | null;
  readonly before: Record<string, unknown> | null;
}

function ballotFor({ voter, opening, before }: Offered, pair: KeyPair, choice: Choice): Record<string, unknown> {
  mustBeSound(opening, 'open');
  const { manifest, setup } = opening as unknown as ElectionRecord;
  const picks = [[choice]];
  return { ...cast({ manifest, key: setup.key, voter, pair, before: before as unknown as Ballot | null, picks }) };
}

/** Records found sound already: each of them is asked once, whoever looks at it. */
const sound = new Set<string>();

function mustBeSound(record: unknown, stage: 'open' | 'closed'): void {
  const text = canonical(record);
  if (sound.has(text)) return;
  const { faults } = verify(text, { stage });
  if (faults.length > 0) throw new Error(`the record breaks ${faults.map(({ rule, at }) => `${rule} ${at}`).join(', ')}`);
  sound.add(text);
}
