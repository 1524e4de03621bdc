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
  const items = group.items.map((item, index) => (
    <ItemLine key={item.text} item={item} at={`${at}.items.${index}`} tools={tools} />
  ));
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
      {group.groups.map((below, index) => (
        <GroupLines key={`${at}.groups.${below.label}`} group={below} at={`${at}.groups.${index}`} tools={tools} />
      ))}
      {tools.change && (
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
  const said = [...new Set(texts)].join(', ');
  return (
    <>
      <ReadLine
        {...tools}
        asked={{ kind: 'text', place: at, text: item.text, isItem: true, removable: true }}
        shown={item.text}
        target={{ text: said, judged: item.target === null || item.target.kind === 'qualitative' }}
      />
      {(item.items ?? []).map((below, index) => (
        <ItemLine key={below.text} item={below} at={`${at}.items.${index}`} tools={tools} />
      ))}
    </>
  );
}
