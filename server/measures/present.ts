import type { SheetBody, SheetLine } from '#domain/criteria/scoreSheet.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { figuresOn, type SourceChoice } from '#domain/measures/bearing.ts';
import { baseName, type Figure, figureSources, figureText, sourceName } from '#domain/measures/figure.ts';
import { proposalFor, ruleName, standingOf } from '#domain/measures/proposal.ts';
import { wordsOf } from '../words.ts';

/** Figures are those of one unit that this person may see. */
export function presentLines(sheet: SheetBody, figures: readonly Figure[], choices: readonly SourceChoice[]) {
  return linesOf(sheet).map((line) => {
    const own = figuresOn(line, figures, choices);
    const proposal = proposalFor(line, own, sheet.step);
    return {
      code: line.code,
      text: line.text,
      maxPoints: line.maxPoints,
      figures: own.map((figure) => presentFigure(line, figure)),
      proposal: proposal && { points: proposal.points, rule: wordsOf(ruleName(proposal.rule)) },
      others: othersOn(line, figures, own),
    };
  });
}

function presentFigure(line: SheetLine, figure: Figure) {
  const { source, numerator, denominator, base, onDay, isFinal } = figure;
  return {
    source,
    name: wordsOf(sourceName(source)),
    text: figureText(figure),
    numerator,
    denominator,
    base,
    baseName: base && wordsOf(baseName(base)),
    onDay,
    isFinal,
    standing: standingOf(line.measure, figure),
  };
}

/** What exists for the whole unit, or for this line, and is not counted here. */
function othersOn(line: SheetLine, figures: readonly Figure[], own: readonly Figure[]) {
  const taken = new Set(own.map(({ source }) => source));
  const there = new Set(
    figures.filter(({ lineCode }) => lineCode === null || lineCode === line.code).map(({ source }) => source),
  );
  return figureSources
    .filter((source) => there.has(source) && !taken.has(source))
    .map((source) => ({ source, name: wordsOf(sourceName(source)) }));
}
