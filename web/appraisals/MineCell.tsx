import { conflictOn, type LineSaves } from '../kernel/useLineSaves.ts';
import { useWords } from '../ui/language.ts';
import { PointsField } from '../ui/PointsField.tsx';
import type { SheetLine } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface MineCellProps {
  readonly line: SheetLine;
  readonly self: number | null;
  readonly editor: LineSaves;
  readonly onMove: (step: 1 | -1) => void;
}

/** The reviewer's points on one line; n, p and the arrows move on, "=" takes the self score. */
export function MineCell({ line, self, editor, onMove }: MineCellProps) {
  const words = useWords(appraisalWords);
  const { code } = line;
  const takeSelf = () => {
    if (self !== null) editor.change(code, { points: self });
  };
  return (
    <PointsField
      label={words.pointsAt(code)}
      points={editor.lineOf(code).points}
      onChange={(points) => editor.change(code, { points })}
      faults={editor.faultsOf(code).map(({ message }) => message)}
      conflict={conflictOn(editor, code)}
      onMove={onMove}
      keys={{ n: () => onMove(1), p: () => onMove(-1), '=': takeSelf }}
    />
  );
}
