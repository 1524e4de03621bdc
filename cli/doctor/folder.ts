import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderTrouble } from '#server/db/cannotOpen.ts';
import { issuerPath } from '#server/db/siteKeys.ts';
import { type Check, fail, note, ok } from './check.ts';

/** The data folder and the keys in it, without making either. */
export function checkFolder(dataDir: string): readonly Check[] {
  if (!existsSync(dataDir)) {
    return [
      note('folder', `Chưa có thư mục ${dataDir}; serve sẽ tạo.`, `There is no folder ${dataDir} yet; serve will make it.`),
    ];
  }
  return [writable(dataDir), ...keysIn(dataDir)];
}

function writable(dataDir: string): Check {
  const trial = join(dataDir, `.doctor-${process.pid}`);
  try {
    mkdirSync(trial);
    writeFileSync(join(trial, 'x'), 'x');
    return ok('folder', `Ghi được vào ${dataDir}.`, `${dataDir} can be written into.`);
  } catch (error) {
    const trouble = folderTrouble(error, dataDir);
    return fail('folder', trouble?.message ?? String(error), trouble?.en ?? String(error));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

function keysIn(dataDir: string): readonly Check[] {
  const path = issuerPath(dataDir);
  if (!existsSync(path))
    return [note('keys', 'Chưa có khóa ký; serve sẽ tạo cho trang mới.', 'No signing key yet; serve makes one for a new site.')];
  try {
    const { kid, d } = JSON.parse(readFileSync(path, 'utf8')) as { kid?: unknown; d?: unknown };
    if (typeof kid !== 'string' || typeof d !== 'string') throw new TypeError('no key');
  } catch {
    return [fail('keys', `Không đọc được khóa ký: ${path}`, `The signing key cannot be read: ${path}`)];
  }
  const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  return [
    isOpen
      ? note(
          'keys',
          `Tài khoản khác đọc được khóa ký: chmod 600 ${path}`,
          `Other accounts can read the signing key: chmod 600 ${path}`,
        )
      : ok('keys', 'Khóa ký đọc được, và chỉ tài khoản này đọc được.', 'The signing key can be read, and by this account alone.'),
  ];
}
