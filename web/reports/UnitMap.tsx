import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import { treemap } from './treemap.ts';
import type { Report, Tally } from './useReport.ts';
import { reportsWords } from './words.ts';

const [width, height] = [1040, 360];
const letter = 7.6;

/** Colour says one thing; the table says all. */
const stateOf = (tally: Tally) => (tally.notQualified > 0 ? 'risk' : tally.notAssessed > 0 ? 'wait' : 'done');

/** The units as a treemap, coloured by state; on a phone, and to who hears it, the table alone. */
export function UnitMap({ report }: { readonly report: Report }) {
  const words = useWords(reportsWords);
  const units = report.units.map((unit) => ({ ...unit, size: unit.tally.registered }));
  const boxes = treemap(units, width, height);
  if (boxes.length < 2) return null;
  return (
    <Section title={words.map}>
      <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.mapHint}>
        {boxes.map(({ item, ...box }) => {
          const said = words.mapOf(
            item.unitId ? item.name : words.ended,
            item.size,
            shareText(item.tally.qualified, item.tally.assessed),
          );
          const room = Math.floor((box.width - 12) / letter);
          return (
            <g key={item.unitId ?? 'ended'}>
              <rect {...box} className={styles[stateOf(item.tally)]}>
                <title>{said}</title>
              </rect>
              {room > 6 && box.height > 22 && (
                <text x={box.x + 8} y={box.y + 19}>
                  {item.name.length > room ? `${item.name.slice(0, room - 1)}…` : item.name}
                </text>
              )}
              {room > 6 && box.height > 42 && (
                <text x={box.x + 8} y={box.y + 37}>
                  {item.size}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <div className={styles.legend}>
        {(['done', 'wait', 'risk'] as const).map((state) => (
          <span key={state}>
            <i className={styles[state]} aria-hidden="true" />
            {words.legend[state]}
          </span>
        ))}
      </div>
      <p className={styles.note}>{words.mapHint}</p>
    </Section>
  );
}
