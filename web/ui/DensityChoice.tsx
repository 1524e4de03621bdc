import type { Density } from './density.ts';
import { useWords } from './language.ts';
import { Segments } from './Segments.tsx';
import { uiWords } from './words.ts';

interface DensityChoiceProps {
  readonly value: Density;
  readonly onChange: (density: Density) => void;
}

export function DensityChoice({ value, onChange }: DensityChoiceProps) {
  const words = useWords(uiWords);
  const options = [
    { value: 'roomy', label: words.roomy },
    { value: 'normal', label: words.normal },
    { value: 'dense', label: words.dense },
  ] as const;
  return <Segments label={words.density} options={options} value={value} onChange={onChange} />;
}
