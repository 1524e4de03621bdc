import * as api from '#api/blanks.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { whyNotUseBlankAs } from '#domain/papers/policy.ts';
import { printInThread } from '#papers/write/batch/printInThread.ts';
import { type Context, view } from '../../kernel/action.ts';
import { partAt } from '../../kernel/part.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { titleCertificate } from '../../recognition/present.ts';
import { titlesGivenBy } from '../../recognition/titleStore.ts';
import { tooLongFor } from './blankFor.ts';
import { loadBlank, type StoredBlank } from './blankStore.ts';

const size = 50;

/** A blank of certificates of titles, for whoever uses it. @throws Refused. */
async function titleBlank({ tx, actor }: Context, blankId: string): Promise<StoredBlank> {
  const blank = await loadBlank(tx, blankId);
  refuseIf(whyNotUseBlankAs(actor, blank));
  if (blank.isRetired) throw new Refused([{ kind: 'state', code: 'papers.blank-retired-already' }]);
  if (blank.paper !== 'certificate') throw new Refused([{ kind: 'state', code: 'papers.blank-of-another-paper' }]);
  return blank;
}

/** The titles whose certificates can be printed onto a blank. */
export const listBlankTitles = view({
  name: 'papers.listBlankTitles',
  input: api.listBlankTitles.input,
  async run({ blankId, page }, context) {
    const blank = await titleBlank(context, blankId);
    const given = (await titlesGivenBy(context.tx, blank.unitId)).filter(({ revocation }) => revocation === null);
    const { offset, ...part } = partAt(given.length, { page, size });
    const titles = given.slice(offset, offset + size).map(({ id, unitName, firstYear, lastYear, number, decidedOn }) => ({
      id,
      unitName,
      firstYear,
      lastYear,
      number,
      decidedOn,
    }));
    return { titles, ...part };
  },
});

/** Certificates of titles onto a blank, one a page; each that has no room is named. */
export const printTitlesOnBlank = view({
  name: 'papers.printTitlesOnBlank',
  input: api.printTitlesOnBlank.input,
  async run({ blankId, titleIds }, context) {
    const blank = await titleBlank(context, blankId);
    const papers = [];
    for (const titleId of titleIds) {
      const { title, paper } = await titleCertificate(context, titleId);
      if (title.byUnitId !== blank.unitId || title.revocation !== null)
        throw new Refused([{ kind: 'unseen', code: 'recognition.title-not-found' }]);
      papers.push({ name: title.unitName, paper });
    }
    refuseIf(papers.flatMap(({ name, paper }) => tooLongFor(name, paper, blank)));
    const pdf = await printInThread({ title: blank.name, papers, blank: blank.layout });
    return new FileAnswer(`${slug(blank.name)}.pdf`, 'application/pdf', pdf);
  },
});
