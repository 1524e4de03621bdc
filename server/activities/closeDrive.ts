import * as api from '#api/routines.ts';
import { close } from '#domain/activities/drive.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { driveFigures, lockDrive, saveDrive } from './driveStore.ts';

/** A keeper of the year closes a drive with a note; what stood under it is counted and fixed. */
export const closeDrive = action({
  name: 'drives.close',
  input: api.closeDrive.input,
  async run({ driveId, ...closing }, { tx, actor, today, record }) {
    const read = await lockDrive(tx, driveId);
    refuseIf(whyNotSetAs(actor, await loadCampaign(tx, read.campaignId)));
    const figures = (await driveFigures(tx, read.campaignId)).get(driveId) ?? { activities: 0, evidence: 0, lines: 0 };
    const closed = close(read, closing, figures, today);
    await saveDrive(tx, closed);
    record({ type: 'drive.closed', subjectId: driveId, body: { campaignId: read.campaignId, on: closing.on, ...figures } });
    return { id: driveId, figures, version: closed.version };
  },
});
