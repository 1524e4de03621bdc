import type * as api from '#api/org.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Org.module.css';
import { River } from './River.tsx';
import { reorganisationWords } from './reorganisationWords.ts';

export type Course = Pick<Output<typeof api.previewReorganisation>, 'lines' | 'followers' | 'counts' | 'touched'>;
export type Line = Course['lines'][number];

interface LinesProps {
  readonly course: Course;
  readonly onDrop?: (line: Line) => void;
}

/** Every act in names. */
export function ActLines({ course: { lines, counts }, onDrop }: LinesProps) {
  const words = useWords(reorganisationWords);
  const columns: readonly Column<Line>[] = [
    { key: 'kind', head: words.kind, width: '18%', cell: (line) => line.kindName },
    { key: 'from', head: words.from, names: true, cell: (line) => <Names names={line.from.map(({ name }) => name)} /> },
    { key: 'to', head: words.to, cell: (line) => <After line={line} /> },
    {
      key: 'drop',
      head: words.drop,
      acts: true,
      cell: (line) => (
        <Button
          size="s"
          kind="quiet"
          onClick={() => onDrop?.(line)}
          aria-label={`${words.drop}: ${line.kindName} ${aboutOf(line)}`}
        >
          {words.drop}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={words.tableOf(words.acts)}
        columns={columns.filter(({ key }) => key !== 'drop' || onDrop)}
        rows={lines}
        rowKey={(line) => `${line.kind} ${line.index}`}
        density="dense"
        whenEmpty={words.noActs}
      />
      {lines.length < counts.lines && <p className={styles.more}>{words.shownOf(lines.length, counts.lines)}</p>}
    </>
  );
}

const aboutOf = (line: Line) => line.from[0]?.name ?? line.to[0]?.name ?? '';
const mostNames = 6;

function Names({ names }: { readonly names: readonly string[] }) {
  const words = useWords(reorganisationWords);
  const shown = names.slice(0, mostNames).join(', ');
  return (
    <>
      {shown}
      {names.length > mostNames && <span className={styles.path}>{words.more(names.length - mostNames)}</span>}
    </>
  );
}

function After({ line }: { readonly line: Line }) {
  const words = useWords(reorganisationWords);
  if (line.kind === 'dissolve' || line.kind === 'end-union') {
    return (
      <>
        {line.kind === 'dissolve' ? words.noHeir : words.noUnion}
        <span className={styles.path}>{line.reason}</span>
      </>
    );
  }
  return line.to.map(({ id, name, isFounded, isHeir }) => (
    <span key={id} className={styles.after}>
      {name}
      <span className={styles.path}>
        {[isFounded && words.foundedMark, isHeir && line.kind === 'split' && words.heirMark].filter(Boolean).join(' · ')}
      </span>
    </span>
  ));
}

/** What it comes to: how many units, what hangs on them, a picture of what becomes what. */
export function CourseSection({ course, isAhead }: { readonly course: Course; readonly isAhead: boolean }) {
  const words = useWords(reorganisationWords);
  const { counts, touched, followers } = course;
  const figures = (['ends', 'founded', 'changed', 'followers', 'unions'] as const).filter((key) => counts[key] > 0);
  const columns: readonly Column<Course['followers'][number]>[] = [
    { key: 'name', head: words.unit, names: true, cell: ({ name }) => name },
    { key: 'from', head: words.followerFrom, cell: ({ from }) => from },
    { key: 'to', head: words.followerTo, cell: ({ to }) => to },
  ];
  return (
    <>
      {figures.length > 0 && (
        <div className={styles.figures}>
          {figures.map((key) => (
            <p key={key} className={styles.figure}>
              <b>{number(counts[key])}</b>
              {words.counts[key]}
            </p>
          ))}
        </div>
      )}
      <River course={course} />
      {isAhead && counts.ends > 0 && (
        <Section title={words.touched} level={3}>
          <p className="ink-2">{words.touchedWhy}</p>
          <Facts
            rows={(['people', 'seats', 'titles', 'campaigns', 'enrolments', 'dossiers'] as const).map((key) => {
              return [words.touches[key], number(touched[key])] as const;
            })}
          />
        </Section>
      )}
      {followers.length > 0 && (
        <Section title={words.followers} level={3} aside={words.shownOf(followers.length, counts.followers)}>
          <DataTable
            caption={words.tableOf(words.followers)}
            columns={columns}
            rows={followers}
            rowKey={({ name, from, to }) => `${name} ${from} ${to}`}
            density="dense"
          />
        </Section>
      )}
    </>
  );
}
