import {
  count,
  digest,
  element,
  id,
  instant,
  list,
  literal,
  object,
  orNull,
  type Read,
  type Reader,
  scalar,
  text,
} from './shape.ts';

const proof = object({ commitment: element, response: scalar });
const pair = { a: element, b: element };
const branch = object({ ...pair, challenge: scalar, response: scalar });

export const trustee = object({ id, signKey: element, shareKey: element, signProof: proof, shareProof: proof });

const manifest = object({
  title: text,
  group: text,
  generator: element,
  questions: list(object({ id, title: text, options: list(object({ id, title: text })), min: count, max: count })),
  voters: list(object({ id, key: orNull(element) })),
  trustees: list(trustee),
  threshold: count,
  operator: element,
  opensAt: instant,
  closesAt: instant,
  quorum: count,
  majority: text,
  tieBreak: text,
});

export const dealing = object({
  trustee: id,
  commitments: list(element),
  proofs: list(proof),
  shares: list(object({ trustee: id, ephemeral: element, masked: scalar })),
  signature: proof,
});

export const acknowledgement = object({ trustee: id, signature: proof });

const setup = object({
  dealings: list(dealing),
  acknowledgements: list(acknowledgement),
  key: element,
});

export const ballot = object({
  election: digest,
  key: element,
  voter: id,
  voterKey: element,
  revision: count,
  replaces: orNull(digest),
  answers: list(object({ choices: list(object({ ...pair, proof: list(branch) })), sum: list(branch) })),
  signature: proof,
});

const credential = object({ voter: id, key: element });
const closing = object({ counted: list(object({ voter: id, receipt: digest })) });
const head = { seq: count, at: instant, previous: digest, signature: proof };
const entries = {
  ballot: object({ ...head, kind: literal('ballot'), body: ballot }),
  credential: object({ ...head, kind: literal('credential'), body: credential }),
  closing: object({ ...head, kind: literal('closing'), body: closing }),
};

export type BallotEntry = Omit<Read<typeof entries.ballot>, 'kind'> & { readonly kind: 'ballot' };
export type CredentialEntry = Omit<Read<typeof entries.credential>, 'kind'> & { readonly kind: 'credential' };
export type ClosingEntry = Omit<Read<typeof entries.closing>, 'kind'> & { readonly kind: 'closing' };
export type BoardEntry = BallotEntry | CredentialEntry | ClosingEntry;

/** Which shape an entry has stands in its `kind`. */
const entry: Reader<BoardEntry> = (value, at, reading) => {
  const kind = (value as { kind?: unknown } | null)?.kind;
  const read = kind === 'credential' || kind === 'closing' ? entries[kind] : entries.ballot;
  return read(value, at, reading) as BoardEntry;
};

const factor = object({ element, commitments: list(element, 2), response: scalar });

export const decryption = object({ trustee: id, factors: list(list(factor)) });

const tally = object({
  ballots: count,
  sums: orNull(list(list(object(pair)))),
  decryptions: list(decryption),
  results: orNull(list(list(count))),
});

export const openElection = object({ election: digest, manifest, setup, board: list(entry) });
export const record = object({
  format: literal('datchuan-ballot/1'),
  election: digest,
  manifest,
  setup,
  board: list(entry),
  tally: orNull(tally),
});

export type RecordRead = Read<typeof record>;
export type OpenRead = Read<typeof openElection>;
export type ManifestRead = OpenRead['manifest'];
export type TrusteeRead = Read<typeof trustee>;
export type DealingRead = Read<typeof dealing>;
export type BallotRead = Read<typeof ballot>;
export type ProofRead = Read<typeof proof>;
export type BranchRead = Read<typeof branch>;
