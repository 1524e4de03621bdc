import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IssuerPrivateKey, newIssuerKey } from '#papers/credential/issuerKey.ts';
import { CannotOpen } from './cannotOpen.ts';
import type { Database } from './connection.ts';
import { writeWhole } from './writeWhole.ts';

export const issuerPath = (dataDir: string) => join(dataDir, 'keys', 'issuer.json');

/** The site's own key; a new one only for a new site, never in the place of one that was lost. */
export async function issuerKey(db: Database, dataDir: string, sample: boolean): Promise<IssuerPrivateKey> {
  const path = issuerPath(dataDir);
  if (!existsSync(path)) {
    if (await db.selectFrom('site').select('id').executeTakeFirst()) {
      throw new CannotOpen(
        `Không thấy khóa ký của trang (${path}). Hãy đưa lại thư mục keys đã dùng trước đây hoặc từ bản sao lưu.`,
        `The signing key of the site is missing (${path}). Bring back the folder of keys used before, or from a backup.`,
      );
    }
    const { privateKey, publicKey } = await newIssuerKey({ sample });
    writeWhole(join(dataDir, 'keys', 'issuer.public.json'), JSON.stringify(publicKey), 0o644);
    writeWhole(path, JSON.stringify(privateKey), 0o600);
  }
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as IssuerPrivateKey;
  } catch {
    throw new CannotOpen(
      `Tệp khóa ký của trang bị hỏng (${path}). Hãy lấy lại từ bản sao lưu.`,
      `The signing key of the site is damaged (${path}). Bring it back from a backup.`,
    );
  }
}

/** A secret of the site in a file of its own, made at the first start. */
export function secretOf(dataDir: string, name: string): string {
  const path = join(dataDir, 'keys', name);
  if (!existsSync(path)) writeWhole(path, randomBytes(32).toString('base64url'), 0o600);
  return readFileSync(path, 'utf8').trim();
}
