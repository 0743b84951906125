import { analyse, SessionStudy } from '@app/analysis';
import { emptySession, evolve, fromSnapshot, toSnapshot, type Answer, type ThemeId } from '@app/dialogue';
import { answer, liveSession, person, post, statement, type HeldSession } from './session.js';

const TEXTS = [
  'De inkoop duurt een jaar en de leverancier wacht niet',
  'Inkoop vraagt om drie offertes voor elke kleine proef',
  'Onze inkoop kent geen contract voor een proef met een leverancier',
  'Een leverancier haakt af omdat de inkoop zo lang duurt',
  'Bij inkoop begint elke proef weer van voren af aan',
  'De wethouder wil snel resultaat voor de verkiezingen',
  'Na de verkiezingen wil de nieuwe wethouder iets anders',
  'De gemeenteraad vraagt de wethouder naar resultaat',
  'Een wethouder noemt de proef in de krant voor hij begint',
  'Zonder steun van de wethouder stopt het na de verkiezingen',
];

/** Two halves of people who answer unlike each other. */
function answered(participantCount = 30): HeldSession {
  const held = liveSession(participantCount, TEXTS);
  for (let participant = 0; participant < participantCount; participant += 1)
    for (const [index] of TEXTS.entries()) {
      const isFirstHalf = participant % 2 === 0;
      const recognises = index < 5 === isFirstHalf;
      const wavers = (participant * 7 + index * 3) % 11 === 0;
      const given: Answer = wavers ? 'cannot-say' : recognises ? 3 : 0;
      answer(held, participant, index, given);
    }
  return held;
}

/** A study that has heard all entries, the first `after` of them in its snapshot. */
function studyOf(held: HeldSession, after = 0): SessionStudy {
  const session = emptySession(held.session.id);
  for (const entry of held.entries.slice(0, after)) evolve(session, entry);
  const study = new SessionStudy(toSnapshot(session));
  study.hear(held.entries.slice(after));
  return study;
}

/** Puts in the journal what a leader would. */
function findThemes(held: HeldSession, study: SessionStudy): void {
  const findings = study.themes();
  if (!findings) return;
  const seq = held.session.seq;
  held.run({ kind: 'find-themes', epoch: 0, ...findings });
  study.hear(held.entries.slice(seq));
}

const steer = (held: HeldSession, study: SessionStudy, command: Parameters<HeldSession['steer']>[0]) => {
  const seq = held.session.seq;
  held.steer(command);
  study.hear(held.entries.slice(seq));
};

const themeOf = (held: HeldSession, index: number) => held.session.statements.get(statement(index))?.themeId;

describe('an analysis', () => {
  it('is the same from the same facts, whoever folds them and from where', () => {
    const held = answered();
    const study = studyOf(held);
    findThemes(held, study);
    const expected = study.analysis();
    expect(expected.uptoSeq).toBe(held.session.seq);
    expect(studyOf(held, Math.floor(held.entries.length / 2)).analysis()).toEqual(expected);
    expect(analyse(fromSnapshot(toSnapshot(held.session)))).toEqual(expected);
  });

  it('finds the two kinds of people that there are, and names no one', () => {
    const { groups } = answered().session ? studyOf(answered()).analysis() : { groups: null };
    expect(groups).toMatchObject({ kind: 'groups', groups: [{ size: 15 }, { size: 15 }] });
    expect(JSON.stringify(groups)).not.toContain(person(0).slice(0, 8));
  });

  it('says why there are no groups', () => {
    expect(studyOf(answered(8)).analysis().groups).toEqual({ kind: 'none', reason: 'too-few-participants' });
  });

  it('counts people in a theme, not statements', () => {
    const held = answered();
    const study = studyOf(held);
    findThemes(held, study);
    const { themes } = study.analysis();
    expect(themes.length).toBeGreaterThan(0);
    for (const { askedCount, recognisedCount } of themes) {
      expect(askedCount).toBeLessThanOrEqual(30);
      expect(recognisedCount).toBeLessThanOrEqual(askedCount);
    }
  });

  it('leaves out what is hidden', () => {
    const held = answered();
    held.steer({ kind: 'hide-statement', statementId: statement(0), reason: 'Noemt een naam' });
    const text = JSON.stringify(studyOf(held).analysis());
    expect(text).not.toContain(statement(0));
  });
});

describe('themes', () => {
  it('are found once there is enough, and not again while nothing is new', () => {
    const held = liveSession(3, TEXTS.slice(0, 4));
    const study = studyOf(held);
    expect(study.themes()).toBeNull();
    const seq = held.session.seq;
    for (const [index, text] of TEXTS.entries()) if (index >= 4) post(held, index, text);
    study.hear(held.entries.slice(seq));
    findThemes(held, study);
    expect(held.session.themes.size).toBeGreaterThan(0);
    expect(study.themes()).toBeNull();
  });

  it('are not undone by the software once a moderator merged and separated them', () => {
    const held = liveSession(3, TEXTS);
    const study = studyOf(held);
    findThemes(held, study);
    const [fromId, intoId] = [...held.session.themes.keys()] as [ThemeId, ThemeId];
    const before = TEXTS.map((_, index) => themeOf(held, index));
    steer(held, study, { kind: 'merge-themes', fromId, intoId });
    findThemes(held, study);
    expect(TEXTS.map((_, index) => themeOf(held, index))).not.toContain(fromId);
    steer(held, study, { kind: 'separate-themes', fromId });
    findThemes(held, study);
    expect(TEXTS.map((_, index) => themeOf(held, index))).toEqual(before);
  });

  it('keep a statement where a moderator placed it', () => {
    const held = liveSession(3, TEXTS);
    const study = studyOf(held);
    findThemes(held, study);
    const elsewhere = [...held.session.themes.keys()].find((id) => id !== themeOf(held, 0)) ?? null;
    steer(held, study, { kind: 'place-statement', statementId: statement(0), themeId: elsewhere });
    const seq = held.session.seq;
    for (let index = 10; index < 20; index += 1) post(held, index, `${TEXTS[index - 10] ?? ''} nog eens`);
    study.hear(held.entries.slice(seq));
    findThemes(held, study);
    expect(themeOf(held, 0)).toBe(elsewhere);
  });

  it('go on from the facts when another process takes over', () => {
    const held = liveSession(3, TEXTS);
    findThemes(held, studyOf(held));
    const before = TEXTS.map((_, index) => themeOf(held, index));
    findThemes(held, studyOf(held));
    expect(TEXTS.map((_, index) => themeOf(held, index))).toEqual(before);
  });
});
