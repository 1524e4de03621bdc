import type { Day } from '../kernel/day.ts';

/** The newest form of package and receipt this system reads and writes. */
export const packageFormat = 'datchuan-dossier-package';
export const receiptFormat = 'datchuan-dossier-receipt';
export const formatVersion = 1;

/** So many units at most in one package. */
export const mostDossiers = 40;
/** Refusals of one kind that are named one by one. */
export const mostNamed = 20;

/** A site as it signs (máy chủ gửi, máy chủ nhận): its name and its public key. */
export interface Party {
  readonly name: string;
  /** RFC 7638 thumbprint of the key. */
  readonly keyId: string;
  readonly publicKey: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  /** A demo's key: what it signs is never taken as real. */
  readonly sample?: true;
}

/** One file of a package. */
export interface PackageEntry {
  readonly path: string;
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
}

/** What is signed: who sends which dossiers in which files (bản kê của gói). */
export interface Manifest {
  readonly format: typeof packageFormat;
  readonly version: typeof formatVersion;
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly sender: Party;
  readonly dossiers: readonly { readonly id: string; readonly path: string }[];
  /** Every file but the manifest and its signature, by path. */
  readonly entries: readonly PackageEntry[];
}

/** What the receiving site answers with (biên nhận): it took exactly this package on this day. */
export interface Receipt {
  readonly format: typeof receiptFormat;
  readonly version: typeof formatVersion;
  readonly packageId: string;
  /** SHA-256 of the package's manifest, in hex. */
  readonly packageHash: string;
  readonly senderKeyId: string;
  readonly receiver: Party;
  /** The body in whose name it was taken. */
  readonly by: string;
  readonly receivedOn: Day;
  readonly receivedAt: string;
  readonly taken: readonly { readonly dossierId: string; readonly year: number; readonly unit: string }[];
}
