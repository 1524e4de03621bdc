import { kernelWords } from '../kernel/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Shell } from './Shell.tsx';
import { appWords } from './words.ts';

export function NotFound() {
  const words = { ...useWords(kernelWords), ...useWords(appWords) };
  return (
    <Page title={words.notFound} lead={words.notFoundWhy} width="narrow">
      <p style={{ marginTop: 'var(--space-5)' }}>
        <Button kind="main" href="/">
          {words.goHome}
        </Button>
      </p>
    </Page>
  );
}

/** The same outside the bar: an address that no page has. */
export function NoSuchPage() {
  return (
    <Shell nav={[]} who={null} demoDay={null}>
      <NotFound />
    </Shell>
  );
}
