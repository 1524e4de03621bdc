import * as api from '#api/campaigns.ts';
import { moveWindow as moved, whyNotMoveWindow } from '#domain/criteria/launch.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotMoveWindowAs } from '#domain/plans/policy.ts';
import { closingOf } from '#domain/plans/windows.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign, saveMovedWindow } from '../plans/store.ts';

/** The head or the clerk moves a window's end before it closes, with the reason; everybody concerned is told. */
export const moveWindow = action({
  name: 'campaigns.moveWindow',
  input: api.moveWindow.input,
  async run({ campaignId, kind, version, to, meaning, latest, reason }, { tx, actor, now, newId, record }) {
    const campaign = await lockCampaign(tx, campaignId);
    refuseIf(whyNotMoveWindowAs(actor, campaign));
    const from = campaign.windows[kind];
    const next = { opensAt: from.opensAt, closesAt: closingOf({ to, meaning }, latest) };
    refuseIf([...whyNotCurrent(campaign.version, version), ...whyNotMoveWindow(campaign, kind, next, now)]);
    const changed = moved(campaign, kind, next, now);
    await saveMovedWindow(tx, newId(), changed, { kind, from, to: next, reason, movedBy: actor.personId, movedAt: now });
    record({ type: 'campaign.window-moved', subjectId: campaign.id, body: { unitId: campaign.unitId, kind, from, to: next } });
    return { id: campaign.id, version: changed.version, ...next };
  },
});
