import type { HouseStyle } from './house-style.js';

/** How it looks when nobody chose anything. */
export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  accent: '#0b5563',
  paper: '#ffffff',
  headingFont: 'noto-sans',
  textFont: 'noto-sans',
  corners: 'soft',
  organisation: '',
  logo: null,
};
