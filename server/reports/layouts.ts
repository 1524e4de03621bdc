import * as api from '#api/reportLayouts.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotLayout } from '#domain/reports/layout.ts';
import { whyNotSeeReport, whyNotWriteLayout } from '#domain/reports/policy.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { loadUnit, standingOf, unitNamesEver } from '../org/store.ts';
import { addLayout, addLayoutVersion, listLayouts, loadLayout, lockLayout } from './layoutStore.ts';
import { said } from './present.ts';

/** The units whose forms a unit fills in: its own, and those of all above it. @throws Refused (unseen) where its reports are not the asker's. */
export async function keepersOfForms({ tx, actor, today }: Context, unitId: string): Promise<readonly string[]> {
  await loadUnit(tx, unitId);
  const standing = await standingOf(tx, unitId, today);
  refuseIf(whyNotSeeReport(actor, standing));
  return [unitId, ...standing.above];
}

/** The forms that a unit fills in, its own and those asked for from above. */
export const listReportLayouts = view({
  name: 'reports.listLayouts',
  input: api.listReportLayouts.input,
  async run({ unitId }, context) {
    const keepers = await keepersOfForms(context, unitId);
    const layouts = await listLayouts(context.tx, keepers);
    const names = await unitNamesEver(context.tx, [unitId, ...layouts.map((one) => one.unitId)], context.today);
    return {
      ...{ unitId, name: names.get(unitId) ?? '', today: context.today },
      whyNot: { write: said(whyNotWriteLayout(context.actor, unitId)) },
      layouts: layouts.map(({ body, ...one }) => ({ ...one, title: body.title, keptBy: names.get(one.unitId) ?? '' })),
    };
  },
});

/** One form, for reading and for a new version. */
export const showReportLayout = view({
  name: 'reports.showLayout',
  input: api.showReportLayout.input,
  async run({ unitId, layoutId }, context) {
    const layout = await loadLayout(context.tx, layoutId, await keepersOfForms(context, unitId));
    return { ...layout, whyNot: { write: said(whyNotWriteLayout(context.actor, layout.unitId)) } };
  },
});

/** A form is written once and then changed by new versions; reports of days before one holds keep the version before. */
export const saveReportLayout = action({
  name: 'reports.saveLayout',
  input: api.saveReportLayout.input,
  async run({ unitId, layoutId, version, body, ...head }, context) {
    const { tx, actor, now, newId, record } = context;
    const keepers = await keepersOfForms(context, unitId);
    if (layoutId) await lockLayout(tx, layoutId);
    const read = layoutId ? await loadLayout(tx, layoutId, keepers) : { id: newId(), unitId, version: 0 };
    refuseIf([...whyNotWriteLayout(actor, read.unitId), ...whyNotCurrent(read.version, version), ...whyNotLayout(body)]);
    if (!layoutId) await addLayout(tx, read.id, unitId);
    const next = { ...head, id: read.id, unitId: read.unitId, version: read.version + 1, body };
    await addLayoutVersion(tx, next, actor.personId, now);
    record({ type: 'report-layout.saved', subjectId: read.id, body: { unitId: read.unitId, version: next.version } });
    return { layoutId: read.id, version: next.version };
  },
});
