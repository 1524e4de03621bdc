import * as api from '#api/routines.ts';
import { whyNotOpen } from '#domain/activities/drive.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadSeenCampaign, lockCampaign } from '../plans/store.ts';
import { addDrive, listDrives } from './driveStore.ts';

/** A keeper of the year opens a drive; everybody inside is told. */
export const openDrive = action({
  name: 'drives.open',
  input: api.openDrive.input,
  async run({ campaignId, ...said }, { tx, actor, now, newId, record }) {
    refuseIf(whyNotSetAs(actor, await loadSeenCampaign(tx, actor, campaignId)));
    const campaign = await lockCampaign(tx, campaignId);
    refuseIf(whyNotOpen(said, campaign.year, await listDrives(tx, campaignId)));
    const drive = { ...said, id: newId(), campaignId, unitId: campaign.unitId, closed: null, version: 1 };
    await addDrive(tx, drive, actor.personId, now);
    const { kind, from, to } = drive;
    record({ type: 'drive.opened', subjectId: drive.id, body: { campaignId, kind, from, to } });
    return { id: drive.id, version: drive.version };
  },
});
