import * as api from '#api/criteria.ts';
import { whyNotDetailAs, whyNotSeeSheet } from '#domain/criteria/policy.ts';
import { whyNotBalanced } from '#domain/criteria/sheetIssue.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { insiders, isInside } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { inWords } from '../words.ts';
import { presentSheetHead, whyNotOfSheet } from './present.ts';
import { countUses, detailsOf, headOf, loadSheet } from './store.ts';

/** One sheet, what keeps it from being issued, and the own unit's details under its lines. */
export const showSheet = view({
  name: 'criteria.showSheet',
  input: api.showSheet.input,
  async run({ sheetId, forUnitId }, { tx, actor, today }) {
    const sheet = await loadSheet(tx, sheetId);
    refuseIf(whyNotSeeSheet(actor, sheet));
    const unitId = sheet.state === 'draft' ? undefined : ownUnit(actor, forUnitId);
    const names = await unitNames(tx, [sheet.unitId, ...(unitId ? [unitId] : [])], today);
    const noDetail: readonly Refusal[] = unitId
      ? [
          ...whyNotDetailAs(actor, sheet, unitId),
          ...(sheet.state === 'issued' ? [] : [{ kind: 'state', code: 'criteria.sheet-not-in-use' } as const]),
        ]
      : [{ kind: 'state', code: 'criteria.sheet-not-in-use' }];
    return {
      ...presentSheetHead(headOf(sheet), names.get(sheet.unitId) ?? ''),
      body: sheet.body,
      hasPaper: sheet.paperHash !== null,
      usedBy: await countUses(tx, sheet.id),
      detailsOf: unitId ? { unitId, unitName: names.get(unitId) ?? '' } : null,
      details: unitId ? await detailsOf(tx, sheet.id, unitId) : {},
      unbalanced: whyNotBalanced(sheet.body).map((refusal) => inWords(refusal)),
      whyNot: whyNotOfSheet(sheet, actor, today, noDetail),
    };
  },
});

/** The unit whose details are shown: the one asked for, if this person is inside it; else the first they are inside. */
function ownUnit(actor: Actor, asked: string | undefined): string | undefined {
  if (asked) return isInside(actor, asked) ? asked : undefined;
  return actor.seats.find((seat) => insiders.includes(seat.role))?.unitId;
}
