import * as api from '#api/initiatives.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import type { Sitting } from '#domain/council/sitting.ts';
import { whyNotBring, whyNotThisCouncil } from '#domain/initiatives/asked.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { inCouncil, whyNotJudgeAs, whyNotSee } from '#domain/initiatives/policy.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { bringCase } from '../council/broughtStore.ts';
import { lockSitting } from '../council/sittingStore.ts';
import { loadCouncil } from '../council/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { addInitiativeCase, askedOf } from './initiativeCaseStore.ts';
import { authorsIn } from './present.ts';
import { councilAt } from './scene.ts';
import { lockInitiatives } from './store.ts';

const unseen: Refusal = { kind: 'unseen', code: 'initiatives.not-found' };

/** Initiatives come before a sitting of the unit's council, a case each; their authors are named in it and so tied to it. */
export const bringInitiatives = action({
  name: 'initiatives.bring',
  input: api.bringInitiatives.input,
  async run({ sittingId, initiativeIds }, context) {
    const { tx, actor, today, now, record } = context;
    const found = await seenAndHeld(context, [...new Set(initiativeIds)]);
    const sitting = await lockSitting(tx, sittingId);
    const council = await loadCouncil(tx, sitting.councilId);
    refuseIf(whyNotPrepareAs(actor, sitting, council, today));
    refuseIf([
      ...found.flatMap(({ unitId }) => whyNotThisCouncil(council, unitId)).slice(0, 1),
      ...(await whyNotEach(context, found, sitting)),
    ]);
    const names = await personNames(tx, authorsIn(found));
    for (const initiative of found) {
      const { id, campaignId } = initiative;
      const { id: caseId } = await bringCase(context, council, sittingId, broughtOf(initiative, names));
      await addInitiativeCase(tx, id, caseId, { personId: actor.personId, now });
      record({ type: 'initiative.brought', subjectId: id, body: { campaignId, caseId, sittingId } });
    }
    record({ type: 'initiatives.brought', subjectId: sittingId, body: { cases: found.length } });
    return { brought: found.length };
  },
});

/** The initiatives in the order asked for, held. @throws Refused (unseen) where one is not for the actor. */
async function seenAndHeld(context: Context, ids: readonly string[]): Promise<readonly Initiative[]> {
  const held = await lockInitiatives(context.tx, ids);
  const found = ids.flatMap((id) => held.get(id) ?? []);
  if (found.length < ids.length) throw new Refused([unseen]);
  for (const unitId of new Set(found.map((one) => one.unitId))) {
    const within = inCouncil(context.actor, await councilAt(context, unitId), context.today);
    if (found.some((one) => one.unitId === unitId && whyNotSee(context.actor, one, within).length > 0))
      throw new Refused([unseen]);
    refuseIf(whyNotJudgeAs(context.actor, unitId, within));
  }
  return found;
}

async function whyNotEach(context: Context, found: readonly Initiative[], { meetsOn }: Sitting): Promise<Refusal[]> {
  const asked = await askedOf(
    context,
    found.map(({ id }) => id),
  );
  return found.flatMap((one, index) =>
    whyNotBring(context.actor, one, asked.get(one.id) ?? [], meetsOn).map((no) => ({ ...no, at: `initiativeIds.${index}` })),
  );
}

/** What the council is told: whose it is, what it does, where since when, and to what effect. */
function broughtOf(
  { name, unitId, authors, field, solution, appliedAt, appliedSince, effect }: Initiative,
  names: ReadonlyMap<string, string>,
) {
  const shares = authors.map(({ personId, share }) => `${names.get(personId) ?? ''}${authors.length > 1 ? ` ${share}%` : ''}`);
  return {
    ...{ kind: 'initiative' as const, name, unitId, proposal: `Công nhận sáng kiến «${name}» có phạm vi ảnh hưởng cấp cơ sở` },
    namedPersonIds: authors.map(({ personId }) => personId),
    summary: [
      `Tác giả: ${shares.join(', ')}. Lĩnh vực: ${field}`,
      `Giải pháp: ${solution}`,
      `Áp dụng: ${appliedAt}${appliedSince ? `, từ ngày ${shortDate(appliedSince)}` : ''}`,
      `Hiệu quả: ${effect}`,
    ].join('\n'),
  };
}
