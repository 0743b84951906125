const FIRST_ROOM = 1_024;

/** Entries of a matrix in the order in which they were added. */
export class EntryList {
  private columns = new Uint32Array(FIRST_ROOM);
  private values = new Float64Array(FIRST_ROOM);
  count = 0;

  add(column: number, value: number): void {
    if (this.count === this.values.length) this.grow();
    this.columns[this.count] = column;
    this.values[this.count] = value;
    this.count += 1;
  }

  entries(): { column: Uint32Array; value: Float64Array } {
    return { column: this.columns.subarray(0, this.count), value: this.values.subarray(0, this.count) };
  }

  private grow(): void {
    const columns = new Uint32Array(2 * this.columns.length);
    const values = new Float64Array(2 * this.values.length);
    columns.set(this.columns);
    values.set(this.values);
    this.columns = columns;
    this.values = values;
  }
}
