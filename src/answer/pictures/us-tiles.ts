/** The usual American tile grid, one tile a state, with DC and Puerto Rico. */
const GRID = `
  AK .. .. .. .. .. .. .. .. .. .. ME
  .. .. .. .. .. .. .. .. .. .. VT NH
  .. WA ID MT ND MN IL WI MI NY RI MA
  .. OR NV WY SD IA IN OH PA NJ CT ..
  .. CA UT CO NE MO KY WV VA MD DE ..
  .. .. AZ NM KS AR TN NC SC DC .. ..
  .. .. .. .. OK LA MS AL GA .. .. ..
  HI .. .. .. TX .. .. .. .. FL .. PR
`;

type Tile = { readonly state: string; readonly column: number; readonly row: number };

/** Where each state is on the grid: postal code, column and row, both from 0. */
export const US_TILES: readonly Tile[] = GRID.trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .map((state, column) => ({ state, column, row }))
      .filter(({ state }) => state !== '..'),
  );

export const US_COLUMNS = 12;
export const US_ROWS = 8;
