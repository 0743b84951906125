import { GroupMap, GroupMark } from '@app/charts';
import { renderToStaticMarkup } from 'react-dom/server';

const points = [
  { x: -2, y: 1, group: 0 },
  { x: 2, y: 0, group: 1 },
  { x: 0, y: -1, group: 2 },
  { x: 1, y: 0.5, group: 1 },
];

const marksOf = (svg: string) =>
  [...svg.matchAll(/<path transform="translate\(([\d.-]+) ([\d.-]+)\)" d="([^"]+)" fill="([^"]+)"/g)].map(
    ([, x, y, d, fill]) => ({ x: Number(x), y: Number(y), d, fill }),
  );

describe('the map of groups', () => {
  const marks = marksOf(renderToStaticMarkup(<GroupMap points={points} />));

  it('has a mark for each participant, all within the picture', () => {
    expect(marks).toHaveLength(points.length);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(400);
    }
  });

  it('tells groups apart by shape and by colour', () => {
    expect(new Set(marks.map(({ d }) => d)).size).toBe(3);
    expect(new Set(marks.map(({ fill }) => fill)).size).toBe(3);
  });

  it('has one scale for both axes, with up above', () => {
    const [left, right, low] = marks;
    const perUnit = ((right?.x ?? 0) - (left?.x ?? 0)) / 4;
    expect(((low?.y ?? 0) - (left?.y ?? 0)) / 2).toBeCloseTo(perUnit, 1);
    expect(perUnit).toBeGreaterThan(0);
  });

  it('makes one larger mark of participants who stand on one spot', () => {
    const [single] = marksOf(renderToStaticMarkup(<GroupMap points={points.slice(0, 1)} />));
    const [double, ...rest] = marksOf(
      renderToStaticMarkup(<GroupMap points={[...points.slice(0, 1), ...points.slice(0, 1)]} />),
    );
    expect(rest).toEqual([]);
    expect(double?.d).not.toBe(single?.d);
    expect(double).toMatchObject({ x: 200, y: 200 });
  });

  it('has no words inside and is left to the table for who does not see it', () => {
    const svg = renderToStaticMarkup(<GroupMap points={points} />);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('<text');
  });
});

it('marks six groups by six shapes', () => {
  const shapes = [0, 1, 2, 3, 4, 5].map(
    (group) => / d="([^"]+)"/.exec(renderToStaticMarkup(<GroupMark group={group} />))?.[1],
  );
  expect(new Set(shapes).size).toBe(6);
});
