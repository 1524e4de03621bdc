import type { AttachedPerson } from '#domain/enrolments/submission.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import { pledgeList } from '#papers/write/forms/pledgeList.ts';
import { bodyNameOf, coSignerFor } from '#papers/write/office.ts';
import type { Head, LetterPaper, Signer } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement, placementsOfUnits } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';

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
export async function unitSigners({ tx, today }: Context, unitId: string): Promise<readonly Signer[]> {
  const holder = async (role: 'union-chair' | 'unit-head') => (await listHolders(tx, [role], unitId, today))[0];
  const [chair, head] = [await holder('union-chair'), await holder('unit-head')];
  const names = await personNames(
    tx,
    [chair, head].filter((personId) => personId !== undefined),
  );
  const signers: Signer[] = [];
  if (chair !== undefined) signers.push(coSignerFor('union', names.get(chair)));
  if (head !== undefined) {
    const title = (await positionsOf(tx, head, today)).get(unitId) ?? 'Thủ trưởng đơn vị';
    const name = names.get(head);
    signers.push({ title, ...(name ? { name } : {}) });
  }
  return signers;
}

/** The list of those who registered, by given name. */
export async function listPaper(context: Context, campaign: Campaign, persons: readonly AttachedPerson[]): Promise<LetterPaper> {
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
    collectives: [],
    signers: await unitSigners(context, campaign.unitId),
    recipients: [...addressees, 'Lưu: VT'],
    sample: context.site.isDemo,
  });
}
