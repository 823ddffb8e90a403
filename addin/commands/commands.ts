import { goToNextConflict } from './next-conflict'

/** The ribbon buttons that act without opening the pane. Excel waits for `completed`, whatever happens. */
void Office.onReady(() => {
  Office.actions.associate('goToNextConflict', (event: Office.AddinCommands.Event) => {
    void Excel.run(goToNextConflict).finally(() => event.completed())
  })
})
