import type { Campaign } from '#domain/plans/campaign.ts';
import { minutesHeld } from '../council/heldPapers.ts';
import type { Context } from '../kernel/action.ts';
import type { HeldPaper } from '../kernel/heldPaper.ts';
import { sittingsOnYear } from './initiativeCaseStore.ts';

/** The minutes of the sittings that judged this year's initiatives; nobody tied to a case of one has them. */
export async function heldPapers(context: Context, { id }: Campaign): Promise<readonly HeldPaper[]> {
  const place = { kind: 'initiative-minutes', title: 'Biên bản họp Hội đồng sáng kiến', step: 12, side: 'unit' } as const;
  return await minutesHeld(context, await sittingsOnYear(context.tx, id), place);
}
