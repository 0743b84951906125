export const scaleTexts = {
  'scale.question.experience': 'Dans quelle mesure retrouvez-vous cela dans votre pratique ?',
  'scale.question.tip': 'Est-ce que cela marcherait chez vous ?',
  'scale.question.warning': 'Dans quelle mesure retrouvez-vous cela dans votre pratique ?',
  'scale.question.question': 'Cette question se pose-t-elle aussi chez vous ?',
  'scale.degree.0': 'Pas du tout',
  'scale.degree.1': 'Un peu',
  'scale.degree.2': 'En grande partie',
  'scale.degree.3': 'Tout à fait',
  'scale.cannot-say': 'Je ne peux pas le dire',
};
