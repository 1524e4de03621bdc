// The shapes of docs/ballot.md §3. Elements, scalars and digests are lower-case hex.

/** A Schnorr proof of knowledge, or a signature. */
export interface Proof {
  readonly commitment: string;
  readonly response: string;
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  /** How many options a ballot marks, at least and at most. */
  readonly min: number;
  readonly max: number;
}

/** Someone eligible, under a pseudonym; without a key, the operator vouches for one on the board. */
export interface Voter {
  readonly id: string;
  readonly key: string | null;
}

/** What a trustee (người giữ khóa) publishes before the manifest is fixed. */
export interface Trustee {
  readonly id: string;
  readonly signKey: string;
  readonly shareKey: string;
  readonly signProof: Proof;
  readonly shareProof: Proof;
}

/** Everything that is fixed before the first key; its hash is the election. */
export interface Manifest {
  readonly title: string;
  readonly group: string;
  readonly generator: string;
  readonly questions: readonly Question[];
  readonly voters: readonly Voter[];
  readonly trustees: readonly Trustee[];
  readonly threshold: number;
  readonly operator: string;
  /** Instants with milliseconds; voting is in [opensAt, closesAt). */
  readonly opensAt: string;
  readonly closesAt: string;
  /** The least number of ballots for which anything is decrypted. */
  readonly quorum: number;
  readonly majority: string;
  readonly tieBreak: string;
}

export interface Dealing {
  readonly trustee: string;
  readonly commitments: readonly string[];
  readonly proofs: readonly Proof[];
  readonly shares: readonly { readonly trustee: string; readonly ephemeral: string; readonly masked: string }[];
  readonly signature: Proof;
}

export interface Acknowledgement {
  readonly trustee: string;
  readonly signature: Proof;
}

export interface Setup {
  readonly dealings: readonly Dealing[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly key: string;
}

export interface Ciphertext {
  readonly a: string;
  readonly b: string;
}

export interface Branch extends Ciphertext {
  readonly challenge: string;
  readonly response: string;
}

export interface Choice extends Ciphertext {
  readonly proof: readonly Branch[];
}

export interface Answer {
  readonly choices: readonly Choice[];
  readonly sum: readonly Branch[];
}

export interface Ballot {
  readonly election: string;
  readonly key: string;
  readonly voter: string;
  readonly voterKey: string;
  readonly revision: number;
  readonly replaces: string | null;
  readonly answers: readonly Answer[];
  readonly signature: Proof;
}

export interface Credential {
  readonly voter: string;
  readonly key: string;
}

export interface Closing {
  readonly counted: readonly { readonly voter: string; readonly receipt: string }[];
}

export type Said =
  | { readonly kind: 'credential'; readonly body: Credential }
  | { readonly kind: 'ballot'; readonly body: Ballot }
  | { readonly kind: 'closing'; readonly body: Closing };

export type Entry = Said & {
  readonly seq: number;
  readonly at: string;
  readonly previous: string;
  readonly signature: Proof;
};

export interface Factor {
  readonly element: string;
  readonly commitments: readonly string[];
  readonly response: string;
}

export interface Decryption {
  readonly trustee: string;
  readonly factors: readonly (readonly Factor[])[];
}

export interface Tally {
  readonly ballots: number;
  readonly sums: readonly (readonly Ciphertext[])[] | null;
  readonly decryptions: readonly Decryption[];
  readonly results: readonly (readonly number[])[] | null;
}

/** The whole election in one value (biên bản điện tử của cuộc bỏ phiếu). */
export interface ElectionRecord {
  readonly format: string;
  readonly election: string;
  readonly manifest: Manifest;
  readonly setup: Setup;
  readonly board: readonly Entry[];
  readonly tally: Tally | null;
}
