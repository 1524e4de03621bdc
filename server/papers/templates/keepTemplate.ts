import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepTemplateAs } from '#domain/papers/policy.ts';
import { nextTemplateNumber, whyNotKeepTemplate } from '#domain/papers/template.ts';
import { whyNotTemplate } from '#papers/template/templateFile.ts';
import { action } from '../../kernel/action.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { keepBytes } from '../../kernel/keepPaper.ts';
import { mediaTypes } from '../../kernel/paperAnswer.ts';
import { lockUnit } from '../../org/store.ts';
import { fillWithCase, formOf, whyNotFaultless } from './fillWithCase.ts';
import { loadTemplateCase } from './templateScene.ts';
import { addTemplate, templatesOf } from './templateStore.ts';

/** Keeps a Word file without faults as the kind's next version. */
export const keepTemplate = action({
  name: 'papers.keepTemplate',
  input: api.keepTemplate.input,
  async run({ file, ...asked }, context) {
    const { tx, actor, now, newId, record } = context;
    const { unitId, kind, campaignId } = asked;
    refuseIf(whyNotKeepTemplateAs(actor, asked));
    const found = await loadTemplateCase(context, asked);
    refuseIf(whyNotTemplate(file.bytes, file.name));
    await lockUnit(tx, unitId);
    const versions = await templatesOf(tx, unitId, kind);
    const { faults } = fillWithCase(file.bytes, found);
    refuseIf([...whyNotKeepTemplate(versions, sha256(file.bytes).toString('hex')), ...whyNotFaultless(faults)]);
    const fileHash = await keepBytes(context, file.bytes, mediaTypes.docx);
    const version = {
      ...{ id: newId(), unitId, kind, number: nextTemplateNumber(versions), fileHash, fileName: file.name },
      checkedWith: campaignId,
      fields: Object.fromEntries(found.fields.map(({ name, value }) => [name, formOf(value)])),
      kept: { by: actor.personId, at: now },
      ...{ taken: null, retired: null },
    };
    await addTemplate(tx, version);
    const { id: templateId, number } = version;
    record({ type: 'papers.template-kept', subjectId: templateId, body: { unitId, kind, number, hash: fileHash } });
    return { templateId, number, fileHash, keptAt: now };
  },
});
