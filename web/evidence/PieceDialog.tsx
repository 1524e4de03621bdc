import { useState } from 'react';
import * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText, sizeText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { Doubts } from './Doubts.tsx';
import styles from './Evidence.module.css';
import { LinePicker } from './LinePicker.tsx';
import { lineWords } from './lineWords.ts';
import type { Piece } from './PieceButton.tsx';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;
type Groups = Year['groups'];

interface PieceDialogProps {
  readonly piece: Piece;
  readonly year: Year;
  readonly onClose: () => void;
}

/** One piece: what it is, and every act that this person may do on it. */
export function PieceDialog({ piece, year, onClose }: PieceDialogProps) {
  const words = useWords(evidenceWords);
  const { answeredBy, answeredRow } = useWords(lineWords);
  const { file, link, removed, whyNot } = piece;
  const { stillProves } = piece.doubts;
  return (
    <Dialog opened onClose={onClose} title={words.pieceOf(shortDate(piece.onDay))} size="l">
      <Facts
        rows={[
          [words.serves, servesOf(piece, year.groups)],
          [words.alsoIn, piece.alsoIn.map((one) => words.alsoInOf(one.planTitle, one.lines.join(', '))).join('; ')],
          [words.fileOf, file && `${file.name}, ${sizeText(file.size)}`],
          [words.note, piece.note],
          [words.by, piece.addedBy],
          [words.sentAt, momentText(piece.addedAt)],
          [answeredRow, stillProves && answeredBy(stillProves.by, momentText(stillProves.at))],
          [words.removedAt, removed && momentText(removed.at)],
          [words.why, removed?.why],
        ]}
      />
      <Doubts piece={piece} year={year.year} onAnswered={onClose} />
      {file?.isPicture && whyNot.open.length === 0 && (
        <img className={styles.picture} src={`/api/evidence/${piece.id}/file`} alt={words.pictureOf(piece.note || file.name)} />
      )}
      <div className={styles.acts}>
        {file && (
          <Button
            icon="download"
            href={`/api/evidence/${piece.id}/file`}
            download
            whyNot={whyNot.open.map(({ message }) => message)}
          >
            {words.download}
          </Button>
        )}
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {words.openLink}: {link}
          </a>
        )}
      </div>
      {file?.isPicture && whyNot.markPicture.length === 0 && <MarkPicture piece={piece} />}
      {whyNot.tie.length === 0 && <Tie piece={piece} groups={year.groups} />}
      {whyNot.remove.length === 0 && <Remove piece={piece} onDone={onClose} />}
    </Dialog>
  );
}

/** The lines, and by name the points of their checklists. */
function servesOf({ lines, points }: Piece, groups: Groups): string {
  const all = groups.flatMap((group) => group.lines);
  return lines
    .map((code) => {
      const checklist = all.find((line) => line.code === code)?.checklist ?? [];
      const named = points.filter(({ line }) => line === code).map(({ point }) => checklist[point - 1] ?? '');
      return named.length > 0 ? `${code} (${named.join('; ')})` : code;
    })
    .join(', ');
}

function MarkPicture({ piece }: { readonly piece: Piece }) {
  const words = useWords(evidenceWords);
  const { write, refusals, failure, result } = useWrite(api.markPicture);
  return (
    <div className={styles.extra}>
      <CheckField
        name="noPupil"
        label={words.noPupil}
        hint={words.noPupilHint}
        checked={result?.noPupil ?? piece.noPupil}
        onChange={(noPupil) => write({ evidenceId: piece.id, noPupil })}
      />
      <RefusalList refusals={refusals} />
      {failure && <Trouble error={failure} />}
    </div>
  );
}

function Tie({ piece, groups }: { readonly piece: Piece; readonly groups: Groups }) {
  const words = useWords(evidenceWords);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.tieEvidence, {
    onDone: () => {
      toast(words.tied);
      setLines(null);
    },
  });
  if (lines === null) {
    return (
      <div className={styles.extra}>
        <Button icon="plus" onClick={() => setLines([])}>
          {words.tie}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.extra}>
      <Form onSubmit={() => write({ evidenceId: piece.id, lines: [...lines] })} refusals={refusals} label={words.tie}>
        <LinePicker groups={groups} chosen={lines} onChange={setLines} without={piece.lines} />
        {failure && <Trouble error={failure} />}
        <Button type="submit" kind="main" busy={pending} whyNot={lines.length === 0 ? [words.lineFirst] : []}>
          {words.tieDo}
        </Button>
      </Form>
    </div>
  );
}

function Remove({ piece, onDone }: { readonly piece: Piece; readonly onDone: () => void }) {
  const words = useWords(evidenceWords);
  const [why, setWhy] = useState<string | null>(null);
  const { write, pending, refusals, failure } = useWrite(api.removeEvidence, {
    onDone: () => {
      toast(words.removedDone);
      onDone();
    },
  });
  if (why === null) {
    return (
      <div className={styles.extra}>
        <Button kind="quiet" icon="trash" onClick={() => setWhy('')}>
          {words.remove}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.extra}>
      <Form onSubmit={() => write({ evidenceId: piece.id, why })} refusals={refusals} label={words.remove}>
        <TextField name="why" label={words.removeWhy} hint={words.removeHint} value={why} maxLength={500} onChange={setWhy} />
        {failure && <Trouble error={failure} />}
        <Button type="submit" kind="main" busy={pending} whyNot={why.trim() === '' ? [words.removeNeeds] : []}>
          {words.removeDo}
        </Button>
      </Form>
    </div>
  );
}
