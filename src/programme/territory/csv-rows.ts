export interface CsvRow {
  /** Counted from 1, the heading included. */
  readonly line: number;
  /** Empty when the row is short. */
  readonly cell: (column: string) => string;
}

/** Reads our own tables: comma, double quotes, one heading line. Not for files people send in. */
export function csvRows(text: string): readonly CsvRow[] {
  const [heading = [], ...rows] = [...cellsByLine(text)];
  const places = new Map(heading.map((name, place) => [name, place]));
  return rows.map((cells, index) => ({
    line: index + 2,
    cell: (column) => cells[places.get(column) ?? missing(column)] ?? ''
  }));
}

function missing(column: string): never {
  throw new RangeError(`no column named ${column}`);
}

function* cellsByLine(text: string): Generator<readonly string[]> {
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line !== '') yield line.includes('"') ? quotedCells(line) : line.split(',');
  }
}

function quotedCells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
  );
}
