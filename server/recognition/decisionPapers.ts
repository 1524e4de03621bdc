import * as api from '#api/recognition.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { revocationPaper, titleDecisionPaper } from './decisionModels.ts';
import { seenTitle } from './titlePapers.ts';

/** The decision on the title as a paper. */
export const downloadTitleDecision = view({
  name: 'recognition.downloadTitleDecision',
  input: api.downloadTitleDecision.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    return new PaperAnswer(`quyet-dinh-cong-nhan-${title.code}`, await titleDecisionPaper(title, context));
  },
});

/** The decision that took it back, as a paper. */
export const downloadRevocation = view({
  name: 'recognition.downloadRevocation',
  input: api.downloadRevocation.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    return new PaperAnswer(`quyet-dinh-huy-bo-${title.code}`, await revocationPaper(title, context));
  },
});
