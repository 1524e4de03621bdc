import { shortDate } from '#domain/kernel/day.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import styles from './Initiatives.module.css';
import type { Offer } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface ProofFieldProps {
  readonly offer: Offer;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Pieces of the year's evidence, chosen one by one. */
export function ProofField({ offer, chosen, onChange }: ProofFieldProps) {
  const words = useWords(initiativeWords);
  if (offer.evidence.length === 0) return <p className="ink-2">{words.noEvidence}</p>;
  const pieces = chosen.flatMap((id) => offer.evidence.filter((piece) => piece.id === id));
  const left = offer.evidence.filter(({ id }) => !chosen.includes(id));
  return (
    <div>
      <PickField
        name="evidenceIds"
        label={words.evidence}
        hint={words.evidenceHint}
        options={left.map(({ id, onDay, label }) => ({ value: id, label, hint: shortDate(onDay) }))}
        value={null}
        onChange={(id) => id && onChange([...chosen, id])}
      />
      {pieces.length > 0 && (
        <ul className={styles.pieces}>
          {pieces.map(({ id, label, onDay }) => (
            <li key={id}>
              <span>
                {label} <span className="ink-2">({shortDate(onDay)})</span>
              </span>
              <IconButton
                icon="close"
                label={words.removePiece(label)}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
