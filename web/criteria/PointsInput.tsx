import { NumberField } from '../ui/NumberField.tsx';

interface PointsInputProps {
  readonly name: string;
  readonly label: string;
  /** Hundredths of a point. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Points as people write them, `7,5`; an empty field counts 0. */
export function PointsInput({ name, label, value, onChange }: PointsInputProps) {
  return (
    <NumberField
      name={name}
      label={label}
      value={value / 100}
      min={0}
      onChange={(points) => onChange(Math.round((points ?? 0) * 100))}
    />
  );
}
