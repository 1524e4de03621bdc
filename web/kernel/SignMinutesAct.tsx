import { type ReactNode, useState } from 'react';
import type { Day } from '#domain/kernel/day.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { inTwoLanguages, useWords } from '../ui/language.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Trouble } from './Trouble.tsx';

const signWords = inTwoLanguages(
  { signedOn: 'Ngày ký biên bản', scan: 'Bản chụp biên bản đã ký' },
  { signedOn: 'Signed on', scan: 'Scan of the signed minutes' },
);

interface SignMinutesActProps {
  readonly question: string;
  readonly consequence: string;
  /** What stands fixed from then on. */
  readonly fixes: readonly { readonly text: ReactNode }[];
  readonly confirm: string;
  readonly hint?: string;
  /** When it was held: no earlier can it be signed. */
  readonly heldOn: Day;
  readonly today: Day;
  readonly write: { readonly pending: boolean; readonly refusals: readonly ShownRefusal[]; readonly failure: Error | null };
  readonly onSign: (signed: { readonly signedOn: Day; readonly paper?: File }) => void;
  readonly onClose: () => void;
}

/** Minutes that were signed on paper come in with their scan: what they are of stays as it is from then on. */
export function SignMinutesAct(props: SignMinutesActProps) {
  const { heldOn, today, hint, write, onSign, ...act } = props;
  const words = useWords(signWords);
  const [signedOn, setSignedOn] = useState<Day | null>(today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const sign = () => signedOn && onSign({ signedOn, ...(files[0] ? { paper: files[0] } : {}) });
  return (
    <BindingAct
      {...act}
      opened
      onConfirm={sign}
      pending={write.pending}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
    >
      <DateField name="signedOn" label={words.signedOn} value={signedOn} onChange={setSignedOn} min={heldOn} max={today} />
      <FileField
        name="paper"
        label={words.scan}
        {...(hint ? { hint } : {})}
        accept=".pdf,image/*"
        value={files}
        onChange={setFiles}
      />
    </BindingAct>
  );
}
