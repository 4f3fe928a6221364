/** What we use of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(event: string, handler: (...args: never[]) => void): this
    parse(text: string): void
  }
}
