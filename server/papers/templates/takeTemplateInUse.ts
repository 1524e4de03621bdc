import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepTemplateAs } from '#domain/papers/policy.ts';
import { templateInUse, whyNotTakeInUse } from '#domain/papers/template.ts';
import { action } from '../../kernel/action.ts';
import { lockUnit } from '../../org/store.ts';
import { addTemplateUse, endTemplateUse, loadTemplate, templatesOf } from './templateStore.ts';

/** The version prints the kind's papers from now on; the one before is retired by it. */
export const takeTemplateInUse = action({
  name: 'papers.takeTemplateInUse',
  input: api.takeTemplateInUse.input,
  async run({ templateId }, { tx, actor, now, record }) {
    const { unitId, kind, number } = await loadTemplate(tx, templateId);
    refuseIf(whyNotKeepTemplateAs(actor, { unitId }));
    await lockUnit(tx, unitId);
    const versions = await templatesOf(tx, unitId, kind);
    const version = versions.find(({ id }) => id === templateId)!;
    refuseIf(whyNotTakeInUse(version));
    const by = { by: actor.personId, at: now };
    const before = templateInUse(versions);
    if (before) await endTemplateUse(tx, before, by);
    await addTemplateUse(tx, version, by);
    const body = { unitId, kind, number, replaces: before?.number ?? null };
    record({ type: 'papers.template-taken', subjectId: templateId, body });
    return { templateId, number };
  },
});
