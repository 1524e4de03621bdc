import type { Manifest, PackageEntry, Party } from '#domain/exchange/package.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hex = /^[0-9a-f]{64}$/;
const base64url = /^[A-Za-z0-9_-]{43}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
/** Steps of small letters, digits, `-`, `_` and `.`: nothing that leads out of a folder or means two things on two systems. */
const path = /^[a-z0-9][a-z0-9._-]{0,99}(\/[a-z0-9][a-z0-9._-]{0,99}){0,5}$/;

export const isParty = (value: unknown): value is Party => {
  const { name, keyId, publicKey, sample } = (value ?? {}) as Partial<Party>;
  const isKey = publicKey?.kty === 'OKP' && publicKey.crv === 'Ed25519' && base64url.test(publicKey.x);
  return (
    isText(name, 300) && typeof keyId === 'string' && base64url.test(keyId) && isKey && (sample === undefined || sample === true)
  );
};

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;
export const isPath = (value: unknown): value is string => typeof value === 'string' && path.test(value);

const isEntry = (value: unknown): value is PackageEntry => {
  const { path, size, sha256 } = (value ?? {}) as Partial<PackageEntry>;
  return isPath(path) && Number.isSafeInteger(size) && size! >= 0 && typeof sha256 === 'string' && hex.test(sha256);
};

/** Whether a value has the form of a manifest of this version: entries named once, in order, each dossier among them. */
export function isManifest(value: unknown): value is Manifest {
  const { id, createdAt, sender, dossiers, entries } = (value ?? {}) as Partial<Manifest>;
  if (typeof id !== 'string' || !uuid.test(id) || typeof createdAt !== 'string' || !instant.test(createdAt)) return false;
  if (!isParty(sender) || !Array.isArray(dossiers) || !Array.isArray(entries) || !entries.every(isEntry)) return false;
  const paths = entries.map((entry) => entry.path);
  const isSorted = paths.every((one, at) => at === 0 || paths[at - 1]! < one);
  const ids = dossiers.map((dossier) => dossier?.id);
  return (
    isSorted &&
    dossiers.length > 0 &&
    new Set(ids).size === ids.length &&
    dossiers.every((dossier) => typeof dossier.id === 'string' && uuid.test(dossier.id) && paths.includes(dossier.path))
  );
}
