import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { view } from '../kernel/action.ts';
import { partAt } from '../kernel/part.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { papersOf } from './madePapers.ts';
import { paperAskedOf } from './paperAsked.ts';
import { paperScene } from './paperNow.ts';
import { presentPaper } from './present.ts';
import { presentGroup } from './presentGroup.ts';
import { loadYearCase } from './yearCase.ts';

/** The papers of a kind that is one for each, a page of them. */
export const listSubjectPapers = view({
  name: 'papers.listSubjects',
  input: api.listSubjectPapers.input,
  async run({ campaignId, kind, subject: key, search, page, size }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const asked = paperAskedOf(context, campaign, kind);
    if (!asked.per) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-subject' }]);
    const year = await loadYearCase(context, campaign);
    const all = papersOf(asked, year);
    const sought = fold(search ?? '');
    const found = all.filter(
      ({ subject }) =>
        (key === undefined || subject?.key === key) && fold(`${subject?.name} ${subject?.office}`).includes(sought),
    );
    const { offset, ...part } = partAt(found.length, { page, size });
    const scene = await paperScene(context, campaign);
    const { from } = asked.per;
    return {
      campaignId,
      year: campaign.year,
      unitName: year.unit.name,
      group: presentGroup(asked, all, scene),
      from,
      papers: found.slice(offset, offset + size).map((paper) => presentPaper(paper, scene)),
      ...part,
      whyNot: { add: from === 'typed' ? [] : [inWords({ kind: 'state', code: 'papers.subjects-come-by-themselves' })] },
    };
  },
});
