import { noteShown } from '../evaluations/heldPapers.ts';
import type { Context } from '../kernel/action.ts';
import type { MadePaper } from './madePapers.ts';
import type { YearCase } from './yearCase.ts';

/** Notes whose evaluation somebody reads in these papers of a year; of other papers nothing is noted. */
export async function noteRead(
  context: Context,
  { records }: YearCase,
  papers: readonly Pick<MadePaper, 'asked'>[],
): Promise<void> {
  const scene = records.evaluation;
  if (!scene || !papers.some(({ asked }) => asked.readers)) return;
  await noteShown(
    context,
    scene,
    scene.subjects.map(({ personId }) => personId),
  );
}
