import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import 'virtual:design-tokens.css';
import '../ui/base.css';
import './studio.css';
import './pages.css';
import './room.css';
import './now.css';
import './statements.css';
import './analysis.css';
import { createRoot } from 'react-dom/client';
import { TextsProvider } from '../texts.js';
import { Studio } from './studio.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <TextsProvider>
      <Studio />
    </TextsProvider>,
  );
