import './app/noEval.ts';
import '@mantine/core/styles/default-css-variables.layer.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

createRoot(document.getElementById('goc')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
