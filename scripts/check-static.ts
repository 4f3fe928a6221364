/** What has to hold before a merge beside the tests, as many at once as there are cores: `npm run check:static`. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'

const checks = ['types', 'deps', 'generated', 'unused', 'lint', 'pack:check']

/** Runs one after the other until none is left; what each says comes in one piece. */
async function runner(): Promise<void> {
  for (let check = checks.shift(); check; check = checks.shift()) {
    const child = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
    const code = await ended
    console.log(`${check}: ${code === 0 ? 'holds' : `fails\n${said}${complained}`}`)
    if (code !== 0) process.exitCode = 1
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runner))
