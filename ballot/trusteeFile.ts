import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical.ts';
import { type RandomSource, webRandom } from './random.ts';
import type { TrusteeSecrets } from './trustee.ts';

const head = { format: 'datchuan-trustee/1', kdf: 'argon2id', memory: 19_456, passes: 2, lanes: 1 } as const;

/** A trustee's secrets under a passphrase (tệp khóa của người giữ khóa), to be kept by them alone. */
export interface TrusteeFile {
  readonly format: string;
  readonly kdf: string;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: string;
  readonly nonce: string;
  readonly sealed: string;
}

export async function sealTrustee(
  secrets: TrusteeSecrets,
  passphrase: string,
  random: RandomSource = webRandom,
): Promise<TrusteeFile> {
  const [salt, nonce] = [bytesToHex(random(16)), bytesToHex(random(12))];
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt(algorithm(nonce), key, bytesOf(utf8ToBytes(canonical(secrets))));
  return { ...head, salt, nonce, sealed: bytesToHex(new Uint8Array(sealed)) };
}

/** Null for a wrong passphrase, another format, or a damaged file: they cannot be told apart. */
export async function openTrustee(file: TrusteeFile, passphrase: string): Promise<TrusteeSecrets | null> {
  const isOurs = Object.entries(head).every(([name, value]) => file[name as keyof typeof head] === value);
  if (!isOurs) return null;
  try {
    const key = await keyOf(passphrase, file.salt);
    const opened = await crypto.subtle.decrypt(algorithm(file.nonce), key, bytesOf(hexToBytes(file.sealed)));
    return JSON.parse(new TextDecoder().decode(opened)) as TrusteeSecrets;
  } catch {
    return null;
  }
}

const algorithm = (nonce: string) => ({ name: 'AES-GCM', iv: bytesOf(hexToBytes(nonce)) });

async function keyOf(passphrase: string, salt: string) {
  const { memory: m, passes: t, lanes: p } = head;
  const bytes = await argon2idAsync(passphrase.normalize('NFC'), hexToBytes(salt), { m, t, p, dkLen: 32 });
  return await crypto.subtle.importKey('raw', bytesOf(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A copy on memory of its own, as Web Crypto asks. */
const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
