/** Ends a verb with a status: 1 the corpus has errors (or the work could not be done), 2 wrong usage. */
export class ExitStatus extends Error {
  readonly status: 1 | 2;

  constructor(status: 1 | 2, message = "") {
    super(message);
    this.status = status;
  }
}
