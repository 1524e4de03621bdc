import './app/noEval.ts';
import '@mantine/core/styles/default-css-variables.layer.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { registerWorker } from './app/shellWorker.ts';
import { restoreDrafts } from './kernel/drafts.ts';
import { lastPerson } from './kernel/keptAnswers.ts';
import { startOutbox } from './kernel/outbox/outbox.ts';
import { setOwner } from './kernel/owner.ts';

const show = () => {
  // Until the server says who is signed in, it is whoever was here last and has not left.
  setOwner(lastPerson());
  startOutbox();
  createRoot(document.getElementById('goc')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

registerWorker();
void atMost(1500, restoreDrafts()).finally(show);

function atMost(millis: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((late) => setTimeout(late, millis))]);
}
