import * as api from '#api/documents.ts';
import type { DocumentEntry } from '#domain/documents/entry.ts';
import { whyNotSee } from '#domain/documents/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { tailOfWord } from '#papers/lint/tailOfWord.ts';
import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { type DocumentRecord, recordXml, tooLongInRecord } from '#papers/write/metadata.ts';
import { zipOf } from '#papers/write/zip.ts';
import { type Context, view } from '../kernel/action.ts';
import { openKept } from '../kernel/keepPaper.ts';
import { FileAnswer } from '../kernel/route.ts';
import { unitNamesEver } from '../org/store.ts';
import { loadEntry } from './documentStore.ts';
import { listCopies } from './fileStore.ts';
import { findIssueOf } from './lifeStore.ts';

/** What went out as PDF, signed where it came back signed, with its record as XML. */
export const downloadRecord = view({
  name: 'documents.downloadRecord',
  input: api.downloadRecord.input,
  async run({ documentId }, context) {
    const { tx, files, actor, today } = context;
    const entry = await loadEntry(tx, documentId);
    refuseIf(whyNotSee(actor, entry));
    const issue = await findIssueOf(tx, documentId);
    if (!issue) throw new Refused([{ kind: 'state', code: 'documents.no-record' }]);
    const pdf = await pdfOf(documentId, issue.pdfHash, context);
    const tail = tailOfWord(await files.read(issue.docxHash));
    const issuer = entry.issuer ?? (await unitNamesEver(tx, [entry.unitId], today)).get(entry.unitId) ?? '';
    const record: DocumentRecord = { ...headOf(entry), ...tail, issuer, pages: await pagesOf(pdf) };
    const tooLong = tooLongInRecord(record);
    if (tooLong.length > 0) throw refused(tooLong.join('; '));
    const name = slug(`van-ban-${entry.number}`);
    const archive = zipOf([
      { path: `${name}.pdf`, content: pdf },
      { path: `${name}.xml`, content: recordXml(record) },
    ]);
    return new FileAnswer(`${name}.zip`, 'application/zip', archive);
  },
});

/** The last signed copy that is a PDF, else the PDF that went out. */
async function pdfOf(documentId: string, issued: string | null, context: Context): Promise<Uint8Array> {
  const signed = (await listCopies(context.tx, documentId)).find(({ mediaType }) => mediaType === 'application/pdf');
  const hash = signed?.hash ?? issued;
  if (hash === null) throw new Refused([{ kind: 'state', code: 'documents.no-pdf' }]);
  return (await openKept(context, hash)).bytes;
}

const refused = (what: string) => new Refused([{ kind: 'state', code: 'documents.record-refused', facts: { what } }]);

/** Counted in the file that goes out; a signed copy may be anything that calls itself a PDF. */
async function pagesOf(pdf: Uint8Array): Promise<number> {
  try {
    return (await pdfPages(pdf)).length;
  } catch (error) {
    throw error instanceof Unreadable ? refused(error.message) : error;
  }
}

function headOf({ typeName, number, day, subject }: DocumentEntry) {
  const at = number.indexOf('/');
  return {
    typeName: typeName ?? 'Công văn',
    codeNumber: number.slice(0, at),
    codeNotation: number.slice(at + 1),
    issuedOn: day,
    subject,
  };
}
