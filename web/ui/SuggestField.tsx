import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type ControlProps, Field, type FieldProps } from './Field.tsx';
import { OptionList } from './OptionList.tsx';
import styles from './PickField.module.css';

/** Something offered while typing. */
export interface Suggestion {
  readonly label: string;
  readonly hint?: string;
}

interface SuggestProps<S extends Suggestion> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly S[];
  /** One of those offered was taken; without it the field takes its label. */
  readonly onPick?: (option: S) => void;
}

const shownAtMost = 8;

/** Two that read alike are one. */
const readsAs = ({ label, hint }: Suggestion) => `${label} ${hint ?? ''}`;

/** A line that may be taken from a list or written freely; typing finds, with or without diacritics. */
export function SuggestField<S extends Suggestion>({ value, onChange, options, onPick, ...field }: FieldProps & SuggestProps<S>) {
  return <Field {...field}>{(control) => <Suggester control={control} {...{ value, onChange, options, onPick }} />}</Field>;
}

interface SuggesterProps<S extends Suggestion> extends Omit<SuggestProps<S>, 'onPick'> {
  readonly control: ControlProps;
  readonly onPick: ((option: S) => void) | undefined;
}

function Suggester<S extends Suggestion>({ control, value, onChange, options, onPick }: SuggesterProps<S>) {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const [pointed, setPointed] = useState(-1);
  const sought = fold(value);
  const found = options.filter((option) => fold(readsAs(option)).includes(sought));
  const shown = [...new Map(found.map((option) => [readsAs(option), option])).values()].slice(0, shownAtMost);
  const isOpen = opened && shown.length > 0 && !(shown.length === 1 && shown[0]!.label === value);

  const pick = (option: S) => {
    if (onPick) onPick(option);
    else onChange(option.label);
    setOpened(false);
  };
  const point = (to: number) => {
    setOpened(true);
    setPointed(Math.min(Math.max(to, 0), shown.length - 1));
    box.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const taken = shown[pointed];
    const move = {
      ArrowDown: shown.length > 0 && (() => point(isOpen ? pointed + 1 : 0)),
      ArrowUp: isOpen && (() => point(pointed - 1)),
      Enter: isOpen && taken && (() => pick(taken)),
      Escape: isOpen && (() => setOpened(false)),
    }[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };

  return (
    <div className={styles.picker}>
      <input
        {...control}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && pointed >= 0 ? `${list}-${pointed}` : undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpened(true);
          setPointed(-1);
        }}
        onKeyDown={press}
        onBlur={() => setOpened(false)}
      />
      <OptionList
        {...{ id: list, box, isOpen, pointed, count: shown.length }}
        options={shown.map((option, index) => ({
          ...{ key: readsAs(option), label: option.label, hint: option.hint },
          isSelected: index === pointed,
        }))}
        onPick={(index) => pick(shown[index]!)}
      />
    </div>
  );
}
