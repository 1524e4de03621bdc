import { type CheckedPaper, crossChecks } from '#domain/papers/crossChecks.ts';
import type { Tx } from '../db/connection.ts';
import { listRegister } from '../law/store.ts';
import { inWords } from '../words.ts';
import { awardsTyped } from './compose/awards.ts';
import { type MadePaper, titleOf } from './madePapers.ts';
import { typed } from './typed.ts';
import type { YearCase } from './yearCase.ts';

/** Papers that propose or commend people, in the order in which they are compared. */
const naming: ReadonlySet<string> = new Set(['submission', 'merit-list', 'commendation-decision']);

/** What the papers of a year say differently, in words. */
export async function crossChecked(tx: Tx, papers: readonly MadePaper[], year: YearCase): Promise<readonly string[]> {
  const register = await listRegister(tx);
  return crossChecks(
    papers.map((paper) => checkedOf(paper, year)),
    register,
  ).map((reason) => inWords(reason).message);
}

function checkedOf(one: MadePaper, year: YearCase): CheckedPaper {
  const { kind } = one.asked;
  const { paper } = one.made;
  const title = titleOf(one);
  if (paper.format === 'certificate') return { title, day: null, bases: [] };
  const { persons, collectives } = awardsTyped(typed(year.typedOf(kind)));
  const named = [...persons, ...collectives].map(({ name, office = '', award }) => ({ name, office, award }));
  return {
    title,
    day: paper.head.day ?? null,
    bases: paper.body.flatMap((block) => (block.kind === 'bases' ? block.lines : [])),
    ...(naming.has(kind) ? { named } : {}),
  };
}
