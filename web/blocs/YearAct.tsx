import { type ReactNode, useState } from 'react';
import type * as api from '#api/blocs.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { SignedPaper } from './SignedPaper.tsx';
import { blocWords } from './words.ts';

type Binding =
  | typeof api.putBlocPact
  | typeof api.openBlocScoring
  | typeof api.closeBlocScoring
  | typeof api.concludeBlocYear
  | typeof api.signBlocPact
  | typeof api.handInBlocScores;

interface YearActProps {
  readonly endpoint: Binding;
  readonly input: Readonly<Record<string, unknown>>;
  readonly question: string;
  readonly consequence: string;
  readonly fixes: readonly string[];
  readonly confirm: string;
  /** The clerk enters what the head signed. */
  readonly withPaper?: boolean;
  readonly paperLabel?: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** One binding act of a bloc's year: what is fixed, one question. */
export function YearAct(props: YearActProps) {
  const { endpoint, input, question, consequence, fixes, confirm, withPaper = false, paperLabel, onClose, children } = props;
  const words = useWords(blocWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(endpoint as typeof api.putBlocPact, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={question}
      consequence={consequence}
      fixes={fixes.map((text) => ({ text }))}
      confirm={confirm}
      pending={write.pending}
      whyNot={withPaper && files.length === 0 ? [words.paperMissing] : []}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
      onConfirm={() => write.write({ ...input, ...(files[0] ? { paper: files[0] } : {}) } as never)}
    >
      {children}
      {withPaper && <SignedPaper files={files} onChange={setFiles} {...(paperLabel ? { label: paperLabel } : {})} />}
    </BindingAct>
  );
}
