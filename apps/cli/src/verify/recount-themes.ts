import type { Fact, StatementId, ThemeId } from '@app/dialogue';

/** A theme that is part of another, and the statements that went along. */
interface Merged {
  intoId: ThemeId;
  wentAlong: Set<StatementId>;
}

/** To which theme each statement belongs, followed through the facts by themselves. */
export class RecountedThemes {
  private readonly known = new Set<ThemeId>();
  private readonly merged = new Map<ThemeId, Merged>();
  private readonly homes = new Map<StatementId, ThemeId | null>();

  /** Null: other. */
  themeOf(id: StatementId): ThemeId | null {
    return this.homes.get(id) ?? null;
  }

  /** The themes that are no part of another. */
  standing(): ThemeId[] {
    return [...this.known].filter((id) => !this.merged.has(id));
  }

  count(fact: Fact): void {
    switch (fact.kind) {
      case 'themes-found':
        for (const { themeId } of fact.themes) this.known.add(themeId);
        for (const id of fact.goneIds) this.known.delete(id);
        for (const [id, themeId] of fact.placements) if (this.themeOf(id) !== themeId) this.move(id, themeId);
        break;
      case 'statement-placed':
        this.move(fact.statementId, fact.themeId);
        break;
      case 'theme-split':
        this.known.add(fact.intoId);
        for (const id of fact.statementIds) this.move(id, fact.intoId);
        break;
      case 'themes-merged':
        this.separate(fact.fromId);
        this.merge(fact.fromId, fact.intoId);
        break;
      case 'themes-separated':
        this.separate(fact.fromId);
        break;
      default:
    }
  }

  /** Whoever leaves a theme does not go back when a merge is undone. */
  private move(id: StatementId, themeId: ThemeId | null): void {
    for (const { wentAlong } of this.merged.values()) wentAlong.delete(id);
    this.homes.set(id, themeId);
  }

  private merge(fromId: ThemeId, intoId: ThemeId): void {
    const wentAlong = new Set([...this.homes].flatMap(([id, home]) => (home === fromId ? [id] : [])));
    for (const id of wentAlong) this.homes.set(id, intoId);
    this.merged.set(fromId, { intoId, wentAlong });
  }

  private separate(fromId: ThemeId): void {
    const merged = this.merged.get(fromId);
    if (!merged) return;
    for (let above = this.merged.get(merged.intoId); above; above = this.merged.get(above.intoId))
      for (const id of merged.wentAlong) above.wentAlong.delete(id);
    for (const id of merged.wentAlong) this.homes.set(id, fromId);
    this.merged.delete(fromId);
  }
}
