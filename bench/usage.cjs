/**
 * Loaded into every measured process: at its end it says on descriptor 3 what it has used. The peak is
 * the kernel's VmHWM, because `maxRSS` begins on Linux with what the parent had when it forked.
 */
const { readFileSync, writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const peak = process.platform === 'linux' ? highWaterMark() : maxRSS
    const cpu = (userCPUTime + systemCPUTime) / 1e6
    writeSync(3, JSON.stringify({ cpu, main: mainThread() ?? cpu, peak: peak / 1024 }))
  })
}

function highWaterMark() {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}

/** Seconds of this thread alone: how much of the rest is collected and compiled beside it depends on who else runs. */
function mainThread() {
  if (process.platform !== 'linux') return undefined
  return (
    Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9
  )
}
