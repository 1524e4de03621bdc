import { mostAuthors } from '#domain/initiatives/authors.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { PickField } from '../ui/PickField.tsx';
import styles from './Initiatives.module.css';
import type { Offer, TypedAuthor } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface AuthorRowsProps {
  readonly offer: Offer;
  readonly authors: readonly TypedAuthor[];
  readonly onChange: (authors: readonly TypedAuthor[]) => void;
}

/** Authors and their parts; what they add up to stands below while it is typed. */
export function AuthorRows({ offer, authors, onChange }: AuthorRowsProps) {
  const words = useWords(initiativeWords);
  const total = authors.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const options = offer.staff.map(({ personId, fullName, position }) => ({ value: personId, label: fullName, hint: position }));
  const nameOf = (personId: string | null, place: number) =>
    offer.staff.find((one) => one.personId === personId)?.fullName ?? words.row(place + 1);
  const put = (index: number, part: Partial<TypedAuthor>) =>
    onChange(authors.map((author, at) => (at === index ? { ...author, ...part } : author)));
  return (
    <div className={styles.rows}>
      {authors.map(({ personId, share }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows being typed have no other identity
        <div key={index} className={styles.authorRow}>
          <PickField
            name={`authors.${index}.personId`}
            label={words.author}
            options={options}
            value={personId}
            onChange={(chosen) => put(index, { personId: chosen })}
          />
          <NumberField
            name={`authors.${index}.share`}
            label={words.share}
            min={1}
            max={100}
            digits={0}
            unit="%"
            value={share}
            onChange={(value) => put(index, { share: value })}
          />
          {authors.length > 1 && (
            <IconButton
              icon="trash"
              label={words.removeAuthor(nameOf(personId, index))}
              onClick={() => onChange(authors.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      <div className="row">
        {authors.length < mostAuthors && (
          <Button
            size="s"
            icon="plus"
            onClick={() => onChange([...authors, { personId: null, share: Math.max(0, 100 - total) || null }])}
          >
            {words.addAuthor}
          </Button>
        )}
        <span className={total === 100 ? 'ink-2' : 'is-risk'} role="status">
          {words.total(total)}
        </span>
      </div>
    </div>
  );
}
