import * as api from '#api/council.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { whyNotRules } from '#domain/council/votingRule.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { lockCouncil, saveCouncil } from './store.ts';

/** A keeper sets how each kind of matter is decided; a sitting that is open keeps what it began with. */
export const setCouncilRules = action({
  name: 'council.setRules',
  input: api.setCouncilRules.input,
  async run({ councilId, rules, version }, { tx, actor, today, record }) {
    const council = await lockCouncil(tx, councilId);
    refuseIf(whyNotKeepAs(actor, council, today));
    refuseIf([...whyNotCurrent(council.version, version), ...whyNotRules(rules)]);

    await saveCouncil(tx, { ...council, rules, version: version + 1 });
    record({ type: 'council.rules-set', subjectId: councilId, body: { rules: contentHash(rules) } });
    return { id: councilId, version: version + 1 };
  },
});
