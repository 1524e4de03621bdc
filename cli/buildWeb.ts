import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#server/site.ts';
import { say } from './command.ts';

const sources = ['web', 'domain', 'api', 'ballot', 'vite.config.ts', 'tools/serviceWorker.ts', 'package-lock.json'];

/** Builds the web application when it is missing or older than its source. */
export async function buildWeb(): Promise<void> {
  const root = projectRoot();
  const page = join(root, 'dist', 'web', 'index.html');
  const newest = Math.max(...sources.map((source) => newestOf(join(root, source))));
  if (existsSync(page) && statSync(page).mtimeMs >= newest) return;
  say('Đang dựng giao diện, chừng nửa phút…', 'Building the web application, about half a minute…');
  const { build } = await import('vite');
  // Under a test runner NODE_ENV says `test`, and what people use would not be what is tested.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

function newestOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() ? newestIn(path) : (stat?.mtimeMs ?? 0);
}

const newestIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
