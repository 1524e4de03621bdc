import type { BlankLayout } from '#domain/papers/blank.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import styles from './Blanks.module.css';
import { blankWords } from './words.ts';

interface SheetFieldsProps {
  readonly layout: BlankLayout;
  readonly onChange: (layout: BlankLayout) => void;
}

/** The sheet of the blank, and how far the printer puts words beside where they should stand. */
export function SheetFields({ layout, onChange }: SheetFieldsProps) {
  const words = useWords(blankWords);
  const { width, height, shift } = layout;
  return (
    <div className={styles.four}>
      <NumberField
        name="layout.width"
        label={words.width}
        unit={words.mm}
        digits={1}
        value={width}
        onChange={(to) => onChange({ ...layout, width: to ?? 0 })}
      />
      <NumberField
        name="layout.height"
        label={words.height}
        unit={words.mm}
        digits={1}
        value={height}
        onChange={(to) => onChange({ ...layout, height: to ?? 0 })}
      />
      {/* What the printer does wrong is undone: it shifts to the right, so words are set as far to the left. */}
      <NumberField
        name="layout.shift.x"
        label={words.shiftX}
        hint={words.shiftXHint}
        unit={words.mm}
        digits={1}
        value={0 - shift.x}
        onChange={(to) => onChange({ ...layout, shift: { ...shift, x: 0 - (to ?? 0) } })}
      />
      <NumberField
        name="layout.shift.y"
        label={words.shiftY}
        hint={words.shiftYHint}
        unit={words.mm}
        digits={1}
        value={0 - shift.y}
        onChange={(to) => onChange({ ...layout, shift: { ...shift, y: 0 - (to ?? 0) } })}
      />
    </div>
  );
}
