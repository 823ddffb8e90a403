/** A building, block or unit, as it stands before a room's number. */
const UNIT = '(?:[栋幢座#]|号楼|单元)'
const FLOOR = '[楼层F]'
const DIGITS = '[A-Z]?\\d{3,4}[A-Z]?'
const ROOM = '号?(?:室|房(?!地产|产)|户(?!型))'
/** Further rooms behind the first: 1201、1202. */
const MORE = `(?: *[、,/和&-] *${DIGITS}(?:${ROOM})?)*`
/** What makes the figures before it something else: 301栋, 18楼, 3室2厅. */
const OTHER = '(?![\\d栋幢座#期]|号楼|号院|单元|[楼层]|室\\d*[一二两三四]?厅)'

/** Where rooms are told; group 1 stays, group 2 is the room. */
const PATTERNS: readonly RegExp[] = [
  // 2栋1单元301室, 5#1803, 3栋8-3 (floor and room), 1单元3室, 12栋12楼1203
  new RegExp(`(${UNIT} *-? *(?:\\d{1,3}${FLOOR} *-? *)?)((?:\\d{1,3}-\\d{1,3}|${DIGITS}|\\d{1,2}(?=${ROOM}))(?:${ROOM}|号)?${MORE})${OTHER}`, 'dg'),
  // 18楼1803, 3层302室
  new RegExp(`(\\d${FLOOR} *-? *)(${DIGITS}(?:${ROOM})?${MORE})${OTHER}`, 'dg'),
  // 3-2-1001, 3-1001, B2-1502
  new RegExp(`((?:^|[^\\d-])\\d{1,2}(?:-\\d{1,2})?)(-\\d{3,4}(?:${ROOM})?${MORE})(?![\\d栋幢座#期号-])`, 'dg'),
  // 5-12-3: building, floor and room
  /((?:^|[^\d-])\d{1,2})(-\d{1,2}-\d{1,2})(?![\d栋幢座#期号年月日-])/dg,
  // 301室, 三零一室
  new RegExp(`((?:^|[^\\dA-Z-]))((?:${DIGITS}|[〇零一二三四五六七八九]{3,4})${ROOM}${MORE})(?!\\d*[一二两三四]?厅)`, 'dg'),
]

/**
 * Whether an address tells the room or flat, which a showroom must not record (R10.2).
 * @example hasRoomNumber('阳光城一期2栋1单元301室') // true
 * @example hasRoomNumber('阳光城一期二栋') // false
 */
export function hasRoomNumber(address: string): boolean {
  return findRoom(narrow(address)) !== null
}

/**
 * The address without its room numbers, everything else as it was written.
 * @example maskRoomNumber('阳光城一期2栋1单元301室') // '阳光城一期2栋1单元'
 */
export function maskRoomNumber(address: string): string {
  let rest = address
  for (let room = findRoom(narrow(rest)); room; room = findRoom(narrow(rest))) rest = rest.slice(0, room[0]) + rest.slice(room[1])
  return rest === address ? address : rest.trimEnd()
}

/** Where the first room number begins and ends. */
function findRoom(text: string): readonly [number, number] | null {
  if (!/\d{2}|\d-\d|[室房户]/.test(text)) return null
  for (const pattern of PATTERNS) {
    pattern.lastIndex = 0
    const range = pattern.exec(text)?.indices?.[2]
    if (range) return range
  }
  return null
}

/** The same text with half-width figures, letters and dashes, character for character. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−—]/g, '-')
    .replace(/[a-z]/g, letter => letter.toUpperCase())
    .replace(/　/g, ' ')
}
