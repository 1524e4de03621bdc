import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { courseAsSaid } from '#domain/org/reorganisation.ts';
import { whyNotAdminister } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import { presentReorganisation, presentWhole } from './presentReorganisation.ts';
import { countTouched, loadReorganisation, loadTree } from './reorganisationStore.ts';
import { standingOf } from './store.ts';
import { warnOf } from './weighReorganisation.ts';

/** One reorganisation: what it would do, or what it did; only who administers where it was set sees it. */
export const showReorganisation = view({
  name: 'org.showReorganisation',
  input: api.showReorganisation.input,
  async run({ reorganisationId }, context) {
    const { tx, actor, today } = context;
    const kept = await loadReorganisation(tx, reorganisationId);
    const standing = await standingOf(tx, kept.unitId ?? reorganisationId, today);
    if (whyNotAdminister(actor, standing).length > 0) refuseIf([{ kind: 'unseen', code: 'org.reorganisation-not-found' }]);
    const tree = await loadTree(tx, kept);
    const course = courseAsSaid(kept, tree);
    const isAhead = kept.state === 'planned' || kept.state === 'held';
    const ended = isAhead ? course.ends.map(({ unitId }) => unitId) : [];
    const paper = kept.paper ?? { number: kept.decision, decidedOn: null, issuer: null };
    const warnings = isAhead ? await warnOf(context, { reorganisation: kept, paper, tree }, kept.id) : [];
    return {
      ...presentReorganisation(kept, today),
      paper: kept.paper,
      setAt: kept.setAt,
      carriedOutAt: kept.carriedOutAt,
      takenBack: kept.takenBack && { at: kept.takenBack.at, reason: kept.takenBack.reason },
      whyHeld: kept.whyHeld.map((refusal) => inWords(refusal)),
      warnings: warnings.map((warning) => inWords(warning)),
      ...presentWhole(kept, course, tree),
      touched: await countTouched(tx, ended, today),
    };
  },
});
