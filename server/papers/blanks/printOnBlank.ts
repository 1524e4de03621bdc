import * as api from '#api/batches.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { renderOnBlanks } from '#papers/write/certificates/blank.ts';
import { view } from '../../kernel/action.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadCampaign } from '../../plans/store.ts';
import { makePaper, titleOf } from '../madePapers.ts';
import { issuerOf } from '../paperNow.ts';
import { blankFor, whyNotFit } from './blankFor.ts';

/** The words of one certificate for the office's blank; what is missing or has no room is named. */
export const printOnBlank = view({
  name: 'papers.printOnBlank',
  input: api.printOnBlank.input,
  async run({ blankId, campaignId, kind, subject }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const paper = await makePaper(context, campaign, { kind, subject });
    const blank = await blankFor(context, { blankId, unitId: issuerOf(paper.asked, campaign), kind });
    const { missing, paper: made } = paper.made;
    if (missing.length > 0) {
      const facts = { title: titleOf(paper), missing: missing.join(', ') };
      throw new Refused([{ kind: 'state', code: 'papers.lacking', facts }]);
    }
    if (made.format !== 'certificate') throw new Refused([{ kind: 'state', code: 'papers.blank-of-another-paper' }]);
    refuseIf(whyNotFit(paper, blank));
    return new FileAnswer(`${slug(titleOf(paper))}-phoi.pdf`, 'application/pdf', renderOnBlanks([made], blank.layout));
  },
});
