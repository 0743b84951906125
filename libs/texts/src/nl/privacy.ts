export const privacyTexts = {
  'privacy.pseudonymity':
    'Deelnemers en gespreksleider zien niet wie wat schrijft. De organisator weet wie zich aanmeldde. De koppeling wissen we na 7 dagen; tot dan kan de beheerder erbij. Noem geen namen.',
};
