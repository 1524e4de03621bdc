import type { sittingPapers as names } from '#api/council.ts';
import { whyNotHandleAs, whyNotPrepareAs, whyNotRunAs, whyNotSeeInside } from '#domain/council/policy.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import type { Vote } from '#domain/council/vote.ts';
import { browserForms } from '#domain/council/votingForm.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type Shown, said, whyNotReadMinutes } from './present.ts';

export type SittingPaper = (typeof names)[number];

export const paperTitles: Readonly<Record<SittingPaper, string>> = {
  invitation: 'Giấy mời họp',
  minutes: 'Biên bản họp Hội đồng',
  ballots: 'Phiếu bầu',
  'counting-minutes': 'Biên bản kiểm phiếu',
  'opinion-slip': 'Phiếu lấy ý kiến bằng văn bản',
};

type Asking = Pick<Shown, 'actor' | 'sitting' | 'council' | 'cases' | 'today'>;
const state = (code: string): Refusal => ({ kind: 'state', code });

/** Why a paper of the sitting cannot be made for whoever asks, or not yet. */
export function whyNotPrint(asking: Asking, paper: SittingPaper, one?: SittingCase): Refusal[] {
  const { actor, sitting, council, cases, today } = asking;
  if (paper === 'invitation') {
    const begun =
      sitting.openedAt === null ? whyNotPrepareAs(actor, sitting, council, today) : whyNotRunAs(actor, sitting, council, today);
    return [...begun, ...(cases.length > 0 ? [] : [state('council.no-cases')])];
  }
  if (paper === 'minutes') {
    const over = sitting.closedAt === null ? [state('council.not-closed')] : [];
    return [...whyNotRunAs(actor, sitting, council, today), ...whyNotReadMinutes(actor, asking), ...over];
  }
  if (paper === 'opinion-slip') {
    const wrong = sitting.mode === 'in-writing' ? [] : [state('council.nothing-asked')];
    return [...whyNotRunAs(actor, sitting, council, today), ...wrong];
  }
  if (!one) return [{ kind: 'unseen', code: 'council.case-not-found' }];
  return [...whyNotHandleAs(actor, one, sitting, council, today), ...whyNotBallotPaper(paper, one)];
}

function whyNotBallotPaper(paper: SittingPaper, one: SittingCase): Refusal[] {
  const last = one.votes.at(-1);
  if (last && browserForms.includes(last.form))
    return paper === 'ballots' ? [state('council.no-ballot-open')] : whyNotElectronic(last);
  if (last?.form !== 'paper' || last.state === 'void') return [state('council.no-ballot-open')];
  return paper === 'counting-minutes' && !last.count ? [state('council.no-vote-open')] : [];
}

/** Counted, or void since too few ballots came to open any: both are told. */
const whyNotElectronic = ({ state: now, voided }: Vote): Refusal[] =>
  now === 'counted' || voided === 'too-few-ballots' ? [] : [state('council.not-opened-yet')];

/** The papers of the sitting as its page lists them; those of a case stand with the case. */
export function paperLines(shown: Shown) {
  const whole: readonly SittingPaper[] =
    shown.sitting.mode === 'in-writing' ? ['opinion-slip', 'minutes'] : ['invitation', 'minutes'];
  return whole.map((name) => ({ name, title: paperTitles[name], whyNot: { print: said(whyNotPrint(shown, name)) } }));
}

/** Cases that somebody may see into, for a slip of their own. */
export const openTo = (asking: Asking): readonly SittingCase[] =>
  asking.cases.filter((one) => whyNotSeeInside(asking.actor, one).length === 0);
