import { SessionStudy, type StatementVector } from '@app/analysis';
import { emptySession, toSnapshot } from '@app/dialogue';
import { ITEM, liveSession, person, post, statement, type HeldSession } from './session.js';

/** Two sorts of sentences that share no word within a sort: only who knows what they mean can tell them apart. */
const TEXTS = [
  'Aanbesteden kost maanden',
  'Leveranciers haken af',
  'Offertes verdwijnen ergens',
  'Drempelbedragen remmen proeven',
  'Contracten blijven liggen',
  'Raamovereenkomsten passen nooit',
  'Politici willen snelheid',
  'Verkiezingen veranderen koers',
  'Wethouders lezen kranten',
  'Raadsleden vragen bewijs',
  'Coalities vallen plots',
  'Bestuurders zoeken applaus',
];
const isFirstSort = (index: number): boolean => index % 12 < 6;

const study = (held: HeldSession): SessionStudy => {
  const made = new SessionStudy(toSnapshot(emptySession(held.session.id)));
  made.hear(held.entries);
  return made;
};

/** A made-up embedder's answer: one direction a sort, and a little of each statement's own. */
const vectorsFor = (asked: SessionStudy): StatementVector[] =>
  asked.textsToEmbed().map(({ statementId, textId }, index) => {
    const vector = new Float32Array(40);
    vector[isFirstSort(Number(statementId.slice(-12))) ? 0 : 1] = 1;
    vector[2 + (index % 38)] = 0.2;
    return { statementId, textId, vector };
  });

const placedBy = (findings: ReturnType<SessionStudy['themes']>) =>
  new Map(findings?.placements.map(([id, themeId]) => [id, themeId]));

function tell(held: HeldSession, to: SessionStudy, work: () => unknown): void {
  const seq = held.session.seq;
  work();
  to.hear(held.entries.slice(seq));
}

describe('themes found with an embedder', () => {
  it('bring together what means the same in other words', () => {
    const asked = study(liveSession(3, TEXTS));
    const themes = placedBy(asked.themes(vectorsFor(asked)));
    const of = (index: number) => themes.get(statement(index));
    expect(of(0)).toBeTruthy();
    expect(TEXTS.map((_, index) => of(index))).toEqual(
      TEXTS.map((_, index) => of(isFirstSort(index) ? 0 : 6)),
    );
    expect(of(0)).not.toBe(of(6));
  });

  it('are those found without it when it tells nothing', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    const expected = study(held).themes();
    const nothing = asked.textsToEmbed().map((text) => ({ ...text, vector: null }));
    expect(asked.themes(nothing)).toEqual(expected);
    expect(study(held).themes([])).toEqual(expected);
    const other = study(held);
    expect(other.themes(vectorsFor(other))).not.toEqual(expected);
  });

  it('are found without it as long as it has not told of nearly all', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    expect(asked.themes(vectorsFor(asked).slice(0, 9))).toEqual(study(held).themes());
  });

  it('are found anew when the vectors come later than the statements', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    const without = asked.themes();
    if (without) tell(held, asked, () => held.run({ kind: 'find-themes', epoch: 0, ...without }));
    const later = asked.themes(vectorsFor(asked));
    expect(later?.placements.length).toBeGreaterThan(0);
  });

  it('take in a new statement by its meaning', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    const found = asked.themes(vectorsFor(asked));
    const themes = placedBy(found);
    if (found) tell(held, asked, () => held.run({ kind: 'find-themes', epoch: 0, ...found }));
    tell(held, asked, () => post(held, 18, 'Ministers zwijgen liever'));
    expect(placedBy(asked.themes(vectorsFor(asked)))).toEqual(
      new Map([[statement(18), themes.get(statement(6))]]),
    );
  });
});

describe('what there is to embed', () => {
  it('is what people may read, each version of a text once, in the language it is in', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    expect(asked.textsToEmbed().map(({ text }) => text)).toEqual(TEXTS);
    expect(new Set(asked.textsToEmbed().map(({ language }) => language))).toEqual(new Set(['nl']));
    asked.themes(vectorsFor(asked));
    expect(asked.textsToEmbed()).toEqual([]);
    tell(held, asked, () => post(held, 12, 'Er komt er een bij'));
    expect(asked.textsToEmbed().map(({ statementId }) => statementId)).toEqual([statement(12)]);
  });

  it('leaves out what is hidden, and what was redacted while its vector was under way', () => {
    const held = liveSession(3, TEXTS);
    const asked = study(held);
    const underWay = vectorsFor(asked);
    const reason = 'Noemt een naam';
    tell(held, asked, () => {
      held.steer({ kind: 'hide-statement', statementId: statement(0), reason });
      held.steer({ kind: 'redact-statement', statementId: statement(1) });
    });
    expect(asked.textsToEmbed().map(({ statementId }) => statementId)).not.toContain(statement(0));
    const themes = placedBy(asked.themes(underWay));
    expect(themes.has(statement(0)) || themes.has(statement(1))).toBe(false);
  });
});

describe('the vector of a text', () => {
  const POSTED = {
    kind: 'post-statement',
    itemId: ITEM,
    intent: 'tip',
    language: 'nl',
    buildsOnId: null,
  } as const;

  it('is not that of the text as corrected since', () => {
    const held = liveSession(3, TEXTS);
    const statementId = statement(20);
    held.run({ ...POSTED, statementId, text: 'Aanbested kost', raisesTheme: false }, person(0));
    const asked = study(held);
    const underWay = vectorsFor(asked);
    const text = 'Aanbesteden kost geld';
    tell(held, asked, () => held.run({ kind: 'correct-statement', statementId, text }, person(0)));
    asked.themes(underWay);
    expect(asked.textsToEmbed().map((missing) => missing.text)).toEqual([text]);
    asked.themes(vectorsFor(asked));
    expect(asked.textsToEmbed()).toEqual([]);
    tell(held, asked, () =>
      held.run({ kind: 'correct-statement', statementId, text: 'Nog anders' }, person(0)),
    );
    expect(asked.textsToEmbed().map((missing) => missing.text)).toEqual(['Nog anders']);
  });
});
