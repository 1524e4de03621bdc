import * as api from '#api/evidence.ts';
import type { Input } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { lineWords } from './lineWords.ts';
import { type Piece, PieceButton } from './PieceButton.tsx';

interface MorePiecesProps {
  readonly campaignId: string;
  readonly filter: NonNullable<Input<typeof api.listPieces>['filter']>;
  readonly line?: string;
  readonly onOpen: (piece: Piece) => void;
}

/** Pieces of a year by pages, asked for when they are wanted. */
export function MorePieces({ campaignId, filter, line, onOpen }: MorePiecesProps) {
  const words = useWords(lineWords);
  const [page, setPage] = usePage({ filter, line });
  const read = useRead(api.listPieces, { campaignId, filter, page, ...(line ? { line } : {}) }, { keepShown: true });
  return (
    <Loaded read={read}>
      {({ evidence, pages, page: shown }) => (
        <>
          {evidence.length === 0 && <Empty title={words.nothingWaits}>{words.nothingWaitsWhy}</Empty>}
          {evidence.map((piece) => (
            <PieceButton key={piece.id} piece={piece} onOpen={() => onOpen(piece)} />
          ))}
          <Pager of={words.pages} page={shown} pages={pages} onPage={setPage} />
        </>
      )}
    </Loaded>
  );
}
