import { useSession } from '../kernel/useSession.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import styles from './Outcome.module.css';
import type { Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

type Points = NonNullable<Outcome['points']>;

/** The appraised points against the pass mark, and each group against its minimum. */
export function PointsSection({ points, unitId }: { readonly points: Points; readonly unitId: string }) {
  const words = useWords(recognitionWords);
  const { total, maxPoints, passPoints, groups } = points;
  const { holds } = useSession();
  const said = words.pointsOf(pointsText(total), pointsText(maxPoints));
  return (
    <Section title={words.points} aside={said}>
      <div className={styles.bar}>
        <ThresholdBar
          label={words.points}
          value={total}
          of={maxPoints}
          valueText={said}
          threshold={passPoints}
          thresholdText={words.passAt(pointsText(passPoints))}
          tone={total >= passPoints ? 'done' : 'risk'}
          size="l"
        />
      </div>
      <DataTable
        caption={words.table(words.points)}
        rows={groups}
        rowKey={(group) => group.code}
        toneOf={(group) => (group.points < group.minPoints ? 'risk' : undefined)}
        columns={[
          { key: 'group', head: words.group, cell: (group) => `${group.code}. ${group.text}` },
          {
            key: 'points',
            head: words.given,
            numeric: true,
            cell: (group) => <b className="strong">{pointsText(group.points)}</b>,
          },
          {
            key: 'least',
            head: words.least,
            numeric: true,
            cell: (group) => <Least minPoints={group.minPoints} isUnder={group.points < group.minPoints} />,
          },
          { key: 'most', head: words.most, numeric: true, cell: (group) => pointsText(group.maxPoints) },
        ]}
      />
      {holds('clerk', 'unit-head', 'union-chair', 'reviewer', 'authority') && (
        <p>
          <Anchor href={`/don-vi/${unitId}/cham-diem`}>{words.gapsOverYears}</Anchor>
        </p>
      )}
    </Section>
  );
}

function Least({ minPoints, isUnder }: { readonly minPoints: number; readonly isUnder: boolean }) {
  const words = useWords(recognitionWords);
  return (
    <>
      {pointsText(minPoints)} {isUnder && <Tag kind="risk">{words.belowLeast}</Tag>}
    </>
  );
}
