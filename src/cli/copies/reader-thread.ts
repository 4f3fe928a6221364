/** The thread in which documents are read: nothing but the reader runs in it. */
import { parentPort } from 'node:worker_threads'
import { readDocument } from '../../evidence/read-document.ts'

parentPort?.on('message', async ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  parentPort?.postMessage(await readDocument(bytes, name))
})
