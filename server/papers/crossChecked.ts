import { linesOf, maxOf } from '#domain/criteria/scoreSheet.ts';
import { paperKey } from '#domain/documents/paperLife.ts';
import type { Day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { lawText, type Refusal } from '#domain/kernel/refusal.ts';
import { isFilledByHand } from '#domain/papers/casePaper.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { type CheckedPaper, findingKey, type PaperFinding } from '#domain/papers/checkedPaper.ts';
import type { KnownFigures } from '#domain/papers/checks/figures.ts';
import { whyNotSubmit } from '#domain/papers/checks/required.ts';
import type { Signing } from '#domain/papers/checks/signers.ts';
import { type CheckedCase, crossChecks } from '#domain/papers/crossChecks.ts';
import { paperFacts } from '#papers/facts/paperFacts.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { listRegister } from '../law/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { type AskedPaper, keyOf, type MadePaper, papersOfYear, titleOf } from './madePapers.ts';
import { firstOf } from './signingStore.ts';
import type { YearCase } from './yearCase.ts';

/** Kinds that a year's case holds beside the papers that are filled in, and whether it has them. */
const ofCase = ({ enrolment, points, titles, evidence, result }: YearCase): Readonly<Record<string, boolean>> => ({
  'enrolment-form': enrolment !== undefined,
  'pledge-list': enrolment !== undefined,
  'score-sheet': points !== null,
  'assessment-minutes': points !== null,
  'held-title-decision': titles.length > 0,
  evidence: evidence.size > 0,
  'result-notice': result !== undefined,
});

/** The papers of a year with everything they are held against. */
export async function checkedCase(tx: Tx, papers: readonly MadePaper[], year: YearCase): Promise<CheckedCase> {
  const { campaign, enrolment, plan } = year;
  const checked = papers.filter(({ asked }) => !isFilledByHand(asked)).map(factsOf);
  const held = Object.entries(ofCase(year));
  const isLast = enrolment ? campaign.year === enrolment.cycleFirstYear + enrolment.cycleYears - 1 : false;
  const again = enrolment?.kind === 'first' ? 'recognition-first' : 'recognition-again';
  const sides = new Set(papers.map(({ asked }) => asked.side));
  return {
    papers: checked,
    present: new Set([...held.filter(([, has]) => has).map(([kind]) => kind), ...year.records.awardPapers]),
    known: new Set([...held.map(([kind]) => kind), ...casePapers.filter(({ side }) => sides.has(side)).map(({ kind }) => kind)]),
    plan: { dossier: plan.reading.dossier, bodies: plan.reading.bodies, text: plan.text },
    recognition: isLast ? again : null,
    register: await listRegister(tx),
    figures: figuresOf(checked, year),
    signing: { unit: signingAt(year, 'unit'), receiver: signingAt(year, 'receiver') },
  };
}

/** A paper of a year as far as it is held against the others. */
export const factsOf = (one: MadePaper): CheckedPaper =>
  paperFacts(one.made.paper, { ...one.asked, key: keyOf(one), title: titleOf(one), isReady: one.made.missing.length === 0 });

function figuresOf(
  papers: readonly CheckedPaper[],
  { points, sheet, results, yearsBefore, campaign, bodies }: YearCase,
): KnownFigures {
  const days = new Set(papers.flatMap(({ day }) => day ?? []));
  const atUnit = bodies.officers.filter(({ unitId }) => unitId === bodies.unitId);
  const first = firstOf(atUnit);
  const staffOn = (day: Day) => new Set(atUnit.filter(({ period }) => covers(period, day)).map(({ personId }) => personId)).size;
  const groups = (points?.groups ?? []).flatMap(({ self, appraised }) => [self, appraised]);
  const others = [maxOf(sheet.body), sheet.body.passPoints, ...groups, ...linesOf(sheet.body).map(({ maxPoints }) => maxPoints)];
  return {
    points: points && { year: campaign.year, ...points, others },
    results: new Map([
      ...yearsBefore.flatMap(({ lastYear, points: said }) => (said === null ? [] : [[lastYear, said] as const])),
      ...results.map(({ year, total }) => [year, total] as const),
    ]),
    staffOn: new Map([...days].filter((day) => first !== null && day >= first).map((day) => [day, staffOn(day)])),
  };
}

function signingAt({ bodies }: YearCase, side: 'unit' | 'receiver'): Signing {
  const at = side === 'unit' ? bodies.unitId : bodies.recogniserId;
  const role = side === 'unit' ? 'unit-head' : 'authority';
  return {
    heads: bodies.holders.filter((holder) => holder.unitId === at && holder.role === role),
    staff: bodies.officers.filter(({ unitId }) => unitId === at),
  };
}

/** What stands against a paper going out: contradictions that concern it, and what the plan puts beside a submission. */
export async function standingAgainst(
  context: Context,
  year: YearCase,
  { kind, subject }: AskedPaper,
): Promise<{ readonly findings: readonly PaperFinding[]; readonly refusals: readonly Refusal[] }> {
  const checked = await checkedCase(context.tx, papersOfYear(context, year), year);
  return {
    findings: crossChecks(checked).filter(
      (finding) => finding.weight === 'contradiction' && finding.papers.includes(paperKey(kind, subject ?? '')),
    ),
    refusals: kind === 'submission' ? whyNotSubmit(checked) : [],
  };
}

/** As `api.paperFinding`: a sentence, and what to do about it. */
export function presentFinding(finding: PaperFinding) {
  const { message, law } = inWords(finding);
  return {
    key: findingKey(finding),
    code: finding.code,
    message,
    mend: wordsOf(`${finding.code}.mend`),
    law: law ? lawText(law) : null,
    papers: [...finding.papers],
    isContradiction: finding.weight === 'contradiction',
  };
}
