import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepTemplateAs } from '#domain/papers/policy.ts';
import { whyNotRetireTemplate } from '#domain/papers/template.ts';
import { action } from '../../kernel/action.ts';
import { lockUnit } from '../../org/store.ts';
import { endTemplateUse, loadTemplate } from './templateStore.ts';

/** The version prints no more; what it printed still names it. */
export const retireTemplate = action({
  name: 'papers.retireTemplate',
  input: api.retireTemplate.input,
  async run({ templateId }, { tx, actor, now, record }) {
    const { unitId } = await loadTemplate(tx, templateId);
    refuseIf(whyNotKeepTemplateAs(actor, { unitId }));
    await lockUnit(tx, unitId);
    const version = await loadTemplate(tx, templateId);
    refuseIf(whyNotRetireTemplate(version));
    await endTemplateUse(tx, version, { by: actor.personId, at: now });
    const { kind, number } = version;
    record({ type: 'papers.template-retired', subjectId: templateId, body: { unitId, kind, number } });
    return { templateId, number };
  },
});
