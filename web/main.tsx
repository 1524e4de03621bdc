import '@mantine/core/styles/default-css-variables.layer.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App.tsx';

// The page's content policy forbids evaluated code; zod is told so instead of trying.
z.config({ jitless: true });

createRoot(document.getElementById('goc')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
