/** Title, one-line question and description of each page. */
export const pages = {
  index: {
    title: "Where the accounts part",
    nav: "Overview",
    description: "What the articles of this corpus disagree about, with the words of each account."
  },
  discrepancies: {
    title: "Where do the accounts part, and why?",
    nav: "Disagreements",
    description: "Every disagreement between the accounts, as figures on one axis and as quotations side by side."
  },
  sourcing: {
    title: "With which words is whom made to speak?",
    nav: "Sourcing",
    description: "Who admits, who asserts and who merely says, outlet by outlet, in the outlets' own words."
  },
  naming: {
    title: "Who calls whom what?",
    nav: "Naming",
    description: "The names each outlet and each source gives to the same people."
  },
  timeline: {
    title: "What happened when, and who says so?",
    nav: "Time line",
    description: "What happened, what was said and what was published, day by day."
  },
  places: {title: "Where?", nav: "Places", description: "The places the articles name and what they count there."},
  articles: {
    title: "The articles",
    nav: "Articles",
    description: "All articles of the corpus, each with its spans marked."
  },
  article: {
    title: "Article",
    nav: "Article",
    description: "The text with its cues, sources, claims, times and places marked."
  },
  method: {
    title: "Can I trust this?",
    nav: "Method",
    description: "How well the extractor does against hand-coded articles, its conventions and its limits."
  },
  notebook: {
    title: "Redo it, and ask your own",
    nav: "Notebook",
    description: "The reckonings behind the report, cell by cell, over the same tables."
  },
  data: {
    title: "May I have it?",
    nav: "Data",
    description: "Every table as CSV, all of them as a data package, and what each column means."
  },
  notFound: {title: "Not found", nav: "Not found", description: "There is no such page."}
};
