/** The floors: a room imports only from floors below it, never from a neighbour, never in a circle. */
const FLOORS = [
  ['calendar', 'lists', 'money', 'workbook'],
  ['registration'],
  ['findings', 'policy'],
  ['register', 'identity', 'region'],
  ['lifecycle'],
  ['conflicts'],
  ['attribution'],
  ['penalties'],
  ['commission'],
  ['review'],
]

const floorRules = FLOORS.flatMap((rooms, floor) => rooms.map(room => {
  const allowed = [room, ...FLOORS.slice(0, floor).flat()]
  return {
    name: `floor-${floor}-${room}`,
    severity: 'error',
    comment: `core/${room} stands on floor ${floor} and may import only from the floors below it`,
    from: { path: `^core/${room}/` },
    to: { path: '^(core/|addin/)', pathNot: `^core/(${allowed.join('|')})/` },
  }
}))

module.exports = {
  forbidden: [
    ...floorRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-libraries', severity: 'error', comment: 'the core imports only zod and date-fns', from: { path: '^core/' }, to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: 'node_modules/(zod|date-fns)/' } },
    { name: 'date-fns-in-calendar', severity: 'error', from: { path: '^core/', pathNot: '^core/calendar/' }, to: { path: 'node_modules/date-fns/' } },
    { name: 'through-the-door', severity: 'error', comment: 'shells import the core through core/index.ts', from: { path: '^addin/' }, to: { path: '^core/', pathNot: '^core/(index\\.ts$|workbook/)' } },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^(core|addin)/' }, to: { path: '^(test|samples)/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/@types)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
