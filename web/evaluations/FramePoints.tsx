import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import styles from './Evaluations.module.css';
import { inPoints } from './RulesSection.tsx';
import { evaluationsWords } from './words.ts';

interface FramePointsProps {
  readonly frame: { readonly general: number; readonly results: number };
  /** Hundredths of a point. */
  readonly general: number | null;
  readonly results: number | null;
  /** Names of the fields, where there are several of them on a page. */
  readonly nameOf?: (field: 'general' | 'results') => string;
  readonly onGeneral: (points: number | null) => void;
  readonly onResults: (points: number | null) => void;
}

const asPoints = (value: number | null) => (value === null ? null : Math.round(value * 100));
const asNumber = (points: number | null) => (points === null ? null : points / 100);

/** The two parts of the frame, in points. */
export function FramePoints({ frame, general, results, nameOf = (field) => field, onGeneral, onResults }: FramePointsProps) {
  const words = useWords(evaluationsWords);
  return (
    <div className={styles.two}>
      <NumberField
        name={nameOf('general')}
        label={words.general}
        unit={`/ ${inPoints(frame.general)}`}
        min={0}
        max={frame.general / 100}
        value={asNumber(general)}
        onChange={(value) => onGeneral(asPoints(value))}
        optional
      />
      <NumberField
        name={nameOf('results')}
        label={words.results}
        unit={`/ ${inPoints(frame.results)}`}
        min={0}
        max={frame.results / 100}
        value={asNumber(results)}
        onChange={(value) => onResults(asPoints(value))}
        optional
      />
    </div>
  );
}
