import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { groupWords } from './groupWords.ts';
import styles from './Papers.module.css';
import type { PaperGroup } from './PapersPage.tsx';
import { paperWords } from './words.ts';

interface GroupRowProps {
  readonly group: PaperGroup;
  readonly campaignId: string;
}

/** Papers that are one for each, as one row of the year: whose they are is on their own page. */
export function GroupRow({ group, campaignId }: GroupRowProps) {
  const words = useWords(groupWords);
  const { kind, title, step, of, total, ready, issued } = group;
  const place = `/phong-trao/${campaignId}/giay-to/${kind}`;
  return (
    <li className={styles.row}>
      <span className={styles.step}>{useWords(paperWords).step(step)}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <Anchor href={place}>{total === 0 ? title : words.title(title, total, of)}</Anchor>
        </h3>
        <p className={styles.said}>{total === 0 ? words.none[of] : words.said(ready, total, issued)}</p>
      </div>
      <div className={styles.stage}>
        <GroupTag group={group} />
      </div>
      <div className={styles.acts}>
        <Button icon="people" href={place} aria-label={words.openListOf(title)}>
          {words.openList}
        </Button>
      </div>
    </li>
  );
}

/** Where the papers of a group stand together. */
export function GroupTag({ group: { total, ready, issued } }: { readonly group: PaperGroup }) {
  const words = useWords(groupWords);
  if (total === 0) return <Tag kind="plain">{words.noneTag}</Tag>;
  if (ready < total) return <Tag kind="risk">{words.tags.lacking(total - ready)}</Tag>;
  return issued === total ? <Tag kind="done">{words.tags.issued}</Tag> : <Tag kind="wait">{words.tags.ready}</Tag>;
}
