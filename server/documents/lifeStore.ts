import type { PaperCheck, PaperIssue } from '#domain/documents/paperLife.ts';
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
  by: row.issued_by,
  at: row.issued_at,
});

/** The checks and editions of every paper of a case, in two queries. */
export async function paperHistories(tx: Tx, caseId: string): Promise<ReadonlyMap<string, PaperHistory>> {
  const checks = await tx.selectFrom('paper_check').selectAll().where('case_id', '=', caseId).execute();
  const issues = await issueRows(tx).where('case_id', '=', caseId).orderBy('edition').execute();
  const kinds = new Set([...checks, ...issues].map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => [
      kind,
      {
        checks: checks
          .filter((check) => check.kind === kind)
          .map((check) => ({ contentHash: check.content_hash, by: check.checked_by, at: check.checked_at })),
        issues: issues.filter((issue) => issue.kind === kind).map(issueOf),
      },
    ]),
  );
}

export async function addCheck(tx: Tx, caseId: string, kind: string, check: PaperCheck): Promise<void> {
  const { contentHash: content_hash, by: checked_by, at: checked_at } = check;
  await tx.insertInto('paper_check').values({ case_id: caseId, kind, content_hash, checked_by, checked_at }).execute();
}

/** An edition with what was decided where an edited file differs from the case. */
export interface NewIssue extends PaperIssue {
  readonly caseId: string;
  readonly kind: string;
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
      edition: issue.edition,
      document_id: issue.documentId,
      content_hash: issue.contentHash,
      docx_hash: issue.docxHash,
      pdf_hash: issue.pdfHash,
      accepted: JSON.stringify(issue.accepted),
      reason: issue.reason,
      issued_by: issue.by,
      issued_at: issue.at,
    })
    .execute();
}

/** The edition that stands in the register under this line; undefined where it was made elsewhere. */
export async function findIssueOf(tx: Tx, documentId: string): Promise<PaperIssue | undefined> {
  const row = await issueRows(tx).where('document_id', '=', documentId).executeTakeFirst();
  return row && issueOf(row);
}

/** One edition. @throws Refused (unseen) when the paper has no such. */
export async function loadIssue(tx: Tx, caseId: string, kind: string, issueId: string): Promise<PaperIssue> {
  const row = await issueRows(tx)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('id', '=', issueId)
    .executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'documents.no-such-issue' }]);
  return issueOf(row);
}
