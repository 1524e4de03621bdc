import * as api from '#api/dossiers.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { dossierName, renderDossier } from '#papers/write/dossier/renderDossier.ts';
import { action } from '../../kernel/action.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { dossierOf, dossierScene } from './dossierScene.ts';
import { dossierValues, whyNotPrint } from './dossierValues.ts';

/** The whole dossier in one PDF; what is missing is named in its list. */
export const printDossier = action({
  name: 'papers.printDossier',
  input: api.printDossier.input,
  async run({ campaignId, kind }, context) {
    const scene = await dossierScene(context, campaignId);
    const dossier = dossierOf(scene, kind);
    if (!dossier) throw new Refused([{ kind: 'state', code: 'papers.no-dossier' }]);
    refuseIf(whyNotPrint(dossier));
    const values = await dossierValues(context, scene, dossier);
    return new FileAnswer(`${slug(dossierName(values))}.pdf`, 'application/pdf', renderDossier(values));
  },
});
