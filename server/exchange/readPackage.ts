import { sentDossier } from '#api/exchange.ts';
import type { Dossier } from '#domain/exchange/dossier.ts';
import { filesOf } from '#domain/exchange/dossier.ts';
import type { Manifest } from '#domain/exchange/package.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { canonicalJson, type Json } from '#papers/credential/canonicalJson.ts';
import { openPackage } from '#papers/exchange/package.ts';
import type { Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { findPartner, findReceived, type Partner, type Received } from './store.ts';

/** A package as this site may take it: opened, held against whom it trusts and what it took before. */
export interface ReadPackage {
  readonly manifest?: Manifest;
  readonly hash?: string;
  readonly partner?: Partner;
  /** By the sender's ids, in the order of the manifest; empty where a package is not as it was signed. */
  readonly dossiers: readonly Dossier[];
  /** Taken before, to the same byte of its manifest. */
  readonly taken?: Received;
  readonly refusals: readonly Refusal[];
}

const input = (code: string, facts?: Refusal['facts']): Refusal => ({
  ...{ kind: 'input', code: `exchange.${code}`, at: 'file' },
  ...(facts && { facts }),
});
const state = (code: string, facts?: Refusal['facts']): Refusal => ({ ...input(code, facts), kind: 'state' });

/** Reads a package with every reason against it; what was taken already is no reason. */
export async function readPackage({ tx, site }: Pick<Context, 'tx' | 'site'>, bytes: Uint8Array): Promise<ReadPackage> {
  const { manifest, hash, refusals, read } = await openPackage(bytes);
  if (!manifest || !hash) return { dossiers: [], refusals };
  const partner = await findPartner(tx, manifest.sender.keyId);
  const against = [...refusals, ...whyNotTrusted(manifest, partner, site.isDemo)];
  const before = await findReceived(tx, manifest.id);
  if (before && before.packageHash !== hash) against.push(state('altered-under-same-id', { number: manifest.id.slice(-12) }));
  const found = { manifest, hash, ...(partner && { partner }) };
  // What is not as it was signed is not looked into.
  if (refusals.length > 0) return { ...found, dossiers: [], refusals: against };
  const parsed = manifest.dossiers.map(({ id, path }) => readDossier(read(path), id, manifest));
  const wrong = parsed.flatMap((one) => ('code' in one ? [one] : []));
  const dossiers = parsed.flatMap((one) => ('code' in one ? [] : [one]));
  const all = [...against, ...wrong];
  return { ...found, dossiers, ...(before && all.length === 0 ? { taken: before } : {}), refusals: all };
}

function whyNotTrusted({ sender }: Manifest, partner: Partner | undefined, isDemo: boolean): Refusal[] {
  const facts = { name: sender.name };
  return [
    ...(partner ? [] : [state('key-unknown', facts)]),
    ...(partner?.revokedOn ? [state('key-revoked', { name: partner.name, day: shortDate(partner.revokedOn) })] : []),
    ...((sender.sample === true) === isDemo ? [] : [state(isDemo ? 'real-into-demo' : 'demo-into-real', facts)]),
  ];
}

/** A dossier as its file says it: canonical text of a known form, its own hashes right, its files all of the package. */
function readDossier(bytes: Uint8Array, id: string, { entries }: Manifest): Dossier | Refusal {
  const wrong = input('dossier-broken', { number: id.slice(-12) });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const parsed = sentDossier.safeParse(value);
    if (!parsed.success || canonicalJson(value as Json) !== text || text.includes('\\u0000')) return wrong;
    const dossier: Dossier = parsed.data;
    // As the file says them: members that a later writer adds are left out of the dossier, not out of what was signed.
    const said = value as { criteria: { body: unknown }; submission: { content: unknown } };
    const { criteria, submission } = dossier;
    const isWhole =
      dossier.id === id &&
      contentHash(said.criteria.body) === criteria.hash &&
      contentHash(said.submission.content) === submission.contentHash &&
      filesOf(dossier).every(({ path }) => entries.some((entry) => entry.path === path));
    return isWhole ? dossier : wrong;
  } catch {
    return wrong;
  }
}
