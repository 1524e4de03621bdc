import * as api from '#api/measures.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DropPanel } from '../ui/DropPanel.tsx';
import { pointsText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import type { Figures } from './FiguresPage.tsx';
import styles from './Measures.module.css';
import { measuresWords } from './words.ts';

type FiguresOfLine = Figures['lines'][number];
type Figure = FiguresOfLine['figures'][number];

const tones: Record<Figure['standing'], TagKind> = { met: 'done', short: 'risk', open: 'plain' };

interface FiguresLineProps {
  readonly line: FiguresOfLine;
  readonly campaignId: string;
  readonly mayChoose: boolean;
}

/** One criterion with its figures; those who draft the file set one aside or add another. */
export function FiguresLine({ line, campaignId, mayChoose }: FiguresLineProps) {
  const words = useWords(measuresWords);
  const choice = useWrite(api.chooseFigure);
  const choose = (source: Figure['source'], isOn: boolean) => choice.write({ campaignId, lineCode: line.code, source, isOn });
  const { proposal } = line;
  return (
    <Line
      when={line.code}
      title={line.text}
      why={proposal && words.proposal(pointsText(proposal.points), pointsText(line.maxPoints), proposal.rule)}
      actions={
        mayChoose &&
        line.others.length > 0 && (
          <DropPanel button={words.addFigure} buttonClass={styles.add} label={words.addTo(line.code)}>
            {(close) => (
              <ul className={styles.others}>
                {line.others.map(({ source, name }) => (
                  <li key={source}>
                    <Button
                      kind="quiet"
                      onClick={() => {
                        choose(source, true);
                        close();
                      }}
                    >
                      {name}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </DropPanel>
        )
      }
    >
      <ul className={styles.figures}>
        {line.figures.map((figure) => (
          <li key={figure.source} className={styles.figure}>
            <span>
              {figure.name}: <b className="tab">{figure.text}</b> <span className="ink-2">{marginOf(figure, words)}</span>
            </span>
            <Tag kind={tones[figure.standing]}>{words[figure.standing]}</Tag>
            {mayChoose && (
              <Button kind="quiet" size="s" aria-label={words.setAside(figure.name)} onClick={() => choose(figure.source, false)}>
                {words.setAsideShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalList refusals={choice.refusals} />
    </Line>
  );
}

function marginOf({ baseName, onDay, isFinal }: Figure, words: (typeof measuresWords)['vi']): string {
  const parts = [baseName && words.ofBase(baseName), words.asOf(shortDate(onDay)), isFinal && words.final];
  return parts.filter(Boolean).join(', ');
}
