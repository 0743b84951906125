import type { ModeratedRow, StatementId } from '@app/dialogue';
import type { Listed } from '../../../src/studio/room/listed.js';
import { likeness, mostAlike } from '../../../src/studio/room/pick/alike.js';
import { moderatedRow } from './analysis-fixture.js';

const listed = (text: string): Listed => ({
  statementId: text as StatementId,
  row: moderatedRow({ text }),
  ranked: null,
  rank: null,
});

describe('likeness of two texts', () => {
  it('is the share of their words that they have in common', () => {
    expect(likeness('De wethouder luistert', 'De wethouder luistert')).toBe(1);
    expect(likeness('wethouder luistert', 'wethouder spreekt')).toBeCloseTo(1 / 3);
    expect(likeness('wethouder luistert', 'raad spreekt')).toBe(0);
  });

  it('minds no order, capitals, accents and signs', () => {
    expect(likeness('Eén wethóuder, luistert!', 'luistert wethouder een')).toBe(1);
  });

  it('minds no short words, so that texts without others have nothing in common', () => {
    expect(likeness('ik en jij', 'en de raad')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });

  it('holds for other scripts', () => {
    expect(likeness('ראש העיר מקשיב', 'ראש העיר מדבר')).toBeCloseTo(1 / 2);
  });
});

describe('what is most alike', () => {
  const statements = ['De raad zwijgt', 'Regels knellen', 'De raad zwijgt vaak', 'De raad spreekt'].map(
    listed,
  );
  const textsOf = (found: readonly Listed[]): (ModeratedRow['text'] | undefined)[] =>
    found.map(({ row }) => row.text);

  it('comes first, and nothing is left out', () => {
    expect(textsOf(mostAlike(statements, 'Vaak zwijgt de raad', ''))).toEqual([
      'De raad zwijgt vaak',
      'De raad zwijgt',
      'De raad spreekt',
      'Regels knellen',
    ]);
  });

  it('minds no words that are in everything people say', () => {
    const [small, telling] = [
      'Wij willen het ook wel, maar het lukt niet',
      'Onze wethouder durft geen besluit',
    ].map(listed);
    const found = mostAlike([small!, telling!], 'De wethouder wil het ook wel, maar hij durft het niet', '');
    expect(found).toEqual([telling, small]);
  });

  it('is told by what is rare in this session, not by what everybody writes about', () => {
    const everywhere = ['Innovatie vraagt tijd', 'Innovatie vraagt geld', 'Innovatie vraagt lef'].map(listed);
    const rare = listed('Aanbesteding duurt jaren');
    const found = mostAlike([...everywhere, rare], 'Innovatie vraagt aanbesteding', '');
    expect(found[0]).toBe(rare);
  });

  it('is looked for among those with the sought words', () => {
    expect(textsOf(mostAlike(statements, 'Vaak zwijgt de raad', 'RAAD spr'))).toEqual(['De raad spreekt']);
  });

  it('keeps the order that there was without a text', () => {
    expect(mostAlike(statements, '', '')).toEqual(statements);
  });
});
