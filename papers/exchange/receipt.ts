import { formatVersion, type Receipt, receiptFormat } from '#domain/exchange/package.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { canonicalJson, type Json } from '../credential/canonicalJson.ts';
import type { IssuerPrivateKey } from '../credential/issuerKey.ts';
import { isParty } from './manifest.ts';
import { signerOf, signText } from './signed.ts';

const largest = 256 * 1024;
const fileText = (receipt: string, jws: string) => `{"jws":${JSON.stringify(jws)},"receipt":${receipt}}`;

/** The one text of a receipt's file: `{"jws":"…","receipt":…}`, canonical JSON. */
export async function writeReceipt(receipt: Receipt, key: IssuerPrivateKey): Promise<string> {
  const text = canonicalJson(receipt as unknown as Json);
  return fileText(text, await signText(text, key, 'datchuan-receipt'));
}

/** A receipt as its file says it, intact and signed by the key it names; or why it is none. */
export async function readReceipt(bytes: Uint8Array): Promise<Receipt | readonly Refusal[]> {
  const broken: readonly Refusal[] = [{ kind: 'input', code: 'exchange.receipt-unreadable', at: 'file' }];
  if (bytes.length > largest) return broken;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { receipt, jws } = JSON.parse(text) as { receipt: Receipt; jws: string };
    if (receipt.format !== receiptFormat) return broken;
    if (receipt.version > formatVersion)
      return [{ kind: 'input', code: 'exchange.version-newer', at: 'file', facts: { version: receipt.version } }];
    const said = canonicalJson(receipt as unknown as Json);
    const signer = await signerOf(said, jws, 'datchuan-receipt');
    const isWhole = signer !== undefined && signer.keyId === receipt.receiver.keyId && fileText(said, jws) === text;
    if (!isWhole) return [{ kind: 'input', code: 'exchange.signature-broken', at: 'file' }];
    return isReceipt(receipt) ? receipt : broken;
  } catch {
    return broken;
  }
}

const isReceipt = (receipt: Receipt) =>
  isParty(receipt.receiver) &&
  [receipt.packageId, receipt.packageHash, receipt.by, receipt.receivedOn, receipt.receivedAt, receipt.senderKeyId].every(
    (text) => typeof text === 'string',
  ) &&
  /^\d{4}-\d\d-\d\d$/.test(receipt.receivedOn) &&
  Array.isArray(receipt.taken) &&
  receipt.taken.every(({ dossierId, unit }) => typeof dossierId === 'string' && typeof unit === 'string');
