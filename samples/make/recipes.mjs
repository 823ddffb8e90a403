import { r01 } from './recipes/r01.mjs'
import { r02 } from './recipes/r02.mjs'
import { r03 } from './recipes/r03.mjs'
import { r04 } from './recipes/r04.mjs'
import { r05 } from './recipes/r05.mjs'
import { r06 } from './recipes/r06.mjs'
import { r07 } from './recipes/r07.mjs'
import { r08 } from './recipes/r08.mjs'
import { r09 } from './recipes/r09.mjs'
import { r10 } from './recipes/r10.mjs'
import { r11 } from './recipes/r11.mjs'
import { r12 } from './recipes/r12.mjs'
import { r13 } from './recipes/r13.mjs'
import { r14 } from './recipes/r14.mjs'
import { r15 } from './recipes/r15.mjs'
import { r16 } from './recipes/r16.mjs'

/** Every sample, the three large ones first. */
export const RECIPES = [r03, r08, r11, r01, r02, r04, r05, r06, r07, r09, r10, r12, r13, r14, r15, r16]
