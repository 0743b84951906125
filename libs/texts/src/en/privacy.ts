export const privacyTexts = {
  'privacy.pseudonymity':
    'Participants and the moderator do not see who writes what. The organiser knows who signed up. We delete the link between the two after 7 days; until then the administrator can get at it. Do not mention names.',
};
