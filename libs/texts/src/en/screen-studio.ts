export const studioTexts = {};
