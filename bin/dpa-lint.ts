import * as book from '../rules/index.ts'
import { start } from '../src/cli/main.ts'

start(book)
