import * as api from '#api/elections.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { whyNotNameTrustees } from '#domain/council/trustee.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockCouncil, saveCouncil } from './store.ts';
import { loadTrusteeship, saveTrustees } from './trusteeStore.ts';

/** A keeper names the members who keep the council's keys, and how many of them open a result. */
export const nameTrustees = action({
  name: 'council.nameTrustees',
  input: api.nameTrustees.input,
  async run({ councilId, trustees, threshold, version }, { tx, actor, today, now, newId, record }) {
    const council = await lockCouncil(tx, councilId);
    refuseIf(whyNotKeepAs(actor, council, today));
    refuseIf([...whyNotCurrent(council.version, version), ...whyNotNameTrustees(council, trustees, threshold, today)]);

    const before = await loadTrusteeship(tx, councilId);
    const named = trustees.map((personId) => ({ id: newId(), personId }));
    await saveTrustees(tx, councilId, named, threshold, now);
    await saveCouncil(tx, { ...council, version: version + 1 });
    const fresh = trustees.filter((id) => !before.trustees.some(({ personId }) => personId === id));
    record({ type: 'council.trustees-named', subjectId: councilId, body: { personIds: trustees, fresh, threshold } });
    return { id: councilId, version: version + 1 };
  },
});
