import * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { toast } from '../ui/toast.ts';
import { lineWords } from './lineWords.ts';
import type { Piece } from './PieceButton.tsx';

interface DoubtsProps {
  readonly piece: Piece;
  readonly year: number;
  readonly onAnswered: () => void;
}

/** Where the file served before, and whether its day is of the year; the question, until somebody answers. */
export function Doubts({ piece, year, onAnswered }: DoubtsProps) {
  const words = useWords(lineWords);
  const { usedBefore, isOutside, isAsked } = piece.doubts;
  if (usedBefore.length === 0 && !isOutside) return null;
  return (
    <Note kind={isAsked ? 'risk' : 'info'}>
      {usedBefore.length > 0 && (
        <>
          <p>{words.questionUsed}</p>
          <ul>
            {usedBefore.map((use) => (
              <li key={use.evidenceId}>{words.usedAt(use.year, shortDate(use.onDay), use.lines.join(', '))}</li>
            ))}
          </ul>
        </>
      )}
      {isOutside && <p>{words.questionOutside(shortDate(piece.onDay), year)}</p>}
      {isAsked && <Question piece={piece} year={year} onAnswered={onAnswered} />}
    </Note>
  );
}

function Question({ piece, year, onAnswered }: DoubtsProps) {
  const words = useWords(lineWords);
  const { write, pending, refusals, failure } = useWrite(api.answerStillProves, {
    onDone: () => {
      toast(words.answered);
      onAnswered();
    },
  });
  return (
    <>
      <p>
        <b>{words.question(year)}</b> {words.no}
      </p>
      <Button
        size="s"
        icon="check"
        busy={pending}
        whyNot={piece.whyNot.answer.map(({ message }) => message)}
        onClick={() => write({ evidenceId: piece.id })}
      >
        {words.yes}
      </Button>
      <RefusalList refusals={refusals} />
      {failure && <Trouble error={failure} />}
    </>
  );
}
