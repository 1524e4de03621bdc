import type { ReactNode } from 'react';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import styles from './OpenedLines.module.css';
import { panelWords } from './panelWords.ts';
import type { OpenedLine } from './usePanel.ts';

interface OpenedLinesProps {
  readonly lines: readonly OpenedLine[];
  /** Under each line: what was said, or what is to be filled in. */
  readonly under: (line: OpenedLine) => ReactNode;
}

/** The lines above the limits, each with its points and why it was opened. */
export function OpenedLines({ lines, under }: OpenedLinesProps) {
  const words = useWords(panelWords);
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.lineCode}>
          <h3 className={styles.title}>
            <b>{line.lineCode}</b> {line.text}
          </h3>
          <p className="small">
            {line.self !== null && `${words.selfOf(pointsText(line.self))}, `}
            <b>{words.firstOf(pointsText(line.first))}</b> / {pointsText(line.maxPoints)}.{' '}
            <span className="is-risk">{line.because.map((one) => words.because[one]).join('; ')}</span>
          </p>
          {under(line)}
        </li>
      ))}
    </ol>
  );
}
