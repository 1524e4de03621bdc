import type { AttachedPerson } from '#domain/enrolments/submission.ts';
import { collectiveTitleRules } from '#domain/law/collectiveTitles.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import { pledgeList } from '#papers/write/forms/pledgeList.ts';
import { bodyNameOf, coSignerFor } from '#papers/write/office.ts';
import type { Head, LetterPaper, Signer } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement, placementsOfUnits } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';
import type { SignedTeam } from './teamPledgeStore.ts';

/** What stands over and under the unit's papers: its name and place, the bodies they go to, who signs under their real titles. */
export async function paperSetting({ tx, today }: Context, campaign: Campaign) {
  const unit = await loadPlacement(tx, campaign.unitId, today);
  const others = await placementsOfUnits(tx, superiorIds(campaign), today);
  const head: Head = { ...(await loadHead(tx, unit, today)), day: null };
  const bodies = [recogniserOf(campaign), ...superiorIds(campaign).filter((unitId) => unitId !== recogniserOf(campaign))];
  const addressees = bodies.flatMap((unitId) => {
    const body = others.get(unitId);
    return body ? [bodyNameOf(body)] : [];
  });
  return { unit, head, addressees };
}

/** The union's chair on behalf of its committee where there is one, then the head. */
export async function unitSigners(context: Context, unitId: string): Promise<readonly Signer[]> {
  const { tx, today } = context;
  const [chair] = await listHolders(tx, ['union-chair'], unitId, today);
  const names = await personNames(tx, chair === undefined ? [] : [chair]);
  const head = await unitHeadOf(context, unitId);
  return [...(chair === undefined ? [] : [coSignerFor('union', names.get(chair))]), ...(head ? [head] : [])];
}

/** The head of the unit under the real title; undefined where the seat is empty. */
export async function unitHeadOf({ tx, today }: Context, unitId: string): Promise<Signer | undefined> {
  const [head] = await listHolders(tx, ['unit-head'], unitId, today);
  if (head === undefined) return undefined;
  const title = (await positionsOf(tx, head, today)).get(unitId) ?? 'Thủ trưởng đơn vị';
  const name = (await personNames(tx, [head])).get(head);
  return { title, ...(name ? { name } : {}) };
}

/** The list of those who registered: persons by given name, then teams. */
export async function listPaper(
  context: Context,
  campaign: Campaign,
  persons: readonly AttachedPerson[],
  teams: readonly SignedTeam[] = [],
): Promise<LetterPaper> {
  const { head, addressees } = await paperSetting(context, campaign);
  return pledgeList({
    head,
    year: `năm ${campaign.year}`,
    persons: persons.map(({ fullName: name, position, titles }) => ({
      name,
      position,
      titles: titles.map((title) => personalTitleRules[title].name),
      awards: [],
    })),
    collectives: teams.map(({ name, titles }) => ({
      name,
      titles: titles.map((title) => collectiveTitleRules[title].name),
      awards: [],
    })),
    signers: await unitSigners(context, campaign.unitId),
    recipients: [...addressees, 'Lưu: VT'],
    sample: context.site.isDemo,
  });
}
