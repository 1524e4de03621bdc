import { matchesIn } from './matches.ts';
import { openZip, type Zip } from './zip.ts';

const mains: Readonly<Record<string, 'docx' | 'xlsx'>> = {
  'wordprocessingml.document.main+xml': 'docx',
  'spreadsheetml.sheet.main+xml': 'xlsx',
};

/** Parts that run: macros, ActiveX controls, embedded programs. */
const running = /(^|\/)(vbaProject|vbaData|activeX\d*|macrosheets?)[^/]*(\/|\.|$)|\.(exe|dll|js|vbs|hta|scr)$/i;

/** Word or Excel by the parts inside; another archive is not taken, one with macros or remote parts is harmful. @throws Unreadable. */
export function officeKind(bytes: Uint8Array): 'docx' | 'xlsx' | 'kind-not-taken' | 'harmful-file' {
  const zip = openZip(bytes);
  const types = textOf(zip, '[Content_Types].xml');
  if (types === undefined) return 'kind-not-taken';
  const parts = matchesIn(types, /<(?:\w+:)?Override\b[^>]*>/g).map(([part]) => part);
  const macros = parts.some((part) => /macroEnabled|vnd\.ms-office\.(vbaProject|activeX)/i.test(part));
  if (macros || zip.names.some((name) => running.test(name) || isPackage(zip, name))) return 'harmful-file';
  const main = /openxmlformats-officedocument\.([a-z.+]+main\+xml)["']/i;
  const found = parts.map((part) => main.exec(part)?.[1]).find((type) => type !== undefined);
  const kind = mains[found ?? ''];
  if (!kind) return 'kind-not-taken';
  return zip.names.some((name) => name.endsWith('.rels') && fetches(textOf(zip, name) ?? '')) ? 'harmful-file' : kind;
}

/** An embedded object that packs a file of any kind; equations and charts are objects too and stay. */
function isPackage(zip: Zip, name: string): boolean {
  return /\/oleObject\d*\.bin$/i.test(name) && Buffer.from(zip.read(name)!).includes(Buffer.from('Ole10Native', 'utf16le'));
}

/** A template, frame, object or script that the program would fetch when the file is opened; pictures and links are not. */
function fetches(relations: string): boolean {
  return matchesIn(relations, /<(?:\w+:)?Relationship\b[^>]*>/g).some(
    ([relation]) =>
      /TargetMode\s*=\s*["']External/i.test(relation) && /\/(attachedTemplate|oleObject|frame|subDocument)["']/i.test(relation),
  );
}

function textOf(zip: Zip, name: string): string | undefined {
  const bytes = zip.read(name);
  return bytes && new TextDecoder().decode(bytes);
}
