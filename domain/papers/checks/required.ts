import type { Day } from '../../kernel/day.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type DossierKind, dossierOfAward, needsInitiative, requiredPapersOf } from '../../law/requiredPapers.ts';
import { type CheckedPaper, contradiction, type PaperFinding } from '../checkedPaper.ts';
import { askedByPlan, type PlanAsks, type PlanSays } from './planAsks.ts';

/** A year's papers as far as it is asked whether all of a dossier are there (thành phần hồ sơ). */
export interface Dossier {
  readonly papers: readonly CheckedPaper[];
  /** Kinds that the case holds besides: the submitted sheet, minutes of an inspection. */
  readonly present: ReadonlySet<string>;
  /** Kinds that whoever asks could make or see; of others it is not said that they are missing. */
  readonly known: ReadonlySet<string>;
  readonly plan: PlanSays;
  /** First or again, in the last year of its cycle; null where no decision is asked for. */
  readonly recognition: Extract<DossierKind, `recognition-${string}`> | null;
}

const dossiersOf = ({ named }: CheckedPaper): readonly DossierKind[] => [
  ...new Set(named.map(({ award }) => dossierOfAward(award))),
];

const submissionOf = ({ papers }: Dossier) => papers.find(({ kind }) => kind === 'submission');

/** Why the submission cannot go out: what the plan puts into its dossier is not there. */
export function whyNotSubmit(dossier: Dossier): Refusal[] {
  const submission = submissionOf(dossier);
  const asked = submission ? dossiersOf(submission).flatMap((kind) => askedByPlan(dossier.plan, kind)) : [];
  const lacking = asked.filter(({ kinds }) => isLacking(kinds, dossier));
  return [...new Map(lacking.map((one) => [`${one.body} ${one.text}`, one])).values()].map(refusalOf);
}

function refusalOf({ text, body }: PlanAsks): Refusal {
  if (body === null) return { kind: 'state', code: 'papers.plan-asks', facts: { asked: text } };
  return { kind: 'state', code: 'papers.plan-gives-task', facts: { asked: text, body } };
}

/** What the year's own dossier still lacks, by its plan and by the law of a day, whether or not anything is about to go out. */
export function lackingOfYear(dossier: Dossier, on: Day): readonly { readonly text: string; readonly body: string | null }[] {
  const kind = dossier.recognition ?? 'recognition-first';
  const asked = askedByPlan(dossier.plan, kind);
  const byPlan = asked.filter(({ kinds }) => isLacking(kinds, dossier)).map(({ text, body }) => ({ text, body }));
  const covered = new Set(asked.flatMap(({ kinds }) => kinds));
  const byLaw = dossier.recognition === null ? [] : (requiredPapersOf(kind, on)?.papers ?? []);
  const own = byLaw.filter(({ kinds }) => isLacking(kinds, dossier) && !kinds.some((one) => covered.has(one)));
  return [...byPlan, ...own.map(({ name }) => ({ text: name, body: null }))];
}

/** What is missing of a dossier that is about to go out: by the plan a contradiction, by the law alone advice with its article. */
export function requiredFindings(dossier: Dossier): readonly PaperFinding[] {
  const submission = submissionOf(dossier);
  const proposal = dossier.papers.find(({ kind, isReady }) => kind === 'proposal-letter' && isReady);
  return [
    ...(submission?.isReady
      ? [
          ...whyNotSubmit(dossier).map(({ code, facts }) => contradiction(code, [submission], facts)),
          ...dossiersOf(submission).flatMap((kind) => lawLacks(dossier, kind, submission)),
        ]
      : []),
    ...(proposal && dossier.recognition ? lawLacks(dossier, dossier.recognition, proposal) : []),
  ];
}

function lawLacks(dossier: Dossier, kind: DossierKind, opens: CheckedPaper): readonly PaperFinding[] {
  const required = opens.day === null ? undefined : requiredPapersOf(kind, opens.day);
  if (!required) return [];
  const withInitiative = opens.named.some(({ award }) => needsInitiative(award));
  const byPlan = new Set(askedByPlan(dossier.plan, kind).flatMap(({ kinds }) => kinds));
  return required.papers
    .filter(({ kinds, forInitiative }) => (!forInitiative || withInitiative) && isLacking(kinds, dossier))
    .filter(({ kinds }) => !kinds.some((one) => byPlan.has(one)))
    .map(({ name }) => {
      const code = required.isCertain ? 'papers.law-asks' : 'papers.law-may-ask';
      return { ...contradiction(code, [opens], { title: opens.title, asked: name }, required.law), weight: 'advice' };
    });
}

function isLacking(kinds: readonly string[], { papers, present, known }: Dossier): boolean {
  if (!kinds.some((kind) => known.has(kind))) return false;
  return !kinds.some((kind) => present.has(kind) || papers.some((paper) => paper.kind === kind && paper.isReady));
}
