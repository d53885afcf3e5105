/** Something happened that a graph cannot repeat; the message says what. */
export class NotRecordable extends Error {
  override readonly name = 'NotRecordable';
}
