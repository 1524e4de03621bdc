import { dayOf } from '#domain/kernel/day.ts';
import { missingInProposalLetter, proposalLetter } from '#papers/write/letters/proposalLetter.ts';
import { type Composer, planCited, receiverHead, receiverSigner, receiverSuperior } from './frame.ts';

/** The committee's letter that proposes the unit; it proposes only a unit that the year's result found qualified. */
export const proposalOf: Composer = (year, typed) => {
  const { campaign, enrolment, result, points, unit } = year;
  const inspection = typed.line('inspection');
  const values = {
    head: receiverHead(year, typed),
    addressees: [typed.line('addressee') || receiverSuperior(year)] as const,
    bases: [...typed.entries('bases'), planCited(year)],
    recognition: !enrolment || enrolment.kind === 'first' ? ('first' as const) : ('again' as const),
    title: year.title,
    period: { from: dayOf(enrolment?.cycleFirstYear ?? campaign.year, 1, 1), until: dayOf(campaign.year + 1, 1, 1) },
    received: result ? 1 : 0,
    notQualified: result && !result.qualified ? 1 : 0,
    units: result?.qualified
      ? [{ name: unit.name, ...(points ? { points: points.appraised } : {}), ...(inspection ? { inspection } : {}) }]
      : [],
    attached: typed.entries('attached'),
    signer: receiverSigner(year),
    recipients: ['Như trên', unit.name, 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: proposalLetter(values), missing: missingInProposalLetter(values) };
};
