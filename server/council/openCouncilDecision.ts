import * as api from '#api/council.ts';
import { whyNotSee } from '#domain/council/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { foundingPaper, loadCouncil } from './store.ts';

/** The scan of the decision that set a council up. */
export const openCouncilDecision = view({
  name: 'council.openDecision',
  input: api.openCouncilDecision.input,
  async run({ councilId }, context) {
    const council = await loadCouncil(context.tx, councilId);
    refuseIf(whyNotSee(context.actor, council, context.today));
    const hash = await foundingPaper(context.tx, councilId);
    if (!hash) throw new Refused([{ kind: 'state', code: 'council.no-paper' }]);
    return await scanAnswer(context, hash, 'Quyết định thành lập');
  },
});
