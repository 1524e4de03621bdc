import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import styles from './OpenedLines.module.css';
import { OpenedLines } from './OpenedLines.tsx';
import { EnterExplanationDialog } from './PanelDialogs.tsx';
import { panelWords } from './panelWords.ts';
import type { Panel, ShownPanel } from './usePanel.ts';

interface ExplanationSectionProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

/** The opened lines with what the unit said, and how it came; its paper is entered here. */
export function ExplanationSection({ shown, panel, assessmentId }: ExplanationSectionProps) {
  const words = useWords(panelWords);
  const [entering, setEntering] = useState(false);
  const { explanation, opened } = panel;
  if (!explanation || !opened) return null;
  const isWaiting = panel.stage === 'explaining' || (panel.stage === 'second-look' && explanation.sentOn === null);
  return (
    <Section title={words.openedTitle} aside={words.linesOf(opened.length)}>
      <Note kind={explanation.sentOn ? 'done' : 'wait'}>
        {saidOf(panel, words, shown.today)}{' '}
        {explanation.hasScan && (
          <a href={`/api/assessments/${assessmentId}/panel/explanation-paper`} download>
            {words.scan}
          </a>
        )}
      </Note>
      <OpenedLines
        lines={opened}
        under={({ explanation: said, second, why }) => (
          <>
            {explanation.sentOn && <p className={styles.said}>{said ?? words.noWord}</p>}
            {second !== null && (
              <p className="small">
                {words.second}: <b>{pointsText(second)}</b>. {why}
              </p>
            )}
          </>
        )}
      />
      {panel.isHead && isWaiting && (
        <Button icon="document" whyNot={reasonsOf(shown.whyNot.enterExplanation)} onClick={() => setEntering(true)}>
          {words.enter}
        </Button>
      )}
      {entering && <EnterExplanationDialog assessmentId={assessmentId} panel={panel} onClose={() => setEntering(false)} />}
    </Section>
  );
}

/** Sent, still awaited, or the day has passed. */
export function saidOf({ explanation }: Panel, words: (typeof panelWords)['vi'], today: string): string {
  if (!explanation) return '';
  const { sentOn, sentBy, dueOn, onPaper } = explanation;
  if (sentOn) return (onPaper ? words.sentOnPaper : words.sentOn)(shortDate(sentOn), sentBy ?? '');
  return today > dueOn ? words.notSent(shortDate(dueOn)) : words.until(shortDate(dueOn));
}
