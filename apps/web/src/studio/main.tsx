import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import 'virtual:design-tokens.css';
import '../ui/base.css';
import './studio.css';
import './pages.css';
import './walk-in.css';
import './room.css';
import './now.css';
import './statements.css';
import './analysis.css';
import { loadScreenTexts } from '@app/texts';
import { createRoot } from 'react-dom/client';
import { firstTexts } from '../first-texts.js';
import { TextsProvider } from '../texts.js';
import { Studio } from './studio.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <TextsProvider first={await firstTexts(loadScreenTexts)}>
      <Studio />
    </TextsProvider>,
  );
