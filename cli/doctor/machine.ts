import { existsSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#server/site.ts';
import { settings } from '../settings.ts';
import { type Check, fail, note, ok } from './check.ts';

/** The machine itself: Node, the built web, room on the disk, settings that nobody reads. */
export function checkMachine(dataDir: string): readonly Check[] {
  return [nodeVersion(), builtWeb(), roomFor(dataDir), ...unknownSettings()];
}

const [oldestMajor, oldestMinor] = [20, 19];

function nodeVersion(): Check {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  const isEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const needed = `${oldestMajor}.${oldestMinor}`;
  return isEnough
    ? ok('machine', `Node ${process.versions.node}`, `Node ${process.versions.node}`)
    : fail('machine', `Node ${process.versions.node}; cần từ ${needed}.`, `Node ${process.versions.node}; ${needed} is needed.`);
}

function builtWeb(): Check {
  return existsSync(join(projectRoot(), 'dist', 'web', 'index.html'))
    ? ok('web', 'Giao diện đã dựng.', 'The web application is built.')
    : note(
        'web',
        'Giao diện chưa dựng; lần chạy serve tới sẽ dựng.',
        'The web application is not built yet; serve will build it.',
      );
}

const gigabyte = 1024 ** 3;

/** Below a tenth of a gigabyte the database soon refuses to write. */
function roomFor(dataDir: string): Check {
  let folder = dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = (Number(bavail) * Number(bsize)) / gigabyte;
  const [vi, en] = [`Ổ đĩa còn trống ${free.toFixed(1).replace('.', ',')} GB`, `${free.toFixed(1)} GB free on the disk`];
  if (free < 0.1) return fail('disk', `${vi}: sắp không ghi được nữa.`, `${en}: soon nothing can be written.`);
  return free < 1 ? note('disk', `${vi}: nên dọn bớt.`, `${en}: make some room.`) : ok('disk', `${vi}.`, `${en}.`);
}

/** A name of ours that nothing reads is most likely misspelt. */
function unknownSettings(): readonly Check[] {
  const known = new Set<string>(settings.map((setting) => setting.name));
  return Object.keys(process.env)
    .filter((name) => name.startsWith('DATCHUAN_') && !known.has(name))
    .map((name) => note('settings', `Không có cấu hình nào tên ${name}; viết nhầm chăng?`, `Nothing reads ${name}; misspelt?`));
}
