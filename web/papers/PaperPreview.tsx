import '../ui/paperFonts.css';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import styles from './PaperPreview.module.css';
import { paperWords } from './words.ts';

interface PaperPreviewProps {
  /** A piece of a page with its own style, as the server renders it. */
  readonly html: string;
  readonly label: string;
  /** Something missing was pressed in the paper. */
  readonly onField?: (key: string) => void;
}

const steps = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5];

/** A paper as it prints, in a tree of its own so that neither style touches the other; as wide as there is room, or as large as is wanted. */
export function PaperPreview({ html, label, onField }: PaperPreviewProps) {
  const words = useWords(paperWords);
  const [chosen, setChosen] = useState<number | null>(null);
  const view = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const width = /class="[^"]*paper-landscape/.test(html) ? 297 : 210;
  const fit = useFit(view, width);
  const zoom = chosen ?? fit;
  const pressed = useRef(onField);
  useEffect(() => {
    pressed.current = onField;
  }, [onField]);
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    const press = (event: Event) => {
      const field = (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
      if (field) pressed.current?.(field);
    };
    root.addEventListener('click', press);
    return () => root.removeEventListener('click', press);
  }, [html]);
  const smaller = steps.filter((step) => step < zoom - 0.01).at(-1);
  const larger = steps.find((step) => step > zoom + 0.01);
  return (
    <div className={styles.preview}>
      <fieldset className={styles.tools} aria-label={words.zoom}>
        <IconButton
          icon="minus"
          label={words.smaller}
          aria-disabled={smaller === undefined}
          onClick={() => smaller && setChosen(smaller)}
        />
        <span className={styles.zoom} role="status">
          {words.percent(Math.round(zoom * 100))}
        </span>
        <IconButton
          icon="plus"
          label={words.larger}
          aria-disabled={larger === undefined}
          onClick={() => larger && setChosen(larger)}
        />
        <button type="button" className={styles.fit} aria-pressed={chosen === null} onClick={() => setChosen(null)}>
          {words.fit}
        </button>
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section ref={view} className={styles.view} aria-label={label} tabIndex={0}>
        <div ref={host} className={styles.host} style={{ width: `${width}mm`, zoom }} />
      </section>
    </div>
  );
}

const pixelsOfMillimetre = 96 / 25.4;

/** How much of its size a sheet has when it is as wide as its place, at most all of it. */
function useFit(view: React.RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const place = view.current!;
    const watching = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(place);
      setRoom(place.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
    });
    watching.observe(place);
    return () => watching.disconnect();
  }, [view]);
  return room === 0 ? 0.6 : Math.min(1, Math.floor((room / (width * pixelsOfMillimetre)) * 1000) / 1000);
}
