import * as api from '#api/commendation.ts';
import { whyNotPrepareAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotMeeting } from '#domain/commendation/meeting.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveDossier } from './dossierStore.ts';
import { nominationsOf, saveNomination } from './nominationStore.ts';
import { lockWithRound } from './onDossier.ts';

/** The unit's own meeting and its vote on each nominee, as its minutes have them. */
export const recordMeeting = action({
  name: 'commendation.recordMeeting',
  input: api.recordMeeting.input,
  async run({ dossierId, meeting, votes, version }, { tx, actor, today, record }) {
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotPrepareAs(actor, round, dossier));
    const nominees = await nominationsOf(tx, dossierId);
    refuseIf([
      ...whyNotChange(round, dossier),
      ...whyNotMeeting(meeting, votes, nominees, today),
      ...whyNotCurrent(dossier.version, version),
    ]);
    for (const { nominationId, ...vote } of votes) {
      const nominee = nominees.find(({ id }) => id === nominationId)!;
      await saveNomination(tx, { ...nominee, votes: vote, version: nominee.version + 1 });
    }
    const after = { ...dossier, meeting, version: dossier.version + 1 };
    await saveDossier(tx, after);
    record({ type: 'award-dossier.meeting-recorded', subjectId: dossierId, body: { roundId: round.id, votes: votes.length } });
    return { id: dossierId, state: after.state, version: after.version };
  },
});
