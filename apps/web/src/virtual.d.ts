/// <reference types="vite/client" />
declare module 'virtual:design-tokens.css';
declare module '@fontsource-variable/noto-sans/wght.css';
declare module '@fontsource-variable/noto-sans-hebrew/wght.css';
