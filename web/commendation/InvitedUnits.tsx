import type * as api from '#api/commendation.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

interface InvitedUnitsProps {
  readonly units: Output<typeof api.showOpening>['units'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The units that may put forward, each with why it stands here; none is chosen beforehand. */
export function InvitedUnits({ units, chosen, onChange }: InvitedUnitsProps) {
  const words = useWords(intakeWords);
  const direct = units.filter(({ isDirect }) => isDirect).map(({ unitId }) => unitId);
  const isMixed = new Set(units.map(({ because }) => because)).size > 1;
  const toggle = (unitId: string, isIn: boolean) => onChange(isIn ? [...chosen, unitId] : chosen.filter((one) => one !== unitId));
  return (
    <fieldset className={styles.rows}>
      <legend>{words.invited}</legend>
      {units.length === 0 && <p className={styles.hint}>{words.noUnits}</p>}
      {direct.length > 1 && (
        <div>
          <Button onClick={() => onChange([...new Set([...chosen, ...direct])])}>{words.allDirect(direct.length)}</Button>
        </div>
      )}
      <div className={styles.units}>
        {units.map(({ unitId, name, because }) => (
          <CheckField
            key={unitId}
            name={`invited.${unitId}`}
            label={name}
            hint={isMixed ? words.becauses[because] : undefined}
            checked={chosen.includes(unitId)}
            onChange={(isIn) => toggle(unitId, isIn)}
          />
        ))}
      </div>
      {units.length > 0 && <p className={styles.hint}>{words.chosen(chosen.length, units.length)}</p>}
    </fieldset>
  );
}
