import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface RecipientChoiceProps {
  readonly bodies: ShownPlan['maySendTo'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The bodies above that an issued plan goes to; what the document names is said, nothing is ticked beforehand. */
export function RecipientChoice({ bodies, chosen, onChange }: RecipientChoiceProps) {
  const words = useWords(planWords);
  if (bodies.length === 0) return null;
  return (
    <fieldset>
      <legend className="strong">{words.sendTo}</legend>
      <p className="small ink-2">{words.sendToHint}</p>
      {bodies.map(({ unitId, name, isNamed }) => (
        <CheckField
          key={unitId}
          name={`sendTo.${unitId}`}
          label={name}
          hint={isNamed ? words.namedRecipient : undefined}
          checked={chosen.includes(unitId)}
          onChange={(checked) => onChange(checked ? [...chosen, unitId] : chosen.filter((id) => id !== unitId))}
        />
      ))}
    </fieldset>
  );
}
