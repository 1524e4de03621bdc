import { type PaperCheck, type PaperIssue, paperKey } from '#domain/documents/paperLife.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';

/** What happened to the papers of a case, by kind. */
export interface PaperHistory {
  readonly checks: readonly PaperCheck[];
  readonly issues: readonly PaperIssue[];
}

type IssueRow = Awaited<ReturnType<ReturnType<typeof issueRows>['executeTakeFirstOrThrow']>>;

const issueRows = (tx: Tx) => tx.selectFrom('paper_issue').selectAll();

const issueOf = (row: IssueRow): PaperIssue => ({
  id: row.id,
  edition: row.edition,
  documentId: row.document_id,
  contentHash: row.content_hash,
  docxHash: row.docx_hash,
  pdfHash: row.pdf_hash,
  templateId: row.template_id,
  by: row.issued_by,
  at: row.issued_at,
});

/** The checks and editions of every paper of a case by `paperKey`, in two queries. */
export async function paperHistories(tx: Tx, caseId: string): Promise<ReadonlyMap<string, PaperHistory>> {
  const checks = await tx.selectFrom('paper_check').selectAll().where('case_id', '=', caseId).execute();
  const issues = await issueRows(tx).where('case_id', '=', caseId).orderBy('edition').execute();
  const keyOf = (row: { readonly kind: string; readonly subject: string }) => paperKey(row.kind, row.subject);
  const [checked, issued] = [grouped(checks, keyOf), grouped(issues, keyOf)];
  return new Map(
    [...new Set([...checked.keys(), ...issued.keys()])].map((key) => [
      key,
      {
        checks: (checked.get(key) ?? []).map((row) => ({
          contentHash: row.content_hash,
          by: row.checked_by,
          at: row.checked_at,
        })),
        issues: (issued.get(key) ?? []).map(issueOf),
      },
    ]),
  );
}

/** Which paper of a case: its kind, and the subject of a kind that is one for each; empty for the others. */
export interface PaperName {
  readonly caseId: string;
  readonly kind: string;
  readonly subject: string;
}

export async function addCheck(tx: Tx, { caseId, kind, subject }: PaperName, check: PaperCheck): Promise<void> {
  const { contentHash: content_hash, by: checked_by, at: checked_at } = check;
  await tx.insertInto('paper_check').values({ case_id: caseId, kind, subject, content_hash, checked_by, checked_at }).execute();
}

/** An edition with what was decided where an edited file differs from the case. */
export interface NewIssue extends PaperIssue, PaperName {
  readonly accepted: readonly object[];
  readonly reason: string | null;
}

export async function addIssue(tx: Tx, issue: NewIssue): Promise<void> {
  await tx
    .insertInto('paper_issue')
    .values({
      id: issue.id,
      case_id: issue.caseId,
      kind: issue.kind,
      subject: issue.subject,
      edition: issue.edition,
      document_id: issue.documentId,
      content_hash: issue.contentHash,
      docx_hash: issue.docxHash,
      pdf_hash: issue.pdfHash,
      template_id: issue.templateId,
      accepted: JSON.stringify(issue.accepted),
      reason: issue.reason,
      issued_by: issue.by,
      issued_at: issue.at,
    })
    .execute();
}

/** The edition that stands in the register under this line, and of which paper; undefined where it was made elsewhere. */
export async function findIssueOf(tx: Tx, documentId: string): Promise<(PaperIssue & PaperName) | undefined> {
  const row = await issueRows(tx).where('document_id', '=', documentId).executeTakeFirst();
  return row && { ...issueOf(row), caseId: row.case_id, kind: row.kind, subject: row.subject };
}

/** One edition. @throws Refused (unseen) when the paper has no such. */
export async function loadIssue(tx: Tx, { caseId, kind, subject }: PaperName, issueId: string): Promise<PaperIssue> {
  const row = await issueRows(tx)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('id', '=', issueId)
    .executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'documents.no-such-issue' }]);
  return issueOf(row);
}
