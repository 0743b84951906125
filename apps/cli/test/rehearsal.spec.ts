import { readFile } from 'node:fs/promises';

interface Written {
  fictional: string;
  organisationKinds: { id: string; share: number }[];
  items: {
    question: string;
    statements: { key: string; text: string; from: string; buildsOn?: string; recognition: object }[];
  }[];
}

describe('the rehearsal conversation', () => {
  let rehearsal: Written;

  beforeAll(async () => {
    rehearsal = JSON.parse(await readFile('apps/cli/assets/rehearsal.nl.json', 'utf8')) as Written;
  });

  it('says that it is made up', () => {
    expect(rehearsal.fictional).toMatch(/verzonnen/);
  });

  it('has four questions and at least 120 statements that differ', () => {
    const texts = rehearsal.items.flatMap(({ statements }) => statements.map(({ text }) => text));
    expect(rehearsal.items).toHaveLength(4);
    expect(texts.length).toBeGreaterThanOrEqual(120);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('builds only on earlier statements of the same question, and knows every kind of organisation', () => {
    const kinds = rehearsal.organisationKinds.map(({ id }) => id).toSorted();
    for (const { statements } of rehearsal.items) {
      const earlier = new Set<string>();
      for (const { key, buildsOn, from, recognition } of statements) {
        expect(buildsOn === undefined || earlier.has(buildsOn)).toBe(true);
        expect(kinds).toContain(from);
        expect(Object.keys(recognition).toSorted()).toEqual(kinds);
        earlier.add(key);
      }
    }
  });
});
