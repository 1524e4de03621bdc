import * as api from '#api/law.ts';
import { ImportList } from '../kernel/ImportList.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { lawWords } from './words.ts';

/** Documents for the register, from a list. */
export function ImportPage() {
  const words = useWords(lawWords);
  return (
    <Page title={words.import} crumb={[{ label: words.register, href: '/so-van-ban' }]} lead={words.importLead}>
      <ImportList
        preview={api.previewLegalImport}
        take={api.importLegalDocuments}
        template={api.legalTemplate.path}
        fill={{ title: words.fillTitle, why: words.fillWhy }}
        accept=".xlsx,.csv,.tsv"
        takes={words.take}
        after={
          <Button kind="main" href="/so-van-ban">
            {words.toRegister}
          </Button>
        }
      />
    </Page>
  );
}
