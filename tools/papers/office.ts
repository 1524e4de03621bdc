// `npm run papers:office [FOLDER]`: turns the Word file of every kind of paper into PDF with LibreOffice and compares it with our own PDF: as many
// pages, and the same letters in the same order between the margins. Prints a line a kind; exits 1 on a difference. LibreOffice is found as
// `soffice`, or named by SOFFICE. It is given Tinos where it would look for Times New Roman: old substitutes have no Vietnamese letters, take them
// from a taller face, and lines grow.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sampleMark } from '#papers/write/printed.ts';
import { letters, pdfSaid } from '#tests/support/paperText.ts';
import { withGallery } from './gallery.ts';

const program = process.env.SOFFICE ?? 'soffice';
const faces = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));

const fontRules = (cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${faces}</dir>
<cachedir>${cache}</cachedir>
<selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
<match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="same"><string>Tinos</string></edit></match>
</fontconfig>
`;

/** The folder of what LibreOffice makes of the Word files. */
function converted(folder: string, kinds: readonly string[], scratch: string): string {
  const out = join(scratch, 'office');
  mkdirSync(out);
  const rules = join(scratch, 'fonts.conf');
  writeFileSync(rules, fontRules(join(scratch, 'fonts')));
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
  const files = kinds.map((kind) => join(folder, `${kind}.docx`));
  const { error } = spawnSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
    stdio: 'ignore',
    env: { ...process.env, FONTCONFIG_FILE: rules },
  });
  if (error) throw new Error(`LibreOffice could not be started as ${program}: ${error.message}`);
  return out;
}

const mark = letters(sampleMark);
/** Pages and letters, without a demo's mark, which our certificates also bear across the page. */
async function said(file: string) {
  const { pages, letters: all } = await pdfSaid(readFileSync(file));
  return { pages, text: all.replaceAll(mark, '') };
}

/** Where two texts part, with a few letters after. */
function parting(ours: string, theirs: string): string {
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  return `«${ours.slice(at, at + 24)}» và «${theirs.slice(at, at + 24)}»`;
}

await withGallery(async (folder, kinds, scratch) => {
  const out = converted(folder, kinds, scratch);
  const wide = Math.max(...kinds.map((kind) => kind.length));
  let different = 0;
  for (const kind of kinds) {
    const theirs = join(out, `${kind}.pdf`);
    if (!existsSync(theirs)) {
      different++;
      console.log(`${kind.padEnd(wide)}  LibreOffice không mở được`);
      continue;
    }
    const [ours, office] = [await said(join(folder, `${kind}.pdf`)), await said(theirs)];
    const isSame = ours.pages === office.pages && ours.text === office.text;
    if (!isSame) different++;
    const words = ours.text === office.text ? 'cùng chữ' : `khác chữ: ${parting(ours.text, office.text)}`;
    console.log(`${isSame ? '✓' : '✗'} ${kind.padEnd(wide)}  ${ours.pages} trang, LibreOffice ${office.pages}  ${words}`);
  }
  console.log(`${kinds.length} loại, ${different} khác`);
  return different > 0 ? 1 : 0;
});
