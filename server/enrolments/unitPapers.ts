import type { AttachedPerson } from '#domain/enrolments/submission.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import { pledgeList } from '#papers/write/forms/pledgeList.ts';
import { placeNameOf } from '#papers/write/office.ts';
import type { Head, LetterPaper, Signer } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement, unitNames } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';

/** What stands over and under the unit's papers: its name and place, the bodies they go to, who signs under their real titles. */
export async function paperSetting({ tx, today }: Context, campaign: Campaign) {
  const unit = await loadPlacement(tx, campaign.unitId, today);
  const above = unit.parentId === null ? [] : [unit.parentId];
  const names = await unitNames(tx, [...above, ...superiorIds(campaign)], today);
  const superior = unit.parentId === null ? undefined : names.get(unit.parentId);
  const head: Head = {
    issuer: unit.name,
    ...(superior ? { superior } : {}),
    place: placeNameOf(unit),
    day: null,
  };
  const bodies = [recogniserOf(campaign), ...superiorIds(campaign).filter((unitId) => unitId !== recogniserOf(campaign))];
  return { unit, head, addressees: bodies.map((unitId) => names.get(unitId) ?? '') };
}

/** The union chair where there is one, then the head. */
export async function unitSigners({ tx, today }: Context, unitId: string): Promise<readonly Signer[]> {
  const signers: Signer[] = [];
  for (const [role, title] of [
    ['union-chair', 'Chủ tịch Công đoàn'],
    ['unit-head', 'Thủ trưởng đơn vị'],
  ] as const) {
    const [personId] = await listHolders(tx, [role], unitId, today);
    if (personId === undefined) continue;
    const name = (await personNames(tx, [personId])).get(personId);
    const own = (await positionsOf(tx, personId, today)).get(unitId);
    signers.push({ title: own ?? title, ...(name ? { name } : {}) });
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
