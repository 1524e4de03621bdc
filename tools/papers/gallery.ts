import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs work on a folder with every kind of paper as DOCX and PDF: the one named on the command line, else a new one from a demo's years. */
export async function withGallery(
  work: (folder: string, kinds: readonly string[], scratch: string) => Promise<number>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'datchuan-papers-'));
  try {
    const given = process.argv[2];
    const folder = given ? resolve(given) : join(scratch, 'gallery');
    if (!given) {
      const args = ['bin/datchuan.mjs', 'paper', 'gallery', '--out', folder];
      const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      if (status !== 0) throw new Error('the gallery could not be written');
    }
    const kinds = readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => name.slice(0, -'.docx'.length))
      .sort();
    if (kinds.length === 0) throw new Error(`no DOCX in ${folder}`);
    process.exitCode = await work(folder, kinds, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
