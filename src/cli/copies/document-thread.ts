import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentReading } from '../../evidence/source-document.ts'
import type { Host } from '../io/host.ts'
import { readingCache } from './reading-cache.ts'

/** Reads documents of strangers where they can be stopped: each once, whoever asks for it, and in whichever run. */
export interface DocumentThread {
  read(bytes: Uint8Array, name: string, sha256: string): Promise<DocumentReading>
  end(): Promise<void>
}

/** What a document may take, in milliseconds; reading one of two hundred pages takes two seconds. */
const patience = 4_500
/** And no longer, however little of it the run was given on a busy machine. */
const longest = 20_000

export function documentThread({ env }: Pick<Host, 'env'>): DocumentThread {
  const known = new Map<string, Promise<DocumentReading>>()
  // The packed program has its reader beside it; from the sources it is read here, where only its size is bounded.
  const [file, ...readers] = ['reader-thread.cjs', 'reader.cjs', 'pdf.cjs'].map((name) =>
    join(import.meta.dirname, name),
  )
  const isPacked = file !== undefined && existsSync(file)
  const cache = isPacked ? readingCache(env, readers) : undefined
  let worker: Worker | undefined
  // One after the other: two at once would each have half the time.
  let queue: Promise<unknown> = Promise.resolve()
  const stop = async () => {
    await worker?.terminate()
    worker = undefined
  }
  const once = async (bytes: Uint8Array, name: string): Promise<DocumentReading> => {
    if (!isPacked) return readHere(bytes, name)
    if (!worker) {
      worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
      // While it reads a timer keeps the run alive; idle it keeps nothing.
      worker.unref()
    }
    const reading = await answerOf(worker, bytes, name)
    if (reading === 'stopped' || reading === 'too-large') await stop()
    if (reading === 'stopped') return { unreadable: 'too-slow' }
    return reading === 'too-large' ? { unreadable: 'too-large' } : reading
  }
  return {
    read(bytes, name, sha256) {
      // A text means what its name says, so that the ending is part of what is read.
      const key = `${sha256} ${/\.[^.]*$/.exec(name)?.[0] ?? ''}`
      const before = known.get(key)
      if (before) return before
      const kept = cache?.get(key)
      const reading = kept ? Promise.resolve(kept) : queue.then(() => once(bytes, name))
      if (!kept)
        queue = reading.then(
          (read) => cache?.keep(key, read),
          () => undefined,
        )
      known.set(key, reading)
      return reading
    },
    async end() {
      cache?.close()
      await stop()
    },
  }
}

function answerOf(
  worker: Worker,
  bytes: Uint8Array,
  name: string,
): Promise<DocumentReading | 'stopped' | 'too-large'> {
  return new Promise((resolve) => {
    const began = { at: performance.now(), cpu: process.cpuUsage() }
    // What other programs took of the time says nothing of the document.
    const look = () => {
      const { user, system } = process.cpuUsage(began.cpu)
      const starved = (user + system) / 1_000 < patience / 2
      if (starved && performance.now() - began.at < longest) timer = setTimeout(look, 250)
      else done('stopped')
    }
    let timer = setTimeout(look, patience)
    const gone = () => done('too-large')
    // It ran out of memory, or met with a mistake of ours: the document is not read either way.
    const failed = (error: NodeJS.ErrnoException) =>
      done(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : { unreadable: 'damaged' })
    const done = (answer: DocumentReading | 'stopped' | 'too-large') => {
      clearTimeout(timer)
      // Its own listeners only: without those of Node itself the thread would never answer again.
      worker.off('message', done).off('error', failed).off('exit', gone)
      resolve(answer)
    }
    worker.on('message', done).on('error', failed).on('exit', gone)
    worker.postMessage({ bytes, name })
  })
}

async function readHere(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  const { readDocument } = await import('../../evidence/read-document.ts')
  return readDocument(bytes, name)
}
