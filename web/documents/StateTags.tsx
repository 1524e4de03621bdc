import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Documents.module.css';
import type { Listing } from './RegisterPage.tsx';
import { documentWords } from './words.ts';

type Line = Pick<Listing['rows'][number], 'state' | 'direction' | 'isDouble' | 'hasCopy' | 'voidWhy'>;

/** Where a line stands; a number borne twice, a copy that is still missing. */
export function StateTags({ line }: { readonly line: Line }) {
  const words = useWords(documentWords);
  const { state, direction, isDouble, hasCopy, voidWhy } = line;
  const kinds = { reserved: 'wait', issued: 'done', void: 'plain' } as const;
  const isIncoming = direction === 'in';
  return (
    <>
      <Tag kind={kinds[state]}>{isIncoming && state === 'issued' ? words.came : words.states[state]}</Tag>
      {isDouble && <Tag kind="risk">{words.doubled}</Tag>}
      {voidWhy && <span className={styles.under}>{voidWhy}</span>}
      {state === 'issued' && !hasCopy && <span className={styles.under}>{isIncoming ? words.noScan : words.noCopy}</span>}
    </>
  );
}
