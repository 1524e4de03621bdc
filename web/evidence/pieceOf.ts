import type { Piece } from './PieceButton.tsx';

/** Where the small picture of a piece is, if it has one that this person may see. */
export const thumbnailOf = ({ id, file, whyNot }: Piece): string | null =>
  file?.thumbnail && whyNot.open.length === 0 ? `/api/evidence/${id}/thumbnail` : null;
