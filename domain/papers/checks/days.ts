import { type Day, shortDate } from '../../kernel/day.ts';
import { type LegalDocument, numberKey, standingOn } from '../../law/legalDocument.ts';
import { type CheckedPaper, contradiction, type PaperFinding } from '../checkedPaper.ts';

/** Papers that follow each other: one is not older than those before it (trình tự của hồ sơ). */
const order: readonly (readonly [before: string, after: string])[] = [
  ['title-review-minutes', 'submission'],
  ['commendation-minutes', 'submission'],
  ['counting-minutes', 'submission'],
  ['submission', 'commendation-decision'],
  ['inspection-team-decision', 'appraisal-report'],
  ['appraisal-report', 'proposal-letter'],
  ['conference-minutes', 'conference-resolution'],
  ['half-year-minutes', 'half-year-report'],
];

/** A paper is not older than what it stands on or names, and what it stands on holds that day. */
export function dayFindings(papers: readonly CheckedPaper[], register: readonly LegalDocument[]): readonly PaperFinding[] {
  const known = new Map(register.map((document) => [numberKey(document.number), document]));
  return [
    ...papers.flatMap((paper) => [...citedFindings(paper, papers), ...basisFindings(paper, known)]),
    ...orderFindings(papers),
  ];
}

function citedFindings(paper: CheckedPaper, papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const { day, title } = paper;
  if (day === null) return [];
  return paper.cited.flatMap((cited): readonly PaperFinding[] => {
    const facts = { title, day: shortDate(day), basis: cited.text, cited: shortDate(cited.day) };
    if (cited.day > day) return [contradiction(cited.isBasis ? 'papers.older-than-basis' : 'papers.cites-later', [paper], facts)];
    const own = papers.find(
      ({ number, key }) => key !== paper.key && number !== '' && numberKey(number) === numberKey(cited.number),
    );
    if (!own?.day || own.day === cited.day) return [];
    const told = { title, basis: cited.text, there: own.title, day: shortDate(own.day) };
    return [contradiction('papers.cited-otherwise', [paper, own], told)];
  });
}

function basisFindings(paper: CheckedPaper, known: ReadonlyMap<string, LegalDocument>): readonly PaperFinding[] {
  const { day, title } = paper;
  if (day === null) return [];
  return paper.cited.flatMap((cited) => {
    const document = cited.isBasis ? known.get(numberKey(cited.number)) : undefined;
    if (!document || document.issuedOn !== cited.day) return [];
    const facts = { title, basis: document.number, day: shortDate(day) };
    const standing = standingOn(document, day);
    if (standing === 'ended')
      return [contradiction('papers.basis-ended', [paper], { ...facts, successors: document.successors.join(', ') || '–' })];
    if (standing === 'in-force' || !document.inForceFrom) return [];
    return [contradiction('papers.basis-not-yet', [paper], { ...facts, from: shortDate(document.inForceFrom) })];
  });
}

function orderFindings(papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const dated = papers.filter((paper): paper is CheckedPaper & { readonly day: Day } => paper.day !== null);
  return order.flatMap(([before, after]) =>
    dated.flatMap((late) =>
      late.kind !== after
        ? []
        : dated
            .filter((early) => early.kind === before && early.day > late.day)
            .map((early) => {
              const facts = { here: late.title, day: shortDate(late.day), there: early.title, other: shortDate(early.day) };
              return contradiction('papers.out-of-order', [late, early], facts);
            }),
    ),
  );
}
