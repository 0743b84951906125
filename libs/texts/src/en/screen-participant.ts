export const participantTexts = {};
