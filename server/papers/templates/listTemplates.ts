import * as api from '#api/templates.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { measurers, sidesAt } from '#domain/papers/policy.ts';
import { templateInUse } from '#domain/papers/template.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { view } from '../../kernel/action.ts';
import { unitNamesEver } from '../../org/store.ts';
import { listTemplatesVisibleTo } from './templateStore.ts';

/** The kinds of papers that the actor's offices make, with how their templates stand. */
export const listTemplates = view({
  name: 'papers.listTemplates',
  input: api.listTemplates.input,
  async run(_, { tx, actor, today }) {
    const unitIds = unitsHeldAs(actor, measurers);
    const versions = await listTemplatesVisibleTo(tx, actor);
    const names = [...(await unitNamesEver(tx, unitIds, today))].sort((a, b) => (textKey(a[1]) < textKey(b[1]) ? -1 : 1));
    const offices = names.map(([unitId, unitName]) => {
      const sides = sidesAt(actor, unitId);
      const papers = casePapers.filter(({ side }) => sides.includes(side)).sort((a, b) => a.step - b.step);
      const kinds = papers.map(({ kind, title, step }) => {
        const own = versions.filter((one) => one.unitId === unitId && one.kind === kind);
        const used = templateInUse(own);
        return {
          kind,
          title,
          step,
          versions: own.length,
          inUse: used?.taken ? { number: used.number, at: used.taken.at } : null,
        };
      });
      return { unitId, unitName, kinds };
    });
    return { offices };
  },
});
