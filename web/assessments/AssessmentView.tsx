import { useMemo, useState } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './AssessmentView.module.css';
import { Conclusion } from './Conclusion.tsx';
import { useLinePictures } from './LinePictures.tsx';
import { Rail } from './Rail.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ReturnedNote } from './ReturnedNote.tsx';
import { SaveState } from './SaveState.tsx';
import { type ScoreColumn, ScoreTable } from './ScoreTable.tsx';
import { SignSection } from './SignSection.tsx';
import { SubmitSection } from './SubmitSection.tsx';
import { type ShownAppraisal, type ShownAssessment, useColumn, useFigures } from './useAssessment.ts';
import { JustVoided } from './VoidedSignatures.tsx';
import { assessmentWords } from './words.ts';

export type View = 'self' | 'sign' | 'appraisal';

interface AssessmentViewProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
}

/** The whole of one assessment: verdict, table, totals, reading, signatures, submission. */
export function AssessmentView({ shown, above }: AssessmentViewProps) {
  const words = useWords(assessmentWords);
  const board = useColumn(shown, 'board');
  const co = useColumn(shown, 'co-scorer');
  const views = viewsOf(shown, above, words);
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? views.at(-1)!.value;
  const [unlocked, setUnlocked] = useState(false);
  const open = shown.state !== 'signing' || unlocked;
  const columns = columnsOf({ shown, above, view, words, board, co, open });
  const data = useMemo(() => new Map(shown.data.map((each) => [each.lineCode, each])), [shown.data]);
  const pictures = useLinePictures(shown.campaignId);
  const returned = useMemo(() => new Map((returnOf(shown)?.lines ?? []).map((each) => [each.lineCode, each.reason])), [shown]);
  const figures = useFigures(shown.campaignId);
  const editor = columns.find((column) => column.editor)?.editor;
  const mayEdit = shown.whyNot.scoreBoard.length === 0 || shown.whyNot.scoreCoScorer.length === 0;
  return (
    <Page
      title={words.title(shown.year)}
      crumb={[
        { label: words.years, href: '/phong-trao' },
        { label: words.year(shown.year), href: `/phong-trao/${shown.campaignId}` },
        { label: words.step(shown.sheet.edition, shown.sheet.source) },
      ]}
      lead={shown.unitName}
      aside={
        <div className="row">
          {views.length > 1 && <Segments label={words.views} options={views} value={view} onChange={setChosen} />}
          <Button icon="print" onClick={() => window.print()} className="no-print">
            {words.print}
          </Button>
        </div>
      }
    >
      <div className={styles.notes}>
        {shown.sheet.isSample && <p className="tiny ink-2">{words.sample}</p>}
        {above.isExplained && (
          <Note kind="info">
            {words.explained} <Anchor href={`/phong-trao/${shown.campaignId}/giai-trinh`}>{words.toExplanation}</Anchor>
          </Note>
        )}
        {!shown.isLive && <Note kind="info">{words.shownFrom(shown.stateName)}</Note>}
        {shown.state === 'returned' ? <ReturnedNote shown={shown} /> : <JustVoided shown={shown} />}
      </div>
      <Conclusion shown={shown} above={above} view={view} />
      <div className={styles.two}>
        <div className={styles.sheet}>
          {editor && <SaveState editor={editor} />}
          {shown.state === 'signing' && mayEdit && !unlocked && (
            <div className={`row no-print ${styles.unlock}`}>
              <Button icon="pen" size="s" onClick={() => setUnlocked(true)}>
                {words.editColumn}
              </Button>
              <span className="tiny ink-2">{words.editVoids}</span>
            </div>
          )}
          <ScoreTable
            sheet={shown.sheet}
            columns={columns}
            data={data}
            figures={figures}
            evidenceHref={`/phong-trao/${shown.campaignId}/minh-chung`}
            pictures={pictures}
            returned={returned}
            showGap={view === 'appraisal'}
            gapLimit={above.limits.line}
          />
        </div>
        <Rail
          sheet={shown.sheet}
          column={columns.at(-1)!.editor || view !== 'sign' ? railColumn(columns) : columns[0]!}
          data={data}
        />
      </div>
      <ReadingSection shown={shown} />
      <SignSection shown={shown} />
      <SubmitSection shown={shown} />
    </Page>
  );
}

/** The total that the page is about: the reader's own column while they write, else the highest layer. */
function railColumn(columns: readonly ScoreColumn[]): ScoreColumn {
  return columns.find((column) => column.editor) ?? columns.at(-1)!;
}

export function returnOf(shown: ShownAssessment) {
  return shown.state === 'submitted' ? null : (shown.submissions.at(-1)?.returned ?? null);
}

type Words = (typeof assessmentWords)['vi'];

/** Parts appear as the layers come to exist. */
function viewsOf(shown: ShownAssessment, above: ShownAppraisal, words: Words) {
  const co = shown.columns.find((column) => column.layer === 'co-scorer')!;
  const signing = co.given > 0 || shown.whyNot.scoreCoScorer.length === 0 || shown.state !== 'scoring';
  return [
    { value: 'self', label: words.viewSelf },
    ...(signing ? [{ value: 'sign', label: words.viewSign } as const] : []),
    ...(above.appraisal ? [{ value: 'appraisal', label: words.viewAppraisal } as const] : []),
  ] as const satisfies readonly { value: View; label: string }[];
}

interface ColumnsOf extends AssessmentViewProps {
  readonly view: View;
  readonly words: Words;
  readonly board: LineSaves;
  readonly co: LineSaves;
  readonly open: boolean;
}

/** What is typed counts in the sums only where it can be kept. */
const within = (most: number | undefined, points: number | null) =>
  points !== null && points >= 0 && points <= (most ?? 0) ? points : null;

function columnsOf({ shown, above, view, words, board, co, open }: ColumnsOf): readonly ScoreColumn[] {
  const most = new Map(shown.sheet.groups.flatMap((group) => group.lines.map((line) => [line.code, line.maxPoints])));
  const own = (layer: 'board' | 'co-scorer', editor: LineSaves, mayWrite: boolean, head: string): ScoreColumn => {
    const scores = new Map(
      shown.columns.find((column) => column.layer === layer)!.scores.map((score) => [score.lineCode, score]),
    );
    const writes = mayWrite && open && view !== 'appraisal';
    return {
      key: layer,
      head,
      pointsOf: (code) => (writes ? within(most.get(code), editor.lineOf(code).points) : (scores.get(code)?.points ?? null)),
      noteOf: (code) => (writes ? editor.lineOf(code).note : (scores.get(code)?.note ?? '')),
      editor: writes ? editor : undefined,
    };
  };
  const coName = shown.coSigning.by === 'union' ? words.unionScore : words.coScore;
  const columns = [own('board', board, shown.whyNot.scoreBoard.length === 0, words.self)];
  if (view !== 'self') columns.push(own('co-scorer', co, shown.whyNot.scoreCoScorer.length === 0, coName));
  if (view !== 'appraisal' || !above.appraisal) return columns;
  const appraised = new Map(above.appraisal.scores.map((score) => [score.lineCode, score]));
  const layer: ScoreColumn = {
    key: 'appraisal',
    head: words.appraised,
    pointsOf: (code) => appraised.get(code)?.points ?? null,
    noteOf: (code) => appraised.get(code)?.note ?? '',
    strong: true,
  };
  return [...columns, layer];
}
