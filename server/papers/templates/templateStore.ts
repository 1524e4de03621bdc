import { Refused } from '#domain/kernel/refusal.ts';
import { measurers } from '#domain/papers/policy.ts';
import type { FieldForm, TemplateAct, TemplateVersion } from '#domain/papers/template.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { anyOf } from '../../db/anyOf.ts';
import type { Tx } from '../../db/connection.ts';
import { campaignsOf } from '../../plans/store.ts';

const versions = (tx: Tx) =>
  tx
    .selectFrom('paper_template as template')
    .leftJoin('paper_template_use as use', 'use.template_id', 'template.id')
    .select(['template.id', 'template.unit_id', 'template.kind', 'template.number', 'template.file_hash', 'template.file_name'])
    .select(['template.checked_with', 'template.fields', 'template.kept_by', 'template.kept_at'])
    .select(['use.taken_by', 'use.taken_at', 'use.retired_by', 'use.retired_at'])
    .orderBy('template.number', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>;

const actOf = (by: string | null, at: string | null): TemplateAct | null => (by && at ? { by, at } : null);

const versionOf = (row: Row): TemplateVersion => ({
  id: row.id,
  unitId: row.unit_id,
  kind: row.kind,
  number: row.number,
  fileHash: row.file_hash,
  fileName: row.file_name,
  checkedWith: row.checked_with,
  fields: row.fields as Readonly<Record<string, FieldForm>>,
  kept: { by: row.kept_by, at: row.kept_at },
  taken: actOf(row.taken_by, row.taken_at),
  retired: actOf(row.retired_by, row.retired_at),
});

/** The templates of every office that the actor makes papers for, as the policy shows them. */
export async function listTemplatesVisibleTo(tx: Tx, actor: Actor): Promise<readonly TemplateVersion[]> {
  const rows = await versions(tx)
    .where('template.unit_id', '=', anyOf(unitsHeldAs(actor, measurers)))
    .execute();
  return rows.map(versionOf);
}

/** Every version of a kind's template, the newest first. */
export async function templatesOf(tx: Tx, unitId: string, kind: string): Promise<readonly TemplateVersion[]> {
  const rows = await versions(tx).where('template.unit_id', '=', unitId).where('template.kind', '=', kind).execute();
  return rows.map(versionOf);
}

/** The versions in use at some offices, and those named beside. */
export async function templatesForPapers(
  tx: Tx,
  unitIds: readonly string[],
  templateIds: readonly string[],
): Promise<readonly TemplateVersion[]> {
  const rows = await versions(tx)
    .where((where) =>
      where.or([
        where('template.id', '=', anyOf(templateIds)),
        where.and([
          where('template.unit_id', '=', anyOf(unitIds)),
          where('use.taken_at', 'is not', null),
          where('use.retired_at', 'is', null),
        ]),
      ]),
    )
    .execute();
  return rows.map(versionOf);
}

/** @throws Refused (unseen) when there is no such version. */
export async function loadTemplate(tx: Tx, templateId: string): Promise<TemplateVersion> {
  const row = await versions(tx).where('template.id', '=', templateId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-template' }]);
  return versionOf(row);
}

export async function addTemplate(tx: Tx, version: TemplateVersion): Promise<void> {
  const { id, unitId: unit_id, kind, number, fileHash: file_hash, fileName: file_name, checkedWith, fields, kept } = version;
  const row = { id, unit_id, kind, number, file_hash, file_name, checked_with: checkedWith, fields: JSON.stringify(fields) };
  await tx
    .insertInto('paper_template')
    .values({ ...row, kept_by: kept.by, kept_at: kept.at })
    .execute();
}

export async function addTemplateUse(tx: Tx, { id, unitId, kind }: TemplateVersion, taken: TemplateAct): Promise<void> {
  const row = { template_id: id, unit_id: unitId, kind, taken_by: taken.by, taken_at: taken.at };
  await tx.insertInto('paper_template_use').values(row).execute();
}

export async function endTemplateUse(tx: Tx, { id }: TemplateVersion, retired: TemplateAct): Promise<void> {
  await tx
    .updateTable('paper_template_use')
    .set({ retired_by: retired.by, retired_at: retired.at })
    .where('template_id', '=', id)
    .execute();
}

const mostYears = 60;

/** The years whose papers an office makes, the latest first: its own, and those it recognises. */
export async function yearsOfOffice(tx: Tx, unitId: string, side: 'unit' | 'receiver'): Promise<readonly Campaign[]> {
  const all = tx.selectFrom('campaign').selectAll('campaign').orderBy('campaign.year', 'desc').limit(mostYears);
  if (side === 'unit') return await campaignsOf(tx, await all.where('campaign.unit_id', '=', unitId).execute());
  const received = all
    .innerJoin('campaign_superior as superior', 'superior.campaign_id', 'campaign.id')
    .where('superior.unit_id', '=', unitId)
    .where('superior.part', '=', 'recognises');
  return await campaignsOf(tx, await received.execute());
}
