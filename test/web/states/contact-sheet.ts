import { directionOf, LANGUAGE_NAMES } from '@app/texts';
import { LANGUAGES, type Language } from './speak.js';
import type { StateName } from './story.js';

const STYLE = `body{font:16px/1.4 system-ui;margin:1rem}section{margin-block:2rem;border-block-start:1px solid #888}
.row{display:flex;gap:1rem;align-items:flex-start;overflow-x:auto}figure{margin:0;flex:none}
img{display:block;max-inline-size:30rem;max-block-size:40rem;border:1px solid #ccc}`;

/** A page with the pictures of all states in one language, for who judges them. */
export function contactSheet(
  states: readonly StateName[],
  language: Language,
  sizesOf: (state: StateName) => readonly (readonly [width: number, height: number])[],
): string {
  const links = LANGUAGES.map((one) => `<a href="index.${one}.html">${LANGUAGE_NAMES[one]}</a>`).join(' · ');
  const sections = states.map((state) => {
    const spoken = state.viewer === 'reader' ? 'nl' : language;
    const figures = sizesOf(state).map(([width]) => {
      const file = `${state.name}.${spoken}.${width}.png`;
      return `<figure><figcaption>${width}</figcaption><a href="${file}"><img src="${file}" alt="${state.name}, ${width} px" loading="lazy"></a></figure>`;
    });
    return `<section id="${state.name}"><h2>${state.name} <small>${state.viewer}</small></h2><div class="row">${figures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${LANGUAGE_NAMES[language]}</title><style>${STYLE}</style>
<h1>${LANGUAGE_NAMES[language]} (${directionOf(language)})</h1><p>${links}</p>${sections.join('\n')}</html>
`;
}
