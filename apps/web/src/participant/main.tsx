import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import 'virtual:design-tokens.css';
import '../ui/base.css';
import './participant.css';
import { loadParticipantTexts } from '@app/texts';
import { firstTexts } from '../first-texts.js';
import { enter, onAnotherLink, takeLink } from './enter.js';

// Small, so that signing in and the texts are under way while the page itself is still coming in.
const root = document.getElementById('root');
if (root) {
  const link = takeLink();
  onAnotherLink(() => location.reload());
  const texts = firstTexts(loadParticipantTexts, link.language === null ? [] : [link.language]);
  if (/^\/join\/?$/.test(location.pathname)) {
    const { showJoin } = await import('./walk-in/show-join.js');
    await showJoin(root, link.token, texts);
  } else {
    const entering = enter(location.pathname, link);
    const { showPage } = await import('./show-page.js');
    await showPage(root, entering, texts);
  }
}
