import * as api from '#api/incidents.ts';
import { whyNotRecordDisciplineAs } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { disciplineRuleOf, effectEnd, formsFor } from '#domain/law/discipline.ts';
import { view } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { workedAs } from './disciplined.ts';

/** The forms that the law has for somebody of the unit on a day. */
export const showForms = view({
  name: 'incidents.showForms',
  input: api.showForms.input,
  async run({ campaignId, personId, on }, { tx, actor }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotRecordDisciplineAs(actor, campaign, personId));
    const { staffClass, manages } = await workedAs(tx, campaign, personId, on);
    const { law, effectLaw, isEffectCertain } = disciplineRuleOf(staffClass, on);
    return {
      staffClass,
      manages,
      forms: formsFor(staffClass, manages, on).map((form) => ({ severity: form.severity, effectUntil: effectEnd(form, on) })),
      law: [...new Set([law, effectLaw].map(({ text, at }) => [text, at].filter(Boolean).join(', ')))].join('; '),
      isEffectCertain,
    };
  },
});
