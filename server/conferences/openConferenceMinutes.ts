import * as api from '#api/conferences.ts';
import { whyNotSee } from '#domain/conferences/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { loadConference } from './store.ts';

/** The scan of the signed minutes, for those inside. */
export const openConferenceMinutes = view({
  name: 'conferences.openMinutes',
  input: api.openConferenceMinutes.input,
  async run({ conferenceId }, context) {
    const conference = await loadConference(context.tx, conferenceId);
    refuseIf(whyNotSee(context.actor, conference));
    if (!conference.minutesHash) throw new Refused([{ kind: 'state', code: 'conferences.not-held' }]);
    return await scanAnswer(context, conference.minutesHash, 'Biên bản hội nghị đã ký');
  },
});
