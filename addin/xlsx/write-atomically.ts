import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { access, chmod, chown, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileTrouble } from './file-trouble'
import { WorkbookError } from './port'

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, onto the disk, and then in its place. The
 * file that was there stays until then and gives its permissions to the new one.
 */
export async function writeAtomically(target: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const place = await realpath(target).catch(() => target)
  const before = await stat(place).catch(() => null)
  if (before?.isDirectory() === true) throw new WorkbookError('is-folder', { path: target })
  if (before !== null) await checkWritable(place, before.mode)
  const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`)
  try {
    await writeDraft(draft, pieces)
    if (before !== null) await copyRights(draft, before)
    await rename(draft, place)
  } catch (cause) {
    await rm(draft, { force: true })
    throw fileTrouble(cause, target, 'write')
  }
}

/** Whoever has the workbook open leaves a file beside it: Excel `~$a.xlsx`, WPS `.~a.xlsx`, LibreOffice `.~lock.a.xlsx#`. */
async function checkWritable(place: string, mode: number): Promise<void> {
  const name = basename(place)
  for (const lock of [`~$${name}`, `.~${name}`, `.~lock.${name}#`]) {
    const isLocked = await access(join(dirname(place), lock)).then(() => true, () => false)
    if (isLocked) throw new WorkbookError('in-use', { path: place })
  }
  // The superuser may write anything; a file marked read-only is meant to stay as it is all the same.
  const isReadOnly = (mode & 0o222) === 0 || (await access(place, constants.W_OK).then(() => false, () => true))
  if (isReadOnly) throw new WorkbookError('read-only', { path: place })
}

async function writeDraft(draft: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(draft, 'wx')
  try {
    for await (const piece of pieces) await writeAll(file, piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten
}

async function copyRights(draft: string, before: { mode: number; uid: number; gid: number }): Promise<void> {
  // Only the owner or the superuser may give a file away; whoever may not keeps it.
  await chown(draft, before.uid, before.gid).catch(() => undefined)
  await chmod(draft, before.mode & 0o7777)
}
