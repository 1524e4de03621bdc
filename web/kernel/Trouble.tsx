import { Button } from '../ui/Button.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useWords } from '../ui/language.ts';
import { NoRight } from '../ui/NoRight.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Fault, Refusals, SignedOut, Unreachable } from './troubles.ts';
import { kernelWords } from './words.ts';

interface TroubleProps {
  readonly error: Error;
  readonly retry?: (() => void) | undefined;
}

/** Whatever came instead of an answer: said, with what is kept and what to do. */
export function Trouble({ error, retry }: TroubleProps) {
  const words = useWords(kernelWords);
  if (error instanceof SignedOut) return null;
  if (error instanceof Refusals) return <RefusedRead refusals={error} />;
  if (error instanceof Unreachable) {
    return (
      <Failure title={words.unreachable} kept={words.unreachableKept} retry={retry}>
        {words.unreachableWhy}
      </Failure>
    );
  }
  return (
    <Failure title={words.fault} retry={retry}>
      {words.faultWhy(error instanceof Fault ? error.number : undefined)}
    </Failure>
  );
}

function RefusedRead({ refusals: { refusals } }: { readonly refusals: Refusals }) {
  const words = useWords(kernelWords);
  const [first] = refusals;
  const home = <Button href="/">{words.goHome}</Button>;
  if (first?.kind === 'unseen') {
    return (
      <NoRight title={first.message} action={home}>
        {words.notFoundWhy}
      </NoRight>
    );
  }
  if (first?.kind === 'forbidden' && refusals.length === 1) {
    return (
      <NoRight
        title={words.refusedRead}
        law={first.law && [first.law.at, first.law.text].filter(Boolean).join(', ')}
        action={home}
      >
        {first.message}
      </NoRight>
    );
  }
  return (
    <div className="stack">
      <RefusalList refusals={refusals} title={words.refusedRead} />
      <div className="row">{home}</div>
    </div>
  );
}
