import type { LegalDocument } from '../law/legalDocument.ts';
import type { PaperSide } from './casePaper.ts';
import type { PaperFinding } from './checkedPaper.ts';
import { dayFindings } from './checks/days.ts';
import { figureFindings, type KnownFigures } from './checks/figures.ts';
import { peopleFindings } from './checks/people.ts';
import { recipientFindings } from './checks/recipients.ts';
import { type Dossier, requiredFindings } from './checks/required.ts';
import { type Signing, signerFindings } from './checks/signers.ts';
import { voteFindings } from './checks/votes.ts';

/** A year's papers with everything they are held against (bộ hồ sơ được đối chiếu). */
export interface CheckedCase extends Dossier {
  readonly register: readonly LegalDocument[];
  readonly figures: KnownFigures;
  readonly signing: Readonly<Record<PaperSide, Signing>>;
}

/** What the papers of one dossier say otherwise than each other, the case and the law of their day (đối chiếu trước khi ban hành). */
export function crossChecks(checked: CheckedCase): readonly PaperFinding[] {
  const { papers } = checked;
  return [
    ...peopleFindings(papers),
    ...voteFindings(papers),
    ...figureFindings(papers, checked.figures),
    ...dayFindings(papers, checked.register),
    ...recipientFindings(papers),
    ...signerFindings(papers, checked.signing),
    ...requiredFindings(checked),
  ];
}
