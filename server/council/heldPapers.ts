import { dayOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { councilMinutes } from '#papers/write/minutes/councilMinutes.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldContent, type HeldPaper, heldOf, type PaperPlace } from '../kernel/heldPaper.ts';
import { paperScene } from './paperScene.ts';
import { minutesValues } from './paperValues.ts';
import { loadScene } from './scene.ts';
import { whyNotPrint } from './sittingPapers.ts';
import { visibleSittings } from './sittingStore.ts';

/** The minutes of the sittings that judged this unit's year; nobody tied to a case of one has them, and before it is over there are none. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const rows = await visibleSittings(context.tx, context.actor, context.today)
    .where('sitting.state', 'in', ['closed', 'signed'])
    .where('sitting.meets_on', '>=', dayOf(campaign.year, 1, 1))
    .where('sitting.meets_on', '<', dayOf(campaign.year + 2, 1, 1))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('sitting_case')
          .select('id')
          .whereRef('sitting_case.sitting_id', '=', 'sitting.id')
          .where('sitting_case.unit_id', '=', campaign.unitId)
          .where('sitting_case.kind', '=', 'culture-title'),
      ),
    )
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .execute();
  const place = { kind: 'council-minutes', title: 'Biên bản họp Hội đồng', step: 16, side: 'receiver' } as const;
  return await minutesAt(context, rows, place);
}

/** The minutes of these sittings that are over, as whoever asks may have them, the earliest first. */
export async function minutesHeld(
  context: Context,
  sittingIds: readonly string[],
  place: Omit<PaperPlace, 'of' | 'address'>,
): Promise<readonly HeldPaper[]> {
  if (sittingIds.length === 0) return [];
  const rows = await visibleSittings(context.tx, context.actor, context.today)
    .where('sitting.id', '=', anyOf(sittingIds))
    .where('sitting.state', 'in', ['closed', 'signed'])
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .execute();
  return await minutesAt(context, rows, place);
}

const minutesAt = (
  context: Context,
  rows: readonly { readonly id: string; readonly title: string }[],
  place: Omit<PaperPlace, 'of' | 'address'>,
) =>
  heldOf(
    rows.map(({ id, title }) => [
      { ...place, of: title, address: `/api/sittings/${id}/papers/minutes` },
      () => minutesOf(context, id),
    ]),
  );

async function minutesOf(context: Context, sittingId: string): Promise<HeldContent> {
  const scene = await loadScene(context, sittingId);
  refuseIf(whyNotPrint({ ...scene, actor: context.actor, today: context.today }, 'minutes'));
  const { minutesHash } = scene.sitting;
  const paper = councilMinutes(minutesValues(await paperScene(context, scene)));
  return { paper, ...(minutesHash ? { scan: minutesHash } : {}) };
}
