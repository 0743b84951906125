import type { StatementId } from '@app/dialogue';
import type { ThemeStatement } from '@app/themes';
import { mulberry32 } from '@app/numeric';

/** What people say, by theme; a sentence takes a few of each theme's words. Fictional. */
const VOCABULARIES = {
  budget: ['budget', 'begroting', 'geld', 'subsidie', 'kosten', 'financiering', 'euro', 'bezuiniging'],
  support: [
    'draagvlak',
    'collega',
    'weerstand',
    'afdeling',
    'enthousiasme',
    'betrokkenheid',
    'team',
    'steun',
  ],
  council: ['gemeenteraad', 'wethouder', 'raadslid', 'college', 'politiek', 'motie', 'coalitie', 'bestuur'],
  digital: [
    'software',
    'computer',
    'gegevens',
    'koppeling',
    'systeem',
    'leverancier',
    'applicatie',
    'server',
  ],
} as const;

export type PlantedTheme = keyof typeof VOCABULARIES;

export const PLANTED_THEMES = Object.keys(VOCABULARIES) as PlantedTheme[];

export const statementId = (name: string): StatementId => name as StatementId;

/** Statements with a planted theme each, made up by seed. */
export function plantedStatements(
  count: number,
  seed: number,
): (ThemeStatement & { planted: PlantedTheme })[] {
  const random = mulberry32(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const planted = one(PLANTED_THEMES);
    const words = VOCABULARIES[planted];
    const text = `Bij ons is ${one(words)} en ${one(words)} lastig door ${one(words)} en ${one(words)}.`;
    return { statementId: statementId(`s${String(index).padStart(4, '0')}`), text, language: 'nl', planted };
  });
}
