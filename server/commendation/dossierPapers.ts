import * as api from '#api/commendation.ts';
import { checklistOf, whyNotPaper } from '#domain/commendation/checklist.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import { whyNotPrepareAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { nominationsOf } from './nominationStore.ts';
import { lockWithRound } from './onDossier.ts';
import { addFile, dropFile } from './paperStore.ts';
import { loadTerms } from './roundStore.ts';

/** Puts a signed paper, or an accepted alternative, to a line of the checklist. */
export const addDossierPaper = action({
  name: 'commendation.addPaper',
  input: api.addDossierPaper.input,
  async run({ dossierId, requirement, alternative, paper }, context) {
    const { tx, actor, now, today, record } = context;
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotPrepareAs(actor, round, dossier));
    const { dossier: asks } = await loadTerms(tx, round.id);
    const lines = checklistOf(asks, (await nominationsOf(tx, dossierId)).filter(isPutForward), today);
    refuseIf([...whyNotChange(round, dossier), ...whyNotPaper(lines, requirement, alternative)]);
    const hash = await keepPaper(context, paper);
    await addFile(tx, dossierId, { requirement, hash, name: paper.name, alternative }, actor.personId, now);
    record({ type: 'award-dossier.paper-added', subjectId: dossierId, body: { roundId: round.id, requirement, hash } });
    return { id: dossierId, hash };
  },
});

/** Takes a file off a line of the checklist. */
export const dropDossierPaper = action({
  name: 'commendation.dropPaper',
  input: api.dropDossierPaper.input,
  async run({ dossierId, requirement, hash }, { tx, actor, record }) {
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotPrepareAs(actor, round, dossier));
    refuseIf(whyNotChange(round, dossier));
    await dropFile(tx, dossierId, requirement, hash);
    record({ type: 'award-dossier.paper-dropped', subjectId: dossierId, body: { roundId: round.id, requirement, hash } });
    return { id: dossierId, hash };
  },
});
