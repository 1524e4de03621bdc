import * as api from '#api/templates.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { whyNotKeepTemplateAs } from '#domain/papers/policy.ts';
import type { TemplateVersion } from '#domain/papers/template.ts';
import { type Context, view } from '../../kernel/action.ts';
import { unitNamesEver } from '../../org/store.ts';
import { personNames } from '../../people/store.ts';
import { loadCampaign } from '../../plans/store.ts';
import { inWords } from '../../words.ts';
import type { CaseField, FieldGroup } from './caseFields.ts';
import { presentField, presentVersion } from './presentTemplate.ts';
import { kindAsked, loadTemplateCase } from './templateScene.ts';
import { templatesOf, yearsOfOffice } from './templateStore.ts';

/** One kind's templates: what they may use, with the values of a year, and every version. */
export const showTemplates = view({
  name: 'papers.showTemplates',
  input: api.showTemplates.input,
  async run({ unitId, kind, campaignId }, context) {
    const { tx, actor, today } = context;
    const { title, side } = kindAsked(context, unitId, kind);
    const campaigns = await yearsOfOffice(tx, unitId, side);
    const names = await unitNamesEver(tx, [unitId, ...campaigns.map((one) => one.unitId)], today);
    const chosen = campaignId ?? campaigns[0]?.id ?? null;
    const found = chosen === null ? null : await loadTemplateCase(context, { unitId, kind, campaignId: chosen });
    return {
      ...{ unitId, kind, title },
      unitName: names.get(unitId) ?? '',
      years: campaigns.map(({ id, year, unitId: of }) => ({ campaignId: id, year, unitName: names.get(of) ?? '' })),
      campaignId: chosen,
      missing: [...(found?.paper.made.missing ?? [])],
      groups: grouped(found?.fields ?? []),
      versions: await presented(context, await templatesOf(tx, unitId, kind)),
      whyNot: { keep: whyNotKeepTemplateAs(actor, { unitId }).map((reason) => inWords(reason)) },
    };
  },
});

const groups: readonly FieldGroup[] = ['paper', 'typed', 'year'];

function grouped(fields: readonly CaseField[]) {
  const first = fields.filter(({ name }, at) => fields.findIndex((one) => fold(one.name) === fold(name)) === at);
  return groups
    .map((group) => ({ group, fields: first.filter((one) => one.group === group).map(presentField) }))
    .filter((one) => one.fields.length > 0);
}

async function presented({ tx, actor }: Context, versions: readonly TemplateVersion[]) {
  const acts = versions.flatMap(({ kept, taken, retired }) => [kept, taken, retired].filter((one) => one !== null));
  const names = await personNames(
    tx,
    acts.map(({ by }) => by),
  );
  const years = new Map<string, number>();
  for (const id of new Set(versions.map(({ checkedWith }) => checkedWith))) years.set(id, (await loadCampaign(tx, id)).year);
  const scene = { actor, nameOf: (id: string) => names.get(id) ?? '', yearOf: (id: string) => years.get(id)! };
  return versions.map((version) => presentVersion(version, scene));
}
