import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { sidesOf, whyNotMakeAs } from '#domain/papers/policy.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { view } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';

/** Whom the papers of the asker's side may name: the staff of the body that makes them, and its teams. */
export const listPaperPeople = view({
  name: 'papers.people',
  input: api.listPaperPeople.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotMakeAs(actor, campaign));
    const bodies = sidesOf(actor, campaign).map((side) => (side === 'unit' ? campaign.unitId : recogniserOf(campaign)));
    const staff = [];
    for (const unitId of new Set(bodies)) staff.push(...(await listStaff(tx, unitId, today)));
    const teams = new Set(staff.flatMap(({ team }) => team ?? []));
    return {
      people: staff.map(({ fullName, position }) => ({ name: fullName, office: position })),
      collectives: [...teams].sort((a, b) => (textKey(a) < textKey(b) ? -1 : 1)),
    };
  },
});
