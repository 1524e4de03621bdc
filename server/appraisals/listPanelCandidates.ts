import * as api from '#api/appraisalPanels.ts';
import { defaultPanelLimits, whyNotPanel } from '#domain/appraisals/panel.ts';
import { tieCodes } from '#domain/appraisals/panelTie.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { inWordsAll } from '../assessments/present.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { candidatesFor } from './candidateStore.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** Who can be named over these files, what ties each, and which of the files cannot have a panel. */
export const listPanelCandidates = view({
  name: 'appraisals.listPanelCandidates',
  input: api.listPanelCandidates.input,
  async run({ assessmentIds }, { tx, actor, today }) {
    const files: UnderReview[] = [];
    for (const id of new Set(assessmentIds)) files.push(await loadUnderReview(tx, id, today));
    refuseIf(files.flatMap(({ file }) => whyNotAppraiseAs(actor, file.assessment, file.campaign, [])));
    const bodies = new Set(files.map(({ file }) => recogniserOf(file.campaign)));
    if (bodies.size > 1) throw new Refused([{ kind: 'input', code: 'appraisals.several-bodies', at: 'assessmentIds' }]);
    const unitIds = files.map(({ file }) => file.assessment.unitId);
    const names = await unitNames(tx, unitIds, today);
    const known = await candidatesFor(tx, [...bodies][0]!, unitIds, today);
    const held = unitIds.map((unitId) => ({ unitName: names.get(unitId) ?? '', candidates: known.of(unitId) }));
    return {
      today,
      limits: defaultPanelLimits,
      files: files.map(({ file, panel, appraisal, appraised }) => {
        const unitName = names.get(file.assessment.unitId) ?? '';
        const whyNot = inWordsAll(whyNotPanel(panel, appraisal, appraised, unitName));
        return { assessmentId: file.assessment.id, unitName, year: file.campaign.year, whyNot };
      }),
      people: known.people.map(({ personId, name, position }) => {
        const ties = held.flatMap(({ unitName, candidates }) => {
          const mine = candidates.find((each) => each.personId === personId)?.ties ?? [];
          return mine.map((tie) => ({ tie, unitName, message: wordsOf(tieCodes[tie], { name, unit: unitName }) }));
        });
        return { personId, name, position, ties };
      }),
    };
  },
});
