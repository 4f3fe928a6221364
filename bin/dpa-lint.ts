import { lawDate, rules } from '../rules/index.ts'
import { start } from '../src/cli/main.ts'

start({ rules, lawDate })
