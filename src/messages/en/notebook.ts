/** The prose of the notebook. */
export const notebook = {
  intro:
    "Everything this report shows is reckoned from the tables on the data page. The cells below do it again, step by step: each shows its code beside its result. Copy a cell, change it, ask something else.",
  load: "Load the tables",
  loadText: "One call reads the tables with the types of their schema; Arquero makes a data frame of any of them.",
  cues: "How a cue is counted",
  cuesText:
    "Every attribution carries the word that ties its source to what it says, and the kind of source. Counting is grouping.",
  interval: "How a figure becomes an interval",
  intervalText:
    "“More than 40” is 41 and upwards; “dozens” is 20 to 99 by the convention on the method page. A figure that is open on both ends has no place on an axis.",
  event: "How claims meet in an event",
  eventText: "Claims about the same kind of loss, on the same side, near in place and time, carry the same event.",
  disagreement: "How a disagreement comes about",
  disagreementText:
    "A disagreement is two row ids and a reason. Joining it with the claims gives the two figures back.",
  own: "Write your own",
  ownText:
    "A page like this is a Markdown file under src/notebooks/ in the project's folder: copy src/notebook.md there, keep the first cell, and write. “npm run preview” shows it while you write."
};
