import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type ControlProps, Field, type FieldProps } from './Field.tsx';
import { useWords } from './language.ts';
import { OptionList } from './OptionList.tsx';
import styles from './PickField.module.css';
import type { Option } from './SelectField.tsx';
import { uiWords } from './words.ts';

interface PickFieldProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  /** Lets the server search instead: told what is typed, it answers through `options`. */
  readonly onSearch?: (typed: string) => void;
}

const shownAtMost = 60;

/** A choice among many: typing finds it, with or without diacritics. */
export function PickField<V extends string>({ options, value, onChange, onSearch, ...field }: PickFieldProps<V>) {
  return <Field {...field}>{(control) => <Picker control={control} {...{ options, value, onChange, onSearch }} />}</Field>;
}

interface PickerProps<V extends string> {
  readonly control: ControlProps;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  readonly onSearch: ((typed: string) => void) | undefined;
}

function Picker<V extends string>({ control, options, value, onChange, onSearch }: PickerProps<V>) {
  const words = useWords(uiWords);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [pointed, setPointed] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const sought = fold(typed ?? '');
  const found =
    onSearch || sought === '' ? options : options.filter(({ label, hint }) => fold(`${label} ${hint ?? ''}`).includes(sought));
  const shown = found.slice(0, shownAtMost);

  const open = () => {
    setOpened(true);
    setPointed(
      Math.max(
        0,
        shown.findIndex((option) => option.value === value),
      ),
    );
  };
  const close = () => {
    setOpened(false);
    setTyped(null);
  };
  const pick = (option: Option<V> | undefined) => {
    if (!option) return;
    onChange(option.value);
    close();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpened(true);
    setPointed(0);
    onSearch?.(text);
    if (text === '') onChange(null);
  };
  const point = (to: number) => {
    const next = Math.min(Math.max(to, 0), shown.length - 1);
    setPointed(next);
    box.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const moveOf = (key: string) => {
    if (!opened) return key === 'ArrowDown' ? open : undefined;
    if (key === 'ArrowDown') return () => point(pointed + 1);
    if (key === 'ArrowUp') return () => point(pointed - 1);
    if (key === 'Enter') return () => pick(shown[pointed]);
    return key === 'Escape' ? close : undefined;
  };
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
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
        aria-expanded={opened}
        aria-controls={list}
        aria-activedescendant={opened && shown.length > 0 ? `${list}-${pointed}` : undefined}
        autoComplete="off"
        placeholder={words.choose}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => type(event.target.value)}
        onClick={open}
        onKeyDown={press}
        onBlur={close}
      />
      <OptionList
        {...{ id: list, box, isOpen: opened, pointed, count: found.length }}
        options={shown.map((option) => ({
          ...{ key: option.value, label: option.label, hint: option.hint },
          isSelected: option.value === value,
        }))}
        onPick={(index) => pick(shown[index])}
      >
        {found.length === 0 && <p className={styles.note}>{words.nothingFound}</p>}
        {found.length > shownAtMost && <p className={styles.note}>{words.moreFound(found.length - shownAtMost)}</p>}
      </OptionList>
    </div>
  );
}
