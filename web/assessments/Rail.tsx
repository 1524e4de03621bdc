import { Checklist } from '../ui/Checklist.tsx';
import { numberText, pointsText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import styles from './Rail.module.css';
import { type ScoreColumn, sumOf } from './ScoreTable.tsx';
import type { Sheet } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

interface RailProps {
  readonly sheet: Sheet;
  readonly column: ScoreColumn;
  readonly data: ReadonlyMap<string, { readonly violations: number }>;
}

/** The live total, each group against its minimum, the knock-outs: stays beside the table. */
export function Rail({ sheet, column, data }: RailProps) {
  const words = useWords(assessmentWords);
  const lines = sheet.groups.flatMap((group) => group.lines);
  const given = lines.filter(({ code }) => column.pointsOf(code) !== null).length;
  const total = sumOf(lines, column.pointsOf);
  return (
    <aside className={styles.rail} aria-label={words.totalOf(column.head.toLowerCase(), given, lines.length)}>
      <div>
        <p className={styles.of}>{words.totalOf(column.head.toLowerCase(), given, lines.length)}</p>
        <p className={styles.total}>
          {total === null ? '–' : pointsText(total)}
          <span> / {numberText(sheet.totalPoints / 100)}</span>
        </p>
        <ThresholdBar
          label={words.total}
          value={total ?? 0}
          of={sheet.totalPoints}
          valueText={total === null ? words.notGiven : pointsText(total)}
          threshold={sheet.passPoints}
          thresholdText={words.pass(numberText(sheet.passPoints / 100))}
          tone={total !== null && total >= sheet.passPoints ? 'done' : 'wait'}
        />
      </div>
      <div>
        <h2 className={styles.head}>{words.groupMinimums}</h2>
        {sheet.groups.map((group) => (
          <GroupBar key={group.code} group={group} column={column} />
        ))}
      </div>
      <Knockouts sheet={sheet} data={data} />
    </aside>
  );
}

function GroupBar({ group, column }: { readonly group: Sheet['groups'][number]; readonly column: ScoreColumn }) {
  const words = useWords(assessmentWords);
  const sum = sumOf(group.lines, column.pointsOf);
  const full = group.lines.every(({ code }) => column.pointsOf(code) !== null);
  const reached = sum !== null && sum >= group.minPoints;
  const low = full && !reached;
  return (
    <div className={styles.group}>
      <p>
        <span>{words.group(group.code)}</span>
        <b className={low ? 'is-error' : undefined}>
          {reached && <Icon name="check" size="s" className="is-done" label={words.reached} />}
          {low && <Icon name="error" size="s" label={words.short} />}
          {sum === null ? '–' : pointsText(sum)}
        </b>
      </p>
      <ThresholdBar
        label={words.group(group.code)}
        value={sum ?? 0}
        of={group.maxPoints}
        valueText={sum === null ? words.notGiven : pointsText(sum)}
        threshold={group.minPoints}
        thresholdText={pointsText(group.minPoints)}
        tone={low ? 'error' : reached ? 'done' : 'wait'}
        size="s"
      />
    </div>
  );
}

function Knockouts({ sheet, data }: Pick<RailProps, 'sheet' | 'data'>) {
  const words = useWords(assessmentWords);
  const lines = sheet.groups.flatMap((group) => group.lines).filter(({ isKnockout }) => isKnockout);
  const hit = lines.filter(({ code }) => (data.get(code)?.violations ?? 0) > 0);
  if (lines.length === 0) return null;
  return (
    <div>
      <h2 className={styles.head}>{words.knockouts}</h2>
      <Checklist
        items={
          hit.length === 0
            ? [{ key: 'clear', state: 'done', stateWord: words.reached, text: words.knockoutsClear(lines.length) }]
            : hit.map(({ code }) => ({ key: code, state: 'error', stateWord: words.notQualified, text: words.knockoutHit(code) }))
        }
      />
    </div>
  );
}
