import '../ui/paperFonts.css';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type BlankLayout, type BlankPlace, boxOf } from '#domain/papers/blank.ts';
import { useWords } from '../ui/language.ts';
import styles from './Blanks.module.css';
import { placeOf } from './sentence.ts';
import { blankWords } from './words.ts';

interface BlankDrawingProps {
  readonly layout: BlankLayout;
  readonly found: readonly Refusal[];
  /** The place that is being measured. */
  readonly pointed: number | null;
}

const millimetresPerPoint = 25.4 / 72;
const anchors = { left: 'start', center: 'middle', right: 'end' } as const;
const anchorOf = ({ x, width, align }: BlankPlace) => ({ left: x, center: x + width / 2, right: x + width })[align];

/** The sheet in millimetres with a ruler, the room of every part, and words in it as large as they print. */
export function BlankDrawing({ layout, found, pointed }: BlankDrawingProps) {
  const words = useWords(blankWords);
  const width = Math.min(Math.max(layout.width, 20), 600);
  const height = Math.min(Math.max(layout.height, 20), 600);
  const wrong = new Set(found.map(placeOf));
  const marks = (length: number) => Array.from({ length: Math.floor(length / 10) }, (_, at) => (at + 1) * 10);
  return (
    <svg
      viewBox={`-9 -7 ${width + 11} ${height + 9}`}
      className={styles.drawing}
      role="img"
      aria-label={words.previewOf(layout.places.length)}
    >
      <rect x={0} y={0} width={width} height={height} className={styles.sheet} />
      {marks(width).map((x) => (
        <g key={`x${x}`}>
          <line x1={x} y1={0} x2={x} y2={height} className={x % 50 === 0 ? styles.rule : styles.fine} />
          {x % 50 === 0 && (
            <text x={x} y={-1.5} textAnchor="middle" className={styles.mark}>
              {x}
            </text>
          )}
        </g>
      ))}
      {marks(height).map((y) => (
        <g key={`y${y}`}>
          <line x1={0} y1={y} x2={width} y2={y} className={y % 50 === 0 ? styles.rule : styles.fine} />
          {y % 50 === 0 && (
            <text x={-1.5} y={y + 1.3} textAnchor="end" className={styles.mark}>
              {y}
            </text>
          )}
        </g>
      ))}
      {layout.places.map((place, at) => {
        const box = boxOf(place);
        return (
          <g
            key={place.part}
            className={[styles.part, wrong.has(at) && styles.wrong, pointed === at && styles.pointed].filter(Boolean).join(' ')}
          >
            <rect x={box.left} y={box.top} width={Math.max(box.right - box.left, 0)} height={Math.max(box.bottom - box.top, 0)} />
            <text
              x={anchorOf(place)}
              y={place.y}
              textAnchor={anchors[place.align]}
              fontSize={place.size * millimetresPerPoint}
              fontWeight={place.bold ? 700 : 400}
              fontStyle={place.italic ? 'italic' : 'normal'}
            >
              {words.sample[place.part]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
