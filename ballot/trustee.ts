import { digest } from './canonical.ts';
import { challenge, elementOf, generator, order, reduced, scalarHex, scalarOf, times } from './group.ts';
import { type RandomSource, randomScalar, webRandom } from './random.ts';
import type { Acknowledgement, Dealing, ElectionRecord, Manifest, Trustee } from './record.ts';
import { type KeyPair, makeKeyPair, proveKnowledge, sign } from './schnorr.ts';
import { committedShare } from './setup.ts';

/** What a trustee keeps; it never leaves their browser in the clear. All else of theirs is on the record. */
export interface TrusteeSecrets {
  readonly trustee: string;
  readonly signSecret: string;
  readonly shareSecret: string;
}

export const signPair = (secrets: TrusteeSecrets): KeyPair => ({
  secret: secrets.signSecret,
  key: generator.multiply(scalarOf(secrets.signSecret)).toHex(),
});

/** First step, before the manifest is fixed. */
export function makeTrustee(id: string, random: RandomSource = webRandom): { secrets: TrusteeSecrets; trustee: Trustee } {
  const [signing, sharing] = [makeKeyPair(random), makeKeyPair(random)];
  const prove = (pair: KeyPair, use: string) => proveKnowledge(pair, 'trustee-key', [id, use, signing.key, sharing.key], random);
  return {
    secrets: { trustee: id, signSecret: signing.secret, shareSecret: sharing.secret },
    trustee: {
      id,
      signKey: signing.key,
      shareKey: sharing.key,
      signProof: prove(signing, 'sign'),
      shareProof: prove(sharing, 'share'),
    },
  };
}

/** Second step, once the manifest is fixed: a polynomial of one's own, committed to, its shares masked for each trustee. */
export function deal(secrets: TrusteeSecrets, manifest: Manifest, random: RandomSource = webRandom): Dealing {
  const election = digest('manifest', manifest);
  const coefficients = Array.from({ length: manifest.threshold }, () => makeKeyPair(random));
  const commitments = coefficients.map(({ key }) => key);
  const proofs = coefficients.map((pair, power) =>
    proveKnowledge(pair, 'coefficient', [election, secrets.trustee, power, commitments], random),
  );
  const shares = manifest.trustees.map((to, index) => {
    const share = valueAt(coefficients, index + 1);
    const ephemeral = makeKeyPair(random);
    const point = times(elementOf(to.shareKey), scalarOf(ephemeral.secret)).toHex();
    const mask = challenge('share', election, secrets.trustee, to.id, ephemeral.key, point);
    return { trustee: to.id, ephemeral: ephemeral.key, masked: scalarHex((share + mask) % order) };
  });
  const dealing = { trustee: secrets.trustee, commitments, proofs, shares };
  return { ...dealing, signature: sign(signPair(secrets), digest('dealing', election, dealing), random) };
}

const valueAt = (coefficients: readonly KeyPair[], at: number): bigint =>
  coefficients.reduceRight((value, { secret }) => (value * BigInt(at) + scalarOf(secret)) % order, 0n);

/** The dealers whose share for this trustee does not fit what they committed to. */
export function lyingDealers(secrets: TrusteeSecrets, manifest: Manifest, dealings: readonly Dealing[]): string[] {
  const number = numberOfTrustee(manifest, secrets.trustee);
  return dealings
    .filter((dealing) => !fits(dealing, number, shareFrom(dealing, secrets, digest('manifest', manifest))))
    .map(({ trustee }) => trustee);
}

const fits = (dealing: Dealing, number: number, share: bigint): boolean =>
  times(generator, share).equals(committedShare(dealing.commitments, number));

/** Third step, when all have dealt. @throws when a dealer lied: complain instead. */
export function acknowledge(
  secrets: TrusteeSecrets,
  manifest: Manifest,
  dealings: readonly Dealing[],
  random: RandomSource = webRandom,
): Acknowledgement {
  const lying = lyingDealers(secrets, manifest, dealings);
  if (lying.length > 0) throw new Error(`the shares of ${lying.join(', ')} do not fit their commitments`);
  const said = digest('acknowledgement', digest('manifest', manifest), secrets.trustee, dealings);
  return { trustee: secrets.trustee, signature: sign(signPair(secrets), said, random) };
}

/** x_i of docs/ballot.md §5, from the record and one's own secrets. */
export function secretShare(secrets: TrusteeSecrets, record: Pick<ElectionRecord, 'election' | 'setup'>): bigint {
  return record.setup.dealings.reduce((sum, dealing) => (sum + shareFrom(dealing, secrets, record.election)) % order, 0n);
}

function shareFrom(dealing: Dealing, secrets: TrusteeSecrets, election: string): bigint {
  const sent = dealing.shares.find(({ trustee }) => trustee === secrets.trustee)!;
  const point = times(elementOf(sent.ephemeral), scalarOf(secrets.shareSecret)).toHex();
  return unmasked(dealing, secrets.trustee, election, point);
}

function unmasked(dealing: Dealing, trustee: string, election: string, point: string): bigint {
  const sent = dealing.shares.find((share) => share.trustee === trustee)!;
  return reduced(scalarOf(sent.masked) - challenge('share', election, dealing.trustee, trustee, sent.ephemeral, point));
}

/** The number, from 1, under which the trustee's share was made. @throws for who is none. */
export function numberOfTrustee(manifest: Manifest, id: string): number {
  const index = manifest.trustees.findIndex((trustee) => trustee.id === id);
  if (index < 0) throw new Error(`${id} is no trustee of this election`);
  return index + 1;
}

/** What shows everybody one masked share, and nothing else of the trustee's. */
export interface Complaint {
  readonly trustee: string;
  readonly dealer: string;
  readonly point: string;
  readonly proof: { readonly commitments: readonly string[]; readonly response: string };
}

export function complain(
  secrets: TrusteeSecrets,
  manifest: Manifest,
  dealing: Dealing,
  random: RandomSource = webRandom,
): Complaint {
  const secret = scalarOf(secrets.shareSecret);
  const ephemeral = elementOf(dealing.shares.find(({ trustee }) => trustee === secrets.trustee)!.ephemeral);
  const nonce = randomScalar(random);
  const point = times(ephemeral, secret).toHex();
  const commitments = [generator.multiply(nonce).toHex(), ephemeral.multiply(nonce).toHex()];
  const said = { trustee: secrets.trustee, dealer: dealing.trustee, point };
  const response = (nonce + complaintChallenge(manifest, dealing, { ...said, commitments }) * secret) % order;
  return { ...said, proof: { commitments, response: scalarHex(response) } };
}

function complaintChallenge(
  manifest: Manifest,
  dealing: Dealing,
  { trustee, dealer, point, commitments }: Omit<Complaint, 'proof'> & { commitments: readonly string[] },
): bigint {
  const { shareKey } = manifest.trustees[numberOfTrustee(manifest, trustee) - 1]!;
  const { ephemeral } = dealing.shares.find((share) => share.trustee === trustee)!;
  return challenge('complaint', digest('manifest', manifest), trustee, dealer, shareKey, ephemeral, point, ...commitments);
}

/** Who is at fault by a complaint: the dealer, or nobody (it is false, or proves nothing). */
export function isDealerAtFault(manifest: Manifest, dealing: Dealing, complaint: Complaint): boolean {
  const number = numberOfTrustee(manifest, complaint.trustee);
  const shareKey = elementOf(manifest.trustees[number - 1]!.shareKey);
  const ephemeral = elementOf(dealing.shares[number - 1]!.ephemeral);
  const { commitments, response } = complaint.proof;
  const c = complaintChallenge(manifest, dealing, { ...complaint, commitments });
  const holds = (base: typeof shareKey, image: typeof shareKey, commitment: string) =>
    times(base, scalarOf(response)).equals(elementOf(commitment).add(times(image, c)));
  const isProved =
    complaint.dealer === dealing.trustee &&
    holds(generator, shareKey, commitments[0]!) &&
    holds(ephemeral, elementOf(complaint.point), commitments[1]!);
  const share = unmasked(dealing, complaint.trustee, digest('manifest', manifest), complaint.point);
  return isProved && !fits(dealing, number, share);
}
