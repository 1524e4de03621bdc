import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { usePage } from '../kernel/usePage.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Pager } from '../ui/Pager.tsx';
import { ScoreCell, ScoreCells } from '../ui/ScoreCell.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { BenchLine } from './Bench.tsx';
import { EvidencePiece } from './EvidencePiece.tsx';
import styles from './LinePanel.module.css';
import { type ShownAssessment, useEvidence, usePictures } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface LinePanelProps {
  readonly shown: ShownAssessment;
  readonly found: BenchLine;
  readonly mine: LineSaves;
  readonly writes: boolean;
}

/** Everything about the chosen line: its layers, the unit's notes, the evidence in the page, the reviewer's reason. */
export function LinePanel({ shown, found, mine, writes }: LinePanelProps) {
  const words = useWords(appraisalWords);
  const { line, self, co, gap, isBig, needsNote } = found;
  const { code } = line;
  const notes = shown.columns.map((column) => column.scores.find(({ lineCode }) => lineCode === code)?.note ?? '');
  const { note } = mine.lineOf(code);
  const violations = shown.data.find(({ lineCode }) => lineCode === code)?.violations ?? 0;
  return (
    <aside className={styles.panel} aria-label={words.selected(code)}>
      <h2 className={styles.title}>
        {code} {line.text}
      </h2>
      <p className="small ink-2">
        {words.target(line.target)}
        {line.isKnockout && ` · ${words.knockout}`}
        {line.evidence && (
          <>
            <br />
            {words.expected(line.evidence)}
          </>
        )}
      </p>
      <ScoreCells>
        <ScoreCell label={words.max} points={line.maxPoints} />
        <ScoreCell label={words.self} points={self} />
        <ScoreCell label={words.co} points={co} />
        <ScoreCell
          label={words.mine}
          points={found.mine}
          state={isBig ? 'gap' : 'given'}
          note={gap !== null && gap !== 0 ? words.gapOf(pointsText(Math.abs(gap))) : undefined}
        />
      </ScoreCells>
      {violations > 0 && <Note kind="risk">{words.violations(violations)}</Note>}
      {notes[0] && (
        <p className={styles.note}>
          <b>{words.selfNote}:</b> {notes[0]}
        </p>
      )}
      {notes[1] && (
        <p className={styles.note}>
          <b>{words.coNote}:</b> {notes[1]}
        </p>
      )}
      {writes ? (
        <TextArea
          name={`notes.${code}`}
          label={words.note}
          rows={2}
          maxLength={1000}
          value={note}
          error={needsNote ? words.noteNeeded : undefined}
          onChange={(text) => mine.change(code, { note: text })}
        />
      ) : (
        note && (
          <p className={styles.note}>
            <b>{words.note}:</b> {note}
          </p>
        )
      )}
      <LineEvidence campaignId={shown.campaignId} code={code} />
    </aside>
  );
}

function LineEvidence({ campaignId, code }: { readonly campaignId: string; readonly code: string }) {
  const words = useWords(appraisalWords);
  const [page, setPage] = usePage(code);
  const read = useEvidence(campaignId, code, page);
  const tally = usePictures(campaignId).data?.lines.find(({ lineCode }) => lineCode === code)?.tally;
  return (
    <Loaded read={read}>
      {({ evidence, total, page: shown, pages }) => (
        <section aria-label={words.evidence}>
          <h3 className={styles.head}>{total > 0 ? words.evidenceOf(total) : words.evidence}</h3>
          {tally && (
            <p className="small ink-2">
              {words.tally(tally.done, tally.of)}
              {tally.onDay && words.tallyOn(shortDate(tally.onDay))}
            </p>
          )}
          {total === 0 && <p className="small ink-2">{words.noEvidence}</p>}
          <ul className={styles.pieces}>
            {evidence.map((piece) => (
              <EvidencePiece key={piece.id} piece={piece} />
            ))}
          </ul>
          <Pager of={words.evidence} page={shown} pages={pages} onPage={setPage} />
        </section>
      )}
    </Loaded>
  );
}
