import type { Refusal } from '#domain/kernel/refusal.ts';
import { type BlankLayout, type BlankPlace, blankParts } from '#domain/papers/blank.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Blanks.module.css';
import { placeOf } from './sentence.ts';
import { blankWords } from './words.ts';

interface PlaceRowsProps {
  readonly layout: BlankLayout;
  readonly found: readonly Refusal[];
  readonly onChange: (layout: BlankLayout) => void;
  /** The place whose fields hold the focus. */
  readonly onPoint: (place: number | null) => void;
}

const figures = ['x', 'y', 'width', 'size', 'lines'] as const;

/** Where each part stands; a part that the blank has printed already is left out. */
export function PlaceRows({ layout, found, onChange, onPoint }: PlaceRowsProps) {
  const words = useWords(blankWords);
  const { places } = layout;
  const set = (next: readonly BlankPlace[]) => onChange({ ...layout, places: next });
  const change = (at: number, part: Partial<BlankPlace>) =>
    set(places.map((place, index) => (index === at ? { ...place, ...part } : place)));
  const left = blankParts.filter((part) => !places.some((place) => place.part === part));
  const labels = { x: words.x, y: words.y, width: words.room, size: words.size, lines: words.lines };
  const units = { x: words.mm, y: words.mm, width: words.mm, size: words.pt, lines: undefined };
  return (
    <>
      {places.map((place, at) => (
        <fieldset
          key={place.part}
          className={styles.place}
          data-wrong={found.some((reason) => placeOf(reason) === at) || undefined}
          onFocus={() => onPoint(at)}
          onBlur={() => onPoint(null)}
        >
          <legend>{words.parts[place.part]}</legend>
          <div className={styles.figures}>
            {figures.map((figure) => (
              <NumberField
                key={figure}
                name={`layout.places.${at}.${figure}`}
                label={labels[figure]}
                digits={figure === 'lines' ? 0 : 1}
                {...(units[figure] ? { unit: units[figure] } : {})}
                value={place[figure]}
                onChange={(to) => change(at, { [figure]: to ?? 0 })}
              />
            ))}
            <SelectField
              name={`layout.places.${at}.align`}
              label={words.align}
              value={place.align}
              options={(['left', 'center', 'right'] as const).map((value) => ({ value, label: words.aligns[value] }))}
              onChange={(align) => change(at, { align })}
            />
          </div>
          <div className={styles.looks}>
            <CheckField
              name={`layout.places.${at}.bold`}
              label={words.bold}
              checked={place.bold}
              onChange={(bold) => change(at, { bold })}
            />
            <CheckField
              name={`layout.places.${at}.italic`}
              label={words.italic}
              checked={place.italic}
              onChange={(italic) => change(at, { italic })}
            />
            <IconButton
              icon="trash"
              label={words.drop(words.parts[place.part])}
              onClick={() => set(places.filter((_, index) => index !== at))}
            />
          </div>
        </fieldset>
      ))}
      {left.length > 0 && (
        <div className={styles.more}>
          <span>{words.addPart}:</span>
          {left.map((part) => (
            <Button key={part} size="s" icon="plus" onClick={() => set([...places, { ...usual, part }])}>
              {words.parts[part]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

const usual = { x: 20, y: 20, width: 80, size: 12, lines: 1, align: 'left', bold: false, italic: false } as const;
