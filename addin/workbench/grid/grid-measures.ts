/** Pixels of a row, of the row numbers' column and of the letters' row. */
export const ROW_HEIGHT = 24
export const HEAD_WIDTH = 64
export const HEAD_HEIGHT = 24
