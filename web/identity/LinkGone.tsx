import { signInPath } from '../kernel/signIn.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { Refusals } from '../kernel/troubles.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { identityWords } from './words.ts';

interface LinkGoneProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** A link that cannot be used says what to do; any other trouble is said as everywhere. */
export function LinkGone({ error, retry }: LinkGoneProps) {
  const words = useWords(identityWords);
  if (!(error instanceof Refusals)) return <Trouble error={error} retry={retry} />;
  return (
    <>
      <Note kind="error" title={words.gone}>
        <p>{words.goneWhy}</p>
      </Note>
      <p style={{ marginTop: 'var(--space-5)' }}>
        <Button kind="main" href={signInPath}>
          {words.signIn}
        </Button>
      </p>
    </>
  );
}
