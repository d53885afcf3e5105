/** Something happened that a graph cannot repeat; the message says what. */
export class NotRecordable extends Error {
  override readonly name = 'NotRecordable';

  /** `doing` names who did it, such as a layer. */
  constructor(what: string, doing?: string) {
    super(doing === undefined ? what : `in ${doing}, ${what}`);
  }
}
