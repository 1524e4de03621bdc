import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import {
  formatVersion,
  type Manifest,
  mostNamed,
  type PackageEntry,
  type Party,
  packageFormat,
} from '#domain/exchange/package.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { canonicalJson, type Json } from '../credential/canonicalJson.ts';
import { type IssuerPrivateKey, publicKeyOf } from '../credential/issuerKey.ts';
import { Unreadable } from '../read/unreadable.ts';
import { openZip, type Zip, type ZipLimits } from '../read/zip.ts';
import { isManifest } from './manifest.ts';
import { signerOf, signText } from './signed.ts';

export const manifestName = 'manifest.json';
export const signatureName = 'manifest.jws';
/** Bounds of a package while it is opened. */
export const packageLimits: ZipLimits = { entries: 4000, unpacked: 200 * 1024 * 1024, ratio: 400 };

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const input = (code: string, facts?: Refusal['facts']): Refusal => ({
  kind: 'input',
  code: `exchange.${code}`,
  at: 'file',
  ...(facts && { facts }),
});

/** A site's name and public key as it signs. */
export function partyOf(name: string, key: IssuerPrivateKey): Party {
  const { kty, crv, x, kid, sample } = publicKeyOf(key);
  return { name, keyId: kid, publicKey: { kty, crv, x }, ...(sample ? { sample } : {}) };
}

/** What is packed: dossiers as canonical JSON, and the files they speak of, by path. */
export interface Packing {
  readonly id: string;
  readonly createdAt: string;
  readonly senderName: string;
  readonly dossiers: readonly { readonly id: string; readonly path: string }[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface Packed {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, by which the package is known. */
  readonly hash: string;
}

/** Writes a package: the same values and key make the same bytes. */
export async function packDossiers(packing: Packing, key: IssuerPrivateKey): Promise<Packed> {
  const { id, createdAt, dossiers, senderName } = packing;
  const files = [...packing.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([path, bytes]): PackageEntry => ({ path, size: bytes.length, sha256: hashOf(bytes) }));
  const sender = partyOf(senderName, key);
  const manifest: Manifest = { format: packageFormat, version: formatVersion, id, createdAt, sender, dossiers, entries };
  const text = canonicalJson(manifest as unknown as Json);
  const utf8 = new TextEncoder();
  const parts = {
    [manifestName]: utf8.encode(text),
    [signatureName]: utf8.encode(await signText(text, key, 'datchuan-package')),
    ...Object.fromEntries(files),
  };
  return { bytes: zipSync(parts, { mtime: new Date(1980, 0, 1) }), manifest, hash: hashOf(text) };
}

/** A package as it was opened: what it says, and everything that is wrong with it. */
export interface OpenedPackage {
  /** Absent where it cannot be read at all. */
  readonly manifest?: Manifest;
  readonly hash?: string;
  readonly refusals: readonly Refusal[];
  /** The bytes of an entry of the manifest, as they were signed. */
  readonly read: (path: string) => Uint8Array;
}

const nothing = (refusals: readonly Refusal[]): OpenedPackage => ({
  refusals,
  read: () => {
    throw new RangeError('nothing was opened');
  },
});

/** Opens a package and holds everything in it against its signed manifest; whether the signer is trusted is asked elsewhere. */
export async function openPackage(bytes: Uint8Array, limits: ZipLimits = packageLimits): Promise<OpenedPackage> {
  let zip: Zip;
  try {
    zip = openZip(bytes, limits);
    return await opened(zip);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return nothing([input(error.code === 'file-too-large' ? 'too-large' : 'unreadable', { said: error.message })]);
  }
}

async function opened(zip: Zip): Promise<OpenedPackage> {
  const [said, signature] = [zip.read(manifestName), zip.read(signatureName)];
  const text = said && textOf(said);
  const value = text === undefined ? undefined : parsed(text);
  if (said === undefined || text === undefined || !isOurs(value)) return nothing([input('no-package')]);
  if (value.version > formatVersion) return nothing([input('version-newer', { version: value.version })]);
  if (!isManifest(value) || canonicalJson(value as unknown as Json) !== text) return nothing([input('manifest-broken')]);
  const signer = await signerOf(text, (signature && textOf(signature)) ?? '', 'datchuan-package');
  const { sender, entries } = value;
  const isSigned = signer?.keyId === sender.keyId && signer.x === sender.publicKey.x;
  const files = new Map<string, Uint8Array>();
  const wrong = entries.flatMap((entry) => {
    const found = zip.read(entry.path);
    if (found && found.length === entry.size && hashOf(found) === entry.sha256) {
      files.set(entry.path, found);
      return [];
    }
    return [input(found ? 'entry-changed' : 'entry-missing', { path: entry.path })];
  });
  const known = new Set([manifestName, signatureName, ...entries.map(({ path }) => path)]);
  const extra = zip.names.filter((name) => !known.has(name)).map((path) => input('entry-extra', { path }));
  const refusals = [...(isSigned ? [] : [input('signature-broken')]), ...[...wrong, ...extra].slice(0, mostNamed)];
  return { manifest: value, hash: hashOf(text), refusals, read: (path) => files.get(path)! };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isOurs = (value: unknown): value is { readonly version: number } => {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  return format === packageFormat && Number.isSafeInteger(version) && (version as number) >= 1;
};
