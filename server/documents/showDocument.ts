import * as api from '#api/documents.ts';
import { whyNotAttach, whyNotDeliver } from '#domain/documents/delivery.ts';
import { type DocumentEntry, isSameIncoming, whyNotIssue, whyNotVoid } from '#domain/documents/entry.ts';
import type { PaperIssue } from '#domain/documents/paperLife.ts';
import { whyNotChangeAs, whyNotSee } from '#domain/documents/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { filedByOf, listCases, listIncoming, listSeries, loadEntry } from './documentStore.ts';
import { type DocumentCopy, listCopies, listDeliveries } from './fileStore.ts';
import { findIssueOf } from './lifeStore.ts';
import { inAllWords, presentLine } from './present.ts';
import { bearersIn } from './store.ts';

/** One document with its cases, copies and dispatch log. */
export const showDocument = view({
  name: 'documents.show',
  input: api.showDocument.input,
  async run({ documentId }, context) {
    const { tx, actor, today } = context;
    const entry = await loadEntry(tx, documentId);
    refuseIf(whyNotSee(actor, entry));
    const [cases, copies, deliveries] = [
      await listCases(tx, documentId),
      await listCopies(tx, documentId),
      await listDeliveries(tx, documentId),
    ];
    const issue = await findIssueOf(tx, documentId);
    const filed = await filedByOf(tx, documentId);
    const people = [filed.by, ...copies.map(({ addedBy }) => addedBy), ...deliveries.map(({ loggedBy }) => loggedBy)];
    const names = await personNames(
      tx,
      people.filter((personId) => personId !== null),
    );
    const unitName = (await unitNamesEver(tx, [entry.unitId], today)).get(entry.unitId) ?? '';
    const isDouble = await bearsAnothersNumber(entry, context);
    const withCopies = new Set(copies.length > 0 ? [entry.id] : []);
    const changing = whyNotChangeAs(actor, entry);
    const against = (reasons: readonly Refusal[]) => inAllWords(changing.length > 0 ? changing : reasons);
    return {
      ...presentLine(entry, { unitName, withCopies, doubled: new Set(isDouble ? [entry.id] : []) }),
      unitId: entry.unitId,
      unitName,
      cases: cases.map((one) => ({ ...one, kindName: wordsOf(`document-case.${one.kind}`) })),
      copies: copies.map(({ addedBy, signatures, ...copy }) => ({
        ...copy,
        byName: names.get(addedBy) ?? '',
        signatures: signatures.map((one) => ({ ...one, standingName: wordsOf(`signature-standing.${one.standing}`) })),
      })),
      deliveries: deliveries.map(({ loggedBy, documentId: _, ...delivery }) => ({
        ...delivery,
        wayName: wordsOf(`delivery-way.${delivery.way}`),
        byName: names.get(loggedBy) ?? '',
      })),
      filedAt: filed.at,
      filedBy: filed.by === null ? null : (names.get(filed.by) ?? null),
      hasRecord: hasRecord(issue, copies),
      paper: issue ? { campaignId: issue.caseId, kind: issue.kind, subject: issue.subject } : null,
      version: entry.version,
      whyNot: {
        issue: against(whyNotIssue(entry, entry.day, today)),
        strike: against(whyNotVoid(entry, cases.length > 0)),
        attach: against(whyNotAttach(entry)),
        deliver: against(whyNotDeliver(entry)),
      },
    };
  },
});

/** Made here, and there is a PDF that the record can go with. */
function hasRecord(issue: PaperIssue | undefined, copies: readonly DocumentCopy[]): boolean {
  const signed = copies.some(({ mediaType }) => mediaType === 'application/pdf');
  return issue !== undefined && (signed || issue.pdfHash !== null);
}

async function bearsAnothersNumber(entry: DocumentEntry, { tx }: Context): Promise<boolean> {
  const year = yearOf(entry.day);
  const others =
    entry.direction === 'in'
      ? (await listIncoming(tx, entry.unitId, year)).filter((one) => isSameIncoming(one, entry))
      : bearersIn(await listSeries(tx, entry.unitId, entry.typeName, year), entry.number);
  return others.some(({ id }) => id !== entry.id);
}
