// The rule of rooms: which room may import which, which packages each may use, the order of the features,
// what of a feature may be seen from outside, and the impure words that the domain may not say.
// Run on the whole tree by `npm run check`; prints each breach as `file:line  reason`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The features of `domain/` and `server/`, in order: each may import itself and those before it. */
export const features = [
  'kernel',
  'law',
  'org',
  'people',
  'identity',
  'documents',
  'plans',
  'workplan',
  'criteria',
  'enrolments',
  'evidence',
  'council',
  'initiatives',
  'activities',
  'incidents',
  'evaluations',
  'measures',
  'reviews',
  'conferences',
  'assessments',
  'appraisals',
  'recognition',
  'blocs',
  'commendation',
  'papers',
  'exemplars',
  'reports',
  'scrutiny',
  'imports',
  'exchange',
  'today',
  'history',
  'notices',
  'portal',
  'privacy',
] as const;

interface Room {
  readonly rooms: readonly string[];
  /** Packages allowed at run time; a trailing `/` allows a scope. */
  readonly packages: readonly string[];
}

const fileFormats = [
  'fflate',
  'saxes',
  'iconv-lite',
  'jose',
  'qrcode',
  'unpdf',
  'pkijs',
  'sharp',
  '@myriaddreamin/typst-ts-node-compiler',
  'node:',
];

export const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: [] },
  papers: { rooms: ['domain'], packages: fileFormats },
  ballot: { rooms: ['domain'], packages: ['@noble/curves', '@noble/hashes'] },
  api: { rooms: ['domain'], packages: ['zod'] },
  server: {
    rooms: ['domain', 'papers', 'ballot', 'api'],
    packages: ['node:', 'fastify', '@fastify/', 'kysely', 'pg', 'zod', 'better-auth', '@node-rs/argon2', 'nodemailer'],
  },
  web: {
    rooms: ['domain', 'ballot', 'api'],
    packages: ['react', 'react-dom', '@mantine/', '@tanstack/', '@fontsource/', 'zod', 'vite/client'],
  },
  cli: { rooms: ['domain', 'papers', 'ballot', 'api', 'server'], packages: ['node:', 'vite'] },
  bench: {
    rooms: ['domain', 'papers', 'api', 'server', 'cli'],
    packages: ['node:', 'pg', 'kysely', 'fflate', 'saxes', 'unpdf', 'docxtemplater', 'exceljs', 'pizzip', 'pdfmake'],
  },
};

/** What another feature of `server/` may import of one, besides the kernel: its stores, by name or by what they hold (`planStore.ts`), the papers it makes, and what it keeps about a person. */
const outward = /^(?:store|[a-zA-Z]+Store|present|notices|heldPapers|personal)\.ts$/;
/** Files at the root of `server/` that put the features together, and may therefore see all of them. */
const composers = ['main.ts', 'routes.ts', 'reactions.ts', 'site.ts', 'words.ts'];
const impure = [/\bDate\.now\b/, /\bnew Date\(\s*\)/, /\bMath\.random\b/, /\bperformance\.now\b/];
const importing = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Every breach in one file's text; `file` is relative to the root, with forward slashes. */
export function breachesIn(file: string, text: string): Breach[] {
  const breaches: Breach[] = [];
  for (const match of text.matchAll(importing)) {
    const target = match[1] ?? match[2]!;
    const reason = whyNotImport(file, target);
    if (reason) breaches.push({ file, line: text.slice(0, match.index + match[0].indexOf(target)).split('\n').length, reason });
  }
  if (file.startsWith('domain/') && !isTest(file)) {
    for (const [index, line] of text.split('\n').entries()) {
      for (const word of impure)
        if (word.test(line)) breaches.push({ file, line: index + 1, reason: `the domain may not say ${word.source}` });
    }
  }
  return breaches;
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function whyNotImport(file: string, target: string): string | undefined {
  const room = file.split('/')[0]!;
  const rule = rooms[room];
  if (!rule || isTest(file)) return undefined;
  if (target.startsWith('.')) return whyNotInside(file, relative('.', join(dirname(file), target)));
  if (target.startsWith('#')) {
    const other = target.slice(1).split('/')[0]!;
    if (other === room) return 'inside a room imports are relative';
    return rule.rooms.includes(other) ? undefined : `${room} may not import ${other}`;
  }
  const isAllowed = rule.packages.some(
    (name) => target === name || (/[/:]$/.test(name) ? target.startsWith(name) : target.startsWith(`${name}/`)),
  );
  return isAllowed ? undefined : `${room} may not import the package ${target}`;
}

function whyNotInside(file: string, target: string): string | undefined {
  const [room, feature] = file.split('/');
  const [otherRoom, other] = target.split('/');
  if (otherRoom !== room) return 'between rooms imports go by #room/…';
  if (room === 'web') return whyNotInWeb(file, target);
  if (room !== 'domain' && room !== 'server') return undefined;
  if (file.split('/').length === 2) return composers.includes(feature!) ? undefined : `${feature} is no composing file`;
  if (other === feature || other === 'db' || (room === 'server' && target === 'server/words.ts')) return undefined;
  return whyNotFeature(room, feature!, other!, target);
}

function whyNotFeature(room: string, feature: string, other: string, target: string): string | undefined {
  const [own, theirs] = [features.indexOf(feature as never), features.indexOf(other as never)];
  if (feature === 'db') return `server/db may not import ${other}`;
  if (own < 0) return `${feature} is no feature: name it in tools/rooms.ts`;
  if (target === 'server/notices/store.ts' && /notices\.ts$/.test(target) === false && room === 'server') return undefined;
  if (theirs < 0) return `${other} is no feature`;
  if (theirs > own) return `${feature} comes before ${other} and may not import it`;
  if (room === 'server' && other !== 'kernel' && !outward.test(target.split('/').at(-1)!)) {
    return 'of another feature only its stores, present.ts, notices.ts, heldPapers.ts, personal.ts may be imported';
  }
  return undefined;
}

/** In the web, `ui/` knows nothing of the rest, `kernel/` only `ui/`; features know both but not each other; `app/` puts them together. */
function whyNotInWeb(file: string, target: string): string | undefined {
  const [, place] = file.split('/');
  const [, other] = target.split('/');
  if (other === place || place === 'app' || file.split('/').length === 2) return undefined;
  if (place === 'ui') return 'web/ui knows nothing of the rest';
  if (other === 'ui') return undefined;
  if (place === 'kernel') return 'web/kernel knows only web/ui';
  return other === 'kernel' ? undefined : `web features do not import each other or the shell: ${place} → ${other}`;
}

/** Source files below a folder, relative to the root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

export function allBreaches(): Breach[] {
  return Object.keys(rooms).flatMap((room) => {
    try {
      return sourceFiles(room).flatMap((file) => breachesIn(file, readFileSync(file, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const breaches = allBreaches();
  for (const { file, line, reason } of breaches) console.error(`${file}:${line}  ${reason}`);
  console.log(`rooms: ${breaches.length} breaches`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
