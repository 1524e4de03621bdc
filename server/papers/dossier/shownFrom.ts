import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { type DossierContent, type FileFormat, isShowable } from '#papers/write/dossier/renderDossier.ts';
import type { Context } from '../../kernel/action.ts';
import { openKept } from '../../kernel/keepPaper.ts';
import type { Source, Standing } from './atHand.ts';

/** What stands in the dossier, and as what. */
export interface Shown {
  readonly as: Standing;
  readonly content: NonNullable<DossierContent>;
}

const formats: Readonly<Record<string, FileFormat>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Bytes of files that one dossier may still take: what is beyond is handed in separately. */
export interface Room {
  bytes: number;
}

/** What all files of one dossier may weigh together. */
export const mostBytes = 120_000_000;

/** The first source that can be shown; undefined where a file is locked, damaged or too heavy and nothing else is there. */
export async function shownFrom(context: Context, sources: readonly Source[], room: Room): Promise<Shown | undefined> {
  for (const source of sources) {
    const content = await contentOf(context, source);
    const weight = content && 'file' in content ? content.file.byteLength : 0;
    if (!content || weight > room.bytes) continue;
    room.bytes -= weight;
    return { as: source.as, content };
  }
  return undefined;
}

async function contentOf(context: Context, source: Source): Promise<DossierContent> {
  if ('paper' in source) return { paper: source.paper };
  if ('bytes' in source) return await fileContent(source.bytes, 'pdf');
  const { bytes, mediaType } = await openKept(context, source.hash);
  const format = formats[mediaType];
  return format ? await fileContent(bytes, format) : null;
}

async function fileContent(file: Uint8Array, format: FileFormat): Promise<DossierContent> {
  const pages = format === 'pdf' ? await pagesOf(file) : [{ width: 210, height: 297 }];
  return isShowable(file, format, pages.length) ? { file, format, pages } : null;
}

async function pagesOf(file: Uint8Array) {
  try {
    return (await pdfPages(file)).map(({ width, height }) => ({ width, height }));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
