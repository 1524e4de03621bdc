import type { LegalDocument } from '#domain/law/legalDocument.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import type { Finding } from '#domain/plans/reading.ts';
import type { PlanDraft } from '../planDraft.ts';
import { abbreviationFindings } from './abbreviations.ts';
import { abolishedFindings } from './abolished.ts';
import { basisFindings } from './bases.ts';
import { calendarFindings } from './calendar.ts';
import { characterFindings } from './characters.ts';
import { contradictionFindings } from './contradictions.ts';
import { countFindings } from './counts.ts';
import { crossReferenceFindings } from './crossReferences.ts';
import { deadlineFindings, periodFindings, quotaFindings } from './figures.ts';
import { missingParts, notAPlan } from './missingParts.ts';
import { nameFindings } from './names.ts';
import { numberingFindings } from './numbering.ts';
import { repetitionFindings } from './repetition.ts';
import { residueFindings } from './residue.ts';
import { sumFindings } from './scoreSums.ts';
import { spellingFindings } from './spelling.ts';
import { yearFindings } from './years.ts';

/** The register of documents to hold citations against, and the lines (from 1) that Word numbers by itself. */
export interface FindingOptions {
  readonly register?: readonly LegalDocument[];
  readonly automatic?: ReadonlySet<number>;
}

/** More findings than a person will read: the text is not what it seems. */
const mostFindings = 1_000;

/** Everything noticed in one document, from top to bottom. For what is no plan: that, and the state of its characters. */
export function findingsOf(draft: PlanDraft, options: FindingOptions = {}): readonly Finding[] {
  const { register = legalDocuments, automatic = new Set<number>() } = options;
  const whole = draft.passages;
  const characters = characterFindings(draft.lines, whole);
  if (!draft.identity.isPlan) return [...notAPlan(draft), ...characters.filter((finding) => finding.severity !== 'note')];
  const text = [...(draft.head.title ? [draft.head.title] : []), ...draft.preamble, ...draft.body];
  const found = [
    ...missingParts(draft),
    ...characters,
    ...numberingFindings(draft.outline).filter((finding) => !automatic.has(finding.line)),
    ...basisFindings(draft, register),
    ...quotaFindings(draft),
    ...periodFindings(draft),
    ...yearFindings(draft),
    ...deadlineFindings(draft),
    ...calendarFindings(whole),
    ...countFindings(draft.outline),
    ...crossReferenceFindings(draft.outline),
    ...residueFindings(whole),
    ...sumFindings([...draft.outline, ...draft.annex], whole),
    ...contradictionFindings(draft),
    ...nameFindings(draft),
    ...abbreviationFindings(text),
    ...repetitionFindings(text),
    ...spellingFindings(whole),
    ...abolishedFindings(draft, whole),
  ];
  return found.sort((a, b) => a.line - b.line || (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, mostFindings);
}
