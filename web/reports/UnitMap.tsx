import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import { treemap } from './treemap.ts';
import type { Report, Tally } from './useReport.ts';
import { reportsWords } from './words.ts';

const [width, height] = [1040, 360];
const letter = 7.6;

/** What became of those registered, as shares of a box. */
function shares({ registered, qualified, notQualified }: Tally) {
  const rest = registered - qualified - notQualified;
  return [
    { state: 'done' as const, from: 0, part: qualified / registered },
    { state: 'risk' as const, from: qualified / registered, part: notQualified / registered },
    { state: 'wait' as const, from: (qualified + notQualified) / registered, part: rest / registered },
  ].filter(({ part }) => part > 0);
}

/** The units as a treemap, coloured by state; on a phone, and to who hears it, the table alone. */
export function UnitMap({ report }: { readonly report: Report }) {
  const words = useWords(reportsWords);
  const units = report.units.map((unit) => ({ ...unit, size: unit.tally.registered }));
  const boxes = treemap(units, width, height);
  if (boxes.length < 2) return null;
  return (
    <div className={styles.mapPart}>
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
                <title>{said}</title>
                {shares(item.tally).map(({ state, from, part }) => (
                  <rect
                    key={state}
                    className={styles[state]}
                    x={box.x + from * box.width}
                    y={box.y}
                    width={part * box.width}
                    height={box.height}
                  />
                ))}
                <rect {...box} className={styles.edge} />
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
          {(['done', 'risk', 'wait'] as const).map((state) => (
            <span key={state}>
              <i className={styles[state]} aria-hidden="true" />
              {words.legend[state]}
            </span>
          ))}
        </div>
        <p className={styles.note}>{words.mapHint}</p>
      </Section>
    </div>
  );
}
