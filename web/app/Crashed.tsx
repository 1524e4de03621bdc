import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { appWords } from './words.ts';

/** A chunk that is gone means the site was upgraded under an open page. */
const isOldPage = (error: unknown) =>
  error instanceof Error && /dynamically imported module|preload CSS|Importing a module/i.test(error.message);

export function Crashed({ error }: ErrorComponentProps) {
  const words = useWords(appWords);
  const old = isOldPage(error);
  return (
    <Page title={old ? words.newVersion : words.crashed} lead={old ? words.newVersionWhy : words.crashedWhy} width="narrow">
      <p style={{ marginTop: 'var(--space-5)' }}>
        <Button kind="main" icon="refresh" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </p>
    </Page>
  );
}
