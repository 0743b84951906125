import type { ThemeId } from '@app/dialogue';
import {
  ask,
  finding,
  found,
  must,
  nextId,
  post,
  refusal,
  statementOf,
  themesOf,
  withThemes,
} from './session-builder.js';

/** As `withThemes`, with a third theme that has one statement. */
function threeThemes() {
  const live = withThemes();
  const { session, anna, itemId } = live;
  const timeId = 'nl-3' as ThemeId;
  const fifth = post(session, anna, itemId);
  const themes = [found(timeId, fifth)];
  must(session, 'system', finding(session, { themes, placements: [[fifth, timeId, []]] }));
  const merge = (fromId: ThemeId, intoId: ThemeId) =>
    ask(session, live.moderator, { kind: 'merge-themes', fromId, intoId });
  const separate = (fromId: ThemeId) => ask(session, live.moderator, { kind: 'separate-themes', fromId });
  const all = () => themesOf(session, ...session.state.statements.keys());
  return { ...live, timeId, fifth, merge, separate, all };
}

describe('merge-themes', () => {
  it('takes all statements of one theme along into the other', () => {
    const { session, roomId, moneyId, timeId, third, merge, all } = threeThemes();
    merge(moneyId, roomId);
    expect(all()).toEqual([roomId, roomId, roomId, roomId, timeId]);
    expect(session.state.themes.get(moneyId)?.mergedIntoId).toBe(roomId);
    expect(statementOf(session, third).secondaryThemeIds).toEqual([]);
  });

  it('goes on to the whole when the other is itself a part', () => {
    const { roomId, moneyId, timeId, merge, all } = threeThemes();
    merge(roomId, timeId);
    expect(merge(moneyId, roomId)).toEqual([{ kind: 'themes-merged', fromId: moneyId, intoId: timeId }]);
    expect(all()).toEqual([timeId, timeId, timeId, timeId, timeId]);
  });

  it('goes in no circle', () => {
    const { roomId, moneyId, timeId, merge, all } = threeThemes();
    expect(merge(roomId, roomId)).toStrictEqual(refusal('not-allowed', 'intoId'));
    merge(moneyId, roomId);
    merge(roomId, timeId);
    const before = all();
    for (const intoId of [roomId, moneyId])
      expect(merge(timeId, intoId)).toStrictEqual(refusal('not-allowed', 'intoId'));
    expect(all()).toEqual(before);
  });

  it('may be decided anew: a part goes along to another whole', () => {
    const { roomId, moneyId, timeId, merge, separate, all } = threeThemes();
    merge(moneyId, roomId);
    merge(moneyId, timeId);
    expect(all()).toEqual([roomId, roomId, timeId, timeId, timeId]);
    separate(moneyId);
    expect(all()).toEqual([roomId, roomId, moneyId, moneyId, timeId]);
  });

  it('answers with a fact also when nothing changes, as it can be undone', () => {
    const { roomId, moneyId, merge, separate, all } = threeThemes();
    for (let time = 0; time < 2; time += 1) expect(merge(moneyId, roomId)).toHaveLength(1);
    for (let time = 0; time < 2; time += 1) expect(separate(moneyId)).toHaveLength(1);
    expect(all().slice(0, 4)).toEqual([roomId, roomId, moneyId, moneyId]);
  });

  it('refuses themes that are not there, and any once the session is archived', () => {
    const { session, roomId, moneyId, merge, separate } = threeThemes();
    expect(merge(nextId(session), roomId)).toStrictEqual(refusal('unknown-theme', 'fromId'));
    expect(merge(roomId, nextId(session))).toStrictEqual(refusal('unknown-theme', 'intoId'));
    expect(separate(nextId(session))).toStrictEqual(refusal('unknown-theme', 'fromId'));
    must(session, 'system', { kind: 'close-session' });
    expect(merge(moneyId, roomId)).toHaveLength(1);
    must(session, 'system', { kind: 'archive-session' });
    expect(merge(moneyId, roomId)).toStrictEqual(refusal('session-closed'));
    expect(separate(moneyId)).toStrictEqual(refusal('session-closed'));
  });
});

describe('separate-themes', () => {
  it('sends back what the merge took along, and nothing else', () => {
    const { session, roomId, moneyId, timeId, fifth, merge, separate, all } = threeThemes();
    merge(moneyId, roomId);
    must(session, 'system', finding(session, { placements: [[fifth, roomId, []]] }));
    separate(moneyId);
    expect(all()).toEqual([roomId, roomId, moneyId, moneyId, roomId]);
    expect(session.state.themes.get(moneyId)?.mergedIntoId).toBeNull();
    expect(session.state.themes.has(timeId)).toBe(true);
  });

  it('leaves where it is what went elsewhere since', () => {
    const { session, roomId, moneyId, timeId, third, fourth, merge, separate } = threeThemes();
    merge(moneyId, roomId);
    must(session, 'system', finding(session, { placements: [[third, timeId, []]] }));
    must(session, 'system', finding(session, { placements: [[third, roomId, []]] }));
    separate(moneyId);
    expect(themesOf(session, third, fourth)).toEqual([roomId, moneyId]);
  });

  it.each([
    ['the inner one first', true],
    ['the outer one first', false],
  ])('undoes merges of merges, %s', (_order, isInnerFirst) => {
    const { roomId, moneyId, timeId, merge, separate, all } = threeThemes();
    const before = all();
    merge(moneyId, roomId);
    merge(roomId, timeId);
    const [one, other] = isInnerFirst ? [moneyId, roomId] : [roomId, moneyId];
    separate(one);
    expect(all().slice(2, 4)).toEqual(isInnerFirst ? [moneyId, moneyId] : [roomId, roomId]);
    separate(other);
    expect(all()).toEqual(before);
  });

  it('sends each statement back to the merge that brought it, when a part came a second time by itself', () => {
    const { roomId, moneyId, timeId, merge, separate, all } = threeThemes();
    merge(moneyId, roomId);
    merge(roomId, timeId);
    merge(moneyId, timeId);
    separate(roomId);
    expect(all()).toEqual([roomId, roomId, timeId, timeId, timeId]);
  });
});
