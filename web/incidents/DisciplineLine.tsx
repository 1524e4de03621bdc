import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import type { Discipline } from './DisciplinesPage.tsx';
import { disciplineWords, severitySaid } from './disciplineWords.ts';

const toneOf: Record<Discipline['state'], TagKind> = { pending: 'risk', dropped: 'done', decided: 'error', cleared: 'done' };

interface DisciplineLineProps {
  readonly discipline: Discipline;
  readonly onDecide?: () => void;
  readonly onDrop: () => void;
  readonly onClear: () => void;
}

/** One record: what was decided by which paper, until when it has effect, and what can be written to it. */
export function DisciplineLine({ discipline, onDecide, onDrop, onClear }: DisciplineLineProps) {
  const words = useWords(disciplineWords);
  const { opened, dropped, decision, clearedOn, state, whyNot } = discipline;
  const acts = [
    onDecide && whyNot.decide.length === 0 && (
      <Button key="decide" onClick={onDecide}>
        {words.decide}
      </Button>
    ),
    whyNot.drop.length === 0 && (
      <Button key="drop" onClick={onDrop}>
        {words.drop}
      </Button>
    ),
    whyNot.clear.length === 0 && (
      <Button key="clear" onClick={onClear}>
        {words.clear}
      </Button>
    ),
  ].filter(Boolean);
  return (
    <Line
      when={shortDate((decision ?? opened)!.on)}
      margin={discipline.unitName}
      title={
        decision
          ? words.decidedAbout(discipline.personName, severitySaid(words, decision.severity, discipline.staffClass))
          : words.pendingAbout(discipline.personName)
      }
      actions={acts.length > 0 && acts}
    >
      {opened && <p>{words.openedBy(shortDate(opened.on), opened.paper)}</p>}
      {decision && <p>{words.decidedBy(shortDate(decision.on), decision.paper)}</p>}
      {decision && state === 'decided' && (
        <p>{decision.effectUntil ? words.effectUntil(shortDate(decision.effectUntil)) : words.effectLasts}</p>
      )}
      {dropped && <p>{words.droppedBy(shortDate(dropped.on), dropped.paper)}</p>}
      {clearedOn && <p>{words.clearedOn(shortDate(clearedOn))}</p>}
      <Tag kind={toneOf[state]}>{words.states[state]}</Tag>
    </Line>
  );
}
