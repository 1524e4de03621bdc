import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** Where a paper made from a case stands (vòng đời văn bản): being drafted, checked as it is now, issued as it is now. */
export const paperStates = ['draft', 'checked', 'issued'] as const;
export type PaperState = (typeof paperStates)[number];

/** Somebody checked what a paper said, known by the hash of its content (đã kiểm tra). */
export interface PaperCheck {
  readonly contentHash: string;
  readonly by: string;
  readonly at: string;
}

/** What went out once: an edition with the bytes of its files, by hash (bản ban hành). */
export interface PaperIssue {
  readonly id: string;
  readonly edition: number;
  /** Its line in the register; null for a paper without a number. */
  readonly documentId: string | null;
  readonly contentHash: string;
  readonly docxHash: string;
  /** Null where the Word file was edited by hand, or made by the office's own template. */
  readonly pdfHash: string | null;
  /** The version of the office's own template that made it; null where none did. */
  readonly templateId: string | null;
  readonly by: string;
  readonly at: string;
}

/** A paper as its case makes it now, with what happened to it. */
export interface PaperLife {
  /** Hash of what it says now. */
  readonly contentHash: string;
  /** What it cannot be made without, in words. */
  readonly missing: readonly string[];
  /** It is numbered in the register; minutes are not. */
  readonly isNumbered: boolean;
  readonly number: string | null;
  readonly checks: readonly PaperCheck[];
  /** The first edition first. */
  readonly issues: readonly PaperIssue[];
}

/** The check of what the paper says now. */
export const checkOf = ({ checks, contentHash }: PaperLife): PaperCheck | undefined =>
  checks.find((check) => check.contentHash === contentHash);

/** Where it stands: a change of the case makes a checked or issued paper a draft again, what went out stays. */
export function stateOf(life: PaperLife): PaperState {
  if (life.issues.at(-1)?.contentHash === life.contentHash) return 'issued';
  return checkOf(life) ? 'checked' : 'draft';
}

const lacking = ({ missing }: PaperLife): Refusal[] =>
  missing.length > 0 ? [{ kind: 'state', code: 'documents.paper-lacks', facts: { missing: missing.join(', ') } }] : [];

/** Why what it says cannot be marked as checked: something is missing, it was checked as it is, or it is out. */
export function whyNotCheck(life: PaperLife): Refusal[] {
  if (stateOf(life) === 'issued') return [{ kind: 'state', code: 'documents.paper-issued-already' }];
  if (checkOf(life)) return [{ kind: 'state', code: 'documents.paper-checked-already' }];
  return lacking(life);
}

/** Why it cannot go out: something is missing, nobody checked what it says now, it has no number, or it is out as it is. */
export function whyNotIssuePaper(life: PaperLife): Refusal[] {
  if (stateOf(life) === 'issued') return [{ kind: 'state', code: 'documents.paper-issued-already' }];
  if (life.missing.length > 0) return lacking(life);
  const refusals: Refusal[] = [];
  if (!checkOf(life)) refusals.push({ kind: 'state', code: 'documents.paper-not-checked' });
  if (life.isNumbered && !life.number) refusals.push({ kind: 'state', code: 'documents.paper-not-numbered' });
  return refusals;
}

/** The edition that goes out next. */
export function nextEdition(life: PaperLife): number {
  refuseIf(whyNotIssuePaper(life));
  return life.issues.length + 1;
}

/** Names one paper of a case: its kind, and of a kind that is one for each the person or collective (giấy riêng của từng người). */
export const paperKey = (kind: string, subject: string): string => (subject === '' ? kind : `${kind}/${subject}`);
