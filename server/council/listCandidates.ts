import * as api from '#api/council.ts';
import { whyNotSetUpAs } from '#domain/council/policy.ts';
import { proposedRules } from '#domain/council/votingRule.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { listCandidates as listThem } from './candidateStore.ts';

/** Persons a keeper may choose for a council, and the rules it would begin with. */
export const listCandidates = view({
  name: 'council.listCandidates',
  input: api.listCandidates.input,
  async run({ unitId, search }, { tx, actor, today }) {
    refuseIf(whyNotSetUpAs(actor, unitId));
    return { people: [...(await listThem(tx, unitId, search, today))], proposedRules: [...proposedRules()] };
  },
});
