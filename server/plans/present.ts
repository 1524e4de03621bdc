import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { standingOn } from '#domain/law/legalDocument.ts';
import { entryFor, type LegalRegister } from '#domain/law/legalRegister.ts';
import type { Actor } from '#domain/people/actor.ts';
import {
  answerTo,
  cleanParts,
  isWrittenAtIssue,
  openFindings,
  wantsAnswer,
  whyNotConfirm,
  whyNotConfirmParts,
  whyNotRevise,
  whyNotWork,
} from '#domain/plans/confirmation.ts';
import { whyNotLaunchPlan, whyNotReplace, whyNotWithdraw } from '#domain/plans/issue.ts';
import { type PartKey, partOfFinding, partsOf } from '#domain/plans/parts.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { whyNotDraftAs, whyNotForHead, whyNotSendAs, whyNotWithdrawAs } from '#domain/plans/policy.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { whyNotSendPlan } from '#domain/plans/sending.ts';
import type { RegisteredDocument } from '../law/store.ts';
import { inWords, wordsOf } from '../words.ts';

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** "Tiêu chí, nhóm 2" for `criteria.1`. */
export function partName(part: string): string {
  const [root, index] = part.split('.');
  const name = wordsOf(`plan-part.${root}`);
  return index === undefined ? name : wordsOf('plan-part.one-group', { part: name, number: Number(index) + 1 });
}

/** The parts of a plan with how each stands. */
export function presentParts(plan: Plan) {
  const clean: readonly PartKey[] = cleanParts(plan);
  const open = openFindings(plan).map((index) => partOfFinding(plan.draft, plan.draft.findings[index]!));
  return partsOf(plan.reading).map((key) => ({
    key,
    name: partName(key),
    isConfirmed: plan.confirmation.parts.includes(key),
    isClean: clean.includes(key) || plan.confirmation.parts.includes(key),
    openFindings: open.filter((part) => part === key).length,
  }));
}

/** The findings with their answers, by the names of those who gave them. */
export function presentFindings(plan: Plan, names: ReadonlyMap<string, string>) {
  return plan.draft.findings.map((finding, index) => {
    const answer = answerTo(plan, index);
    return {
      ...finding,
      index,
      part: partOfFinding(plan.draft, finding),
      waitsFor: waitsFor(plan, finding, answer !== undefined),
      answer: answer
        ? { answer: answer.answer, text: answer.text, reason: answer.reason, by: names.get(answer.by) ?? '', at: answer.at }
        : null,
    };
  });
}

function waitsFor(plan: Plan, finding: Finding, isAnswered: boolean): 'answer' | 'issue' | null {
  if (isAnswered) return null;
  if (isWrittenAtIssue(finding)) return plan.number === null ? 'issue' : null;
  return wantsAnswer(finding) ? 'answer' : null;
}

/** Why each act on a plan is refused to this person now; an act that is free has no reasons. */
export function whyNotOf(plan: Plan, actor: Actor, sentTo: readonly string[], isLaunched: boolean) {
  const draft = whyNotDraftAs(actor, plan, sentTo);
  const orDraft = (own: readonly Refusal[]) => said(draft.length > 0 ? draft : own);
  const forHead = whyNotForHead(actor, plan.unitId, true);
  const sendAs = whyNotSendAs(actor, plan, sentTo);
  const withdrawAs = whyNotWithdrawAs(actor, plan, sentTo);
  return {
    work: orDraft(whyNotWork(plan)),
    confirmClean: orDraft(whyNotConfirmParts(plan, cleanParts(plan))),
    confirm: orDraft(whyNotConfirm(plan)),
    revise: orDraft(whyNotRevise(plan)),
    sign: said([...forHead, ...whyNotSign(plan)]),
    send: said(sendAs.length > 0 ? sendAs : whyNotSendPlan(plan)),
    withdraw: said(withdrawAs.length > 0 ? withdrawAs : whyNotWithdraw(plan, isLaunched)),
    launch: said(forHead.length > 0 ? forHead : whyNotLaunchPlan(plan, isLaunched)),
    renew: said(draft),
    replace: orDraft(whyNotReplace(plan)),
  };
}

function whyNotSign(plan: Plan): readonly Refusal[] {
  if (plan.state === 'confirmed') return [];
  return plan.state === 'draft' ? whyNotConfirm(plan) : whyNotWork(plan);
}

/** What the register says of each document that a plan cites, on the plan's own day. */
export function presentBases(plan: Plan, register: LegalRegister<RegisteredDocument>, today: Day) {
  const day = plan.issuedOn ?? plan.reading.date ?? today;
  return (['legalBases', 'cited'] as const).flatMap((root) =>
    plan.reading[root].flatMap((citation, index) => {
      const entry = entryFor(register, citation);
      if (!entry) return [];
      const standing = standingOn(entry, day);
      const standingName = wordsOf(`legal-standing.${standing}`);
      return [{ place: `${root}.${index}`, key: entry.key, standing, standingName, successors: entry.successors }];
    }),
  );
}
