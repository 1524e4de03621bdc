import { existsSync, readFileSync } from 'node:fs';
import { CannotOpen, placeIn } from '#server/db/cannotOpen.ts';
import { type Examination, examine, type SiteFacts } from '#server/db/examine.ts';
import { issuerPath } from '#server/db/siteKeys.ts';
import { migrationsFolder, type SiteOptions } from '#server/site.ts';
import { type Check, fail, note, ok } from './check.ts';

/** The database and what it says of the site. */
export async function checkDatabase(where: SiteOptions): Promise<readonly Check[]> {
  const { dataDir, databaseUrl } = where;
  try {
    const found = await examine({ dataDir, ...(databaseUrl ? { databaseUrl } : {}), migrationsFolder });
    if (!found)
      return [note('database', 'Chưa có cơ sở dữ liệu; serve sẽ tạo.', 'There is no database yet; serve will create it.')];
    const [vi, en] = databaseUrl ? [placeIn(databaseUrl), placeIn(databaseUrl)] : ['bản kèm theo', 'the embedded one'];
    return [
      ok('database', `PostgreSQL ${found.version} trả lời (${vi}).`, `PostgreSQL ${found.version} answers (${en}).`),
      clock(found.skewSeconds),
      ...migrations(found.migrations),
      ...(found.site
        ? siteChecks(found.site, dataDir)
        : [note('site', 'Chưa lập trang; serve sẽ lập.', 'No site yet; serve will set it up.')]),
    ];
  } catch (error) {
    return [fail('database', (error as Error).message, error instanceof CannotOpen ? error.en : (error as Error).message)];
  }
}

/** Deadlines are judged by the database's clock. */
function clock(skewSeconds: number): Check {
  const seconds = Math.round(Math.abs(skewSeconds));
  if (seconds < 30)
    return ok('clock', 'Giờ của máy và của cơ sở dữ liệu khớp nhau.', 'The clocks of machine and database agree.');
  return note(
    'clock',
    `Giờ của cơ sở dữ liệu lệch máy này ${seconds} giây; hạn nộp tính theo giờ của cơ sở dữ liệu.`,
    `The database's clock is ${seconds} seconds off; deadlines go by the database's clock.`,
  );
}

function migrations({ known, newer, changed, waiting }: Examination['migrations']): readonly Check[] {
  const found: Check[] = [];
  const add = (check: typeof fail, names: string, vi: string, en: string) =>
    found.push(check('migrations', `${vi}${names}.`, `${en}${names}.`));
  if (newer.length > 0) add(fail, newer.join(', '), 'Dữ liệu của một bản Đạt Chuẩn mới hơn: ', 'Data of a newer Đạt Chuẩn: ');
  if (changed.length > 0) add(fail, changed.join(', '), 'Tệp đã đổi sau khi chạy: ', 'Changed after it was run: ');
  if (waiting > 0) add(note, String(waiting), 'Bước cấu trúc chờ chạy khi serve: ', 'Migrations that serve will run: ');
  return found.length > 0 ? found : [ok('migrations', `Cấu trúc đủ ${known} bước.`, `All ${known} migrations are in.`)];
}

function siteChecks({ name, isDemo, keyId, files, missing, unsealed }: SiteFacts, dataDir: string): readonly Check[] {
  const isOwnKey = keyIn(dataDir) === keyId;
  return [
    ok('site', `Trang “${name}”${isDemo ? ' (giả định)' : ''}.`, `The site “${name}”${isDemo ? ' (a demo)' : ''}.`),
    ...(isOwnKey
      ? []
      : [
          fail(
            'keys',
            'Khóa ký trong thư mục không phải của trang này.',
            'The signing key in the folder is not that of this site.',
          ),
        ]),
    missing.length === 0
      ? ok('files', `Đủ ${files} tệp đính kèm.`, `All ${files} attached files are there.`)
      : fail(
          'files',
          `Thiếu hoặc hỏng ${missing.length}/${files} tệp đính kèm: ${some(missing)}`,
          `${missing.length} of ${files} attached files are missing or damaged: ${some(missing)}`,
        ),
    unsealed === 0
      ? ok(
          'seals',
          'Mọi sự kiện đã niêm phong; kiểm bằng datchuan history verify.',
          'Every event is sealed; see datchuan history verify.',
        )
      : note(
          'seals',
          `${unsealed} sự kiện chưa niêm phong; serve sẽ niêm phong.`,
          `${unsealed} events are not sealed yet; serve will seal them.`,
        ),
  ];
}

const some = (hashes: readonly string[]) =>
  `${hashes
    .slice(0, 3)
    .map((hash) => hash.slice(0, 12))
    .join(', ')}${hashes.length > 3 ? '…' : ''}`;

/** The key's name, undefined when there is none or it cannot be read: the folder's own check says so. */
function keyIn(dataDir: string): string | undefined {
  try {
    const path = issuerPath(dataDir);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { kid: string }).kid : undefined;
  } catch {
    return undefined;
  }
}
