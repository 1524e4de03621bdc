import { checklistOf } from '#domain/commendation/checklist.ts';
import type { IntakeNomination } from '#domain/commendation/intake.ts';
import type { DossierContent } from './content.ts';
import type { Asking, DossierScene } from './scene.ts';
import { ineligibleOf } from './scene.ts';
import { listSendings } from './sendingStore.ts';

/** The dossier as it was sent last, for the side that receives: what the unit works on since, or took out before, stays the unit's. */
export async function asSent(asking: Asking, live: DossierScene): Promise<DossierScene> {
  const last = (await listSendings<DossierContent>(asking.tx, live.dossier.id)).at(-1);
  if (live.dossier.state !== 'returned') {
    const came = new Set(last?.content.nominees.map(({ id }) => id));
    const isSeen = ({ id, putForward, state }: IntakeNomination) =>
      putForward && state !== 'draft' && (state !== 'withdrawn' || came.has(id));
    return { ...live, nominees: live.nominees.filter(isSeen) };
  }
  if (!last) return { ...live, nominees: [], files: [] };
  const { content } = last;
  const nominees = content.nominees.map((sent): IntakeNomination => {
    const now = live.nominees.find(({ id }) => id === sent.id)!;
    return { ...now, ...sent, state: 'sent', putForward: true, reason: null, note: null };
  });
  return {
    ...live,
    ...{ nominees, files: content.files, dossier: { ...live.dossier, meeting: content.meeting } },
    checklist: checklistOf(live.terms.dossier, nominees, asking.today),
    ineligible: await ineligibleOf(asking, live.round, live.terms, nominees),
  };
}
