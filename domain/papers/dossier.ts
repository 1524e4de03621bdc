import type { Day } from '../kernel/day.ts';
import type { LawRef } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import { type DossierKind, needsInitiative, requiredPapersOf } from '../law/requiredPapers.ts';
import type { DossierLine as PlanLine, Span } from '../plans/reading.ts';
import { type NamedPapers, papersNamed } from './dossierLine.ts';

/** One line of a dossier in the superior's order (thành phần hồ sơ): its words, and the papers of a year that are it. */
export interface DossierLine extends NamedPapers {
  readonly text: string;
  /** Asked only where an award needs a recognised initiative (Chiến sĩ thi đua). */
  readonly forInitiative?: true;
}

/** What a dossier holds, in order, and who says so: a plan, or the law of the day. */
export interface DossierOrder<Plan> {
  readonly plan: Plan | null;
  readonly law: LawRef | null;
  /** `false`: told from practice; whoever has the text at hand goes by it. A plan is certain. */
  readonly isCertain: boolean;
  readonly lines: readonly DossierLine[];
}

/** What a plan says of its dossiers. */
export interface PlanDossiers {
  readonly dossier: readonly PlanLine[];
  /** The plan's text, its lines as the reading counts them: what stands over a list says of which dossier it is. */
  readonly text: string;
}

const ofRecognition = /cong nhan|dat chuan|van hoa/;
const ofCommendation = /khen thuong|thi dua|xet tang|giay khen|bang khen/;
const ofFirst = /lan dau|(?<!\d|thang )(?:02|2|hai) nam/;
const ofAgain = /cong nhan lai|lan truoc|(?<!\d|thang )(?:05|5) nam|nam nam lien/;

/** False where words speak of the other recognition: first (lần đầu, 02 năm) or again (công nhận lại, 05 năm). */
function fitsCycle(words: string, kind: DossierKind): boolean {
  const [first, again] = [ofFirst.test(words), ofAgain.test(words)];
  if (first === again) return true;
  return kind === 'recognition-first' ? first : kind === 'recognition-again' ? again : true;
}

/** Which dossiers the words over a list mean; all where they do not say. */
function fits(words: string, kind: DossierKind): boolean {
  const [recognises, commends] = [ofRecognition.test(words), ofCommendation.test(words)];
  const isMeant = recognises === commends || kind.startsWith('recognition') === recognises;
  return isMeant && fitsCycle(words, kind);
}

/** False for a document whose subject speaks of another dossier than this (trích yếu nói về hồ sơ khác). */
export const isSubjectOf = (subject: string, kind: DossierKind): boolean => fits(fold(subject), kind);

/** What stands before a line of a dossier and names it: on its own line, else the last line above that speaks of a dossier; unmarked. */
function wordsOver(lines: readonly string[], { line, start }: Span): string {
  const before = fold([...(lines[line - 1] ?? '')].slice(0, start).join(''));
  if (before.includes('ho so')) return before;
  for (let above = line - 2; above >= 0 && above >= line - 21; above -= 1) {
    const words = fold(lines[above]!);
    if (words.includes('ho so')) return words;
  }
  return '';
}

/** The lines of a plan that belong to one dossier, in the plan's order (thứ tự của cấp trên). */
export function planLinesOf({ dossier, text }: PlanDossiers, kind: DossierKind): readonly PlanLine[] {
  const lines = text.split('\n');
  return dossier.filter((one) => fits(wordsOver(lines, one.span), kind) && fitsCycle(fold(one.text), kind));
}

const lineOf = ({ text, anyOf }: PlanLine, kind: DossierKind): DossierLine => {
  if (!anyOf) return { text, ...papersNamed(text, kind) };
  return { text, kinds: [...new Set(anyOf.flatMap((one) => papersNamed(one, kind).kinds))], takes: 'first' };
};

/** The order of a dossier: the list of the first plan that has one, the superior's before the unit's own, else the law's of the day; null where none says anything. */
export function dossierOrder<Plan extends PlanDossiers>(
  kind: DossierKind,
  plans: readonly Plan[],
  on: Day,
): DossierOrder<Plan> | null {
  for (const plan of plans) {
    const lines = planLinesOf(plan, kind).map((line) => lineOf(line, kind));
    if (lines.length > 0) return { plan, law: null, isCertain: true, lines };
  }
  const required = requiredPapersOf(kind, on);
  if (!required) return null;
  const lines = required.papers.map(
    ({ name, kinds, forInitiative }): DossierLine => ({
      ...{ text: name, kinds, takes: kinds.length > 1 ? 'all' : 'first' },
      ...(forInitiative ? { forInitiative } : {}),
    }),
  );
  return { plan: null, law: required.law, isCertain: required.isCertain, lines };
}

/** A paper of a year, as a dossier asks for it. */
export interface PaperAtHand {
  readonly kind: string;
  /** It can be put into the dossier now. */
  readonly isThere: boolean;
}

/** A line with what of the year is put there: papers at hand, and those it names that are not. */
export interface FilledLine<Paper> {
  readonly line: DossierLine;
  readonly papers: readonly Paper[];
  /** Named by the line, known to the year, not there yet: where nothing is, or another of a kind that is. */
  readonly waiting: readonly Paper[];
}

/** Puts the papers of a year to the lines of a dossier, in the lines' order; no paper stands in it twice. */
export function fillDossier<Paper extends PaperAtHand>(
  lines: readonly DossierLine[],
  papers: readonly Paper[],
): readonly FilledLine<Paper>[] {
  const used = new Set<Paper>();
  return lines.map((line) => {
    const named = line.kinds.flatMap((kind) => papers.filter((paper) => paper.kind === kind && !used.has(paper)));
    const there = named.filter(({ isThere }) => isThere);
    const first = there.filter(({ kind }) => kind === there[0]!.kind);
    const taken = line.takes === 'all' ? there : first;
    for (const paper of taken) used.add(paper);
    const isMissed = ({ kind }: Paper) => taken.length === 0 || taken.some((paper) => paper.kind === kind);
    return { line, papers: taken, waiting: named.filter((paper) => !paper.isThere && isMissed(paper)) };
  });
}

/** False where a line asks for a confirmed initiative, none is there, and no award proposed needs one. */
export function isAsked<Paper>({ line, papers }: FilledLine<Paper>, awards: readonly string[]): boolean {
  return !line.forInitiative || papers.length > 0 || awards.some(needsInitiative);
}
