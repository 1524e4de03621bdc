import type * as api from '#api/dossiers.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { dossierWords } from './dossierWords.ts';
import styles from './Papers.module.css';

export type OtherPaper = Output<typeof api.listOtherPapers>['papers'][number];

interface OtherRowProps {
  readonly paper: OtherPaper;
  /** Made by the side of who looks. */
  readonly isOwn: boolean;
}

/** A paper of the year that another page makes: it is there and prints, or says why not. */
export function OtherRow({ paper: { title: name, of, step, side, address, whyNot }, isOwn }: OtherRowProps) {
  const words = useWords(dossierWords);
  const title = of ? `${name}: ${of}` : name;
  const made = isOwn ? words.made : words.theirs[side];
  return (
    <li className={styles.row}>
      <span className={styles.step}>{words.step(step)}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.said}>{address ? made : whyNot.map(({ message }) => message).join(' ')}</p>
      </div>
      <div className={styles.stage}>
        <Tag kind={address ? 'done' : 'wait'}>{address ? words.ready : words.notYet}</Tag>
      </div>
      <div className={styles.acts}>
        {address && (
          <Button icon="print" href={address} download aria-label={words.getOne(title)}>
            {words.get}
          </Button>
        )}
      </div>
    </li>
  );
}
