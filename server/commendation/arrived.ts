import type { IntakeDossier } from '#domain/commendation/intake.ts';
import { sent } from '#domain/commendation/nominating.ts';
import type { Context } from '../kernel/action.ts';
import { contentOf } from './content.ts';
import { noteSender, saveDossier } from './dossierStore.ts';
import { saveNomination } from './nominationStore.ts';
import type { DossierScene } from './scene.ts';
import { addSending } from './sendingStore.ts';

/** Keeps what came as it came, and says so; whether it was late. */
export async function arrived(
  { tx, actor, now, record }: Context,
  scene: DossierScene,
  after: IntakeDossier,
  stampHash: string | null,
): Promise<boolean> {
  const late = after.state === 'late';
  const { id: dossierId, sendings: number, receipt, arrivedAt, arrivedBy, contentHash } = after;
  await addSending(tx, {
    ...{ dossierId, number, content: contentOf(scene), contentHash: contentHash!, arrivedAt: arrivedAt!, arrivedBy: arrivedBy! },
    ...{ late, receipt: receipt!, sentBy: actor.personId, recordedAt: now, stampHash },
  });
  for (const nominee of scene.nominees) {
    const one = sent(nominee);
    if (one !== nominee) await saveNomination(tx, one);
  }
  await saveDossier(tx, after);
  await noteSender(tx, dossierId, actor.personId);
  const body = { roundId: scene.round.id, unitId: after.unitId, number, contentHash, receipt, late, by: arrivedBy };
  record({ type: 'award-dossier.sent', subjectId: dossierId, body });
  return late;
}
