import { useWords } from '../ui/language.ts';
import { Progress } from '../ui/Progress.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { type ShownFilter, shownFilters, shows, stageOf } from './paperStage.ts';
import { paperWords } from './words.ts';

interface OverviewProps {
  readonly papers: readonly CasePaper[];
  readonly filter: ShownFilter;
  readonly onFilter: (filter: ShownFilter) => void;
}

/** How many papers are out, and a choice of those that still want something. */
export function Overview({ papers, filter, onFilter }: OverviewProps) {
  const words = useWords(paperWords);
  const count = (by: ShownFilter) => papers.filter((paper) => shows(by, stageOf(paper))).length;
  return (
    <div className={styles.overview}>
      <Progress label={words.done(count('issued'), papers.length)} value={count('issued')} max={papers.length} />
      <Segments
        label={words.filter}
        options={shownFilters.map((value) => ({ value, label: words.filters[value](count(value)) }))}
        value={filter}
        onChange={onFilter}
      />
    </div>
  );
}
