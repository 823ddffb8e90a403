import { r03 } from './recipes/r03.mjs'
import { r08 } from './recipes/r08.mjs'
import { r11 } from './recipes/r11.mjs'

/** Every sample, the three large ones first. */
export const RECIPES = [r03, r08, r11]
