import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Plan.module.css';
import { ReadLine, type ReadLineTools } from './ReadLine.tsx';
import { targetText } from './targetText.ts';
import type { ReadItem, Reading } from './usePlan.ts';
import { planWords } from './words.ts';

type Group = Reading['criteriaGroups'][number];

interface CriteriaProps {
  readonly reading: Reading;
  readonly tools: ReadLineTools;
  readonly index: number;
}

/** One group of criteria with its lines and measures. */
export function Criteria({ reading, tools, index }: CriteriaProps) {
  const group = reading.criteriaGroups[index];
  return group ? <GroupLines group={group} at={`criteriaGroups.${index}`} tools={tools} /> : null;
}

const shownAtOnce = 12;

function GroupLines({ group, at, tools }: { readonly group: Group; readonly at: string; readonly tools: ReadLineTools }) {
  const words = useWords(planWords);
  const items = group.items.map((item, index) => {
    const place = `${at}.items.${index}`;
    return <ItemLine key={place} item={item} at={place} tools={tools} />;
  });
  return (
    <div>
      <p className={styles.group}>
        {[group.label, group.heading].filter(Boolean).join('. ')}
        {group.audience === 'individual' && <span>{words.individual}</span>}
        {group.items.length > 0 && <span>{words.lines(group.items.length)}</span>}
      </p>
      {items.slice(0, shownAtOnce)}
      {items.length > shownAtOnce && (
        <details className={styles.more}>
          <summary>{words.all(items.length)}</summary>
          {items.slice(shownAtOnce)}
        </details>
      )}
      {group.groups.map((below, index) => {
        const place = `${at}.groups.${index}`;
        return <GroupLines key={place} group={below} at={place} tools={tools} />;
      })}
      {tools.change && (group.items.length > 0 || group.groups.length === 0) && (
        <div className={styles.acts}>
          <Button
            size="s"
            kind="quiet"
            icon="plus"
            onClick={() => tools.change?.({ kind: 'add', place: `${at}.items`, text: '', isItem: true })}
          >
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function ItemLine({ item, at, tools }: { readonly item: ReadItem; readonly at: string; readonly tools: ReadLineTools }) {
  const words = useWords(planWords);
  const texts = [item.target, ...(item.also ?? [])].map((target) => targetText(target, words));
  const points = item.checklist ?? [];
  const shown = points.length > 0 ? [words.checklist(points.length, points.map(({ text }) => text).join('; '))] : texts;
  const judged = points.length === 0 && (item.target === null || item.target.kind === 'qualitative');
  return (
    <>
      <ReadLine
        {...tools}
        asked={{ kind: 'text', place: at, text: item.text, isItem: true, removable: true }}
        shown={item.text}
        targets={[...new Set(shown)].map((text) => ({ text, judged }))}
      />
      {(item.items ?? []).map((below, index) => {
        const place = `${at}.items.${index}`;
        return <ItemLine key={place} item={below} at={place} tools={tools} />;
      })}
    </>
  );
}
