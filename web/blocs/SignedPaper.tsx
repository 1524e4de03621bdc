import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { blocWords } from './words.ts';

interface SignedPaperProps {
  readonly label?: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** The scan of what the head signed, where the clerk enters it. */
export function SignedPaper({ label, files, onChange }: SignedPaperProps) {
  const words = useWords(blocWords);
  return (
    <FileField
      name="paper"
      label={label ?? words.signedPaper}
      hint={words.signedPaperHint}
      accept=".pdf,image/*"
      value={files}
      onChange={onChange}
    />
  );
}
