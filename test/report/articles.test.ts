import {describe, expect, test} from "vitest";
import {articleLabel, plainLabel} from "../../src/marks/articleLabel.ts";
import {articleOpening} from "../../src/site/articleOpening.ts";
import {articleHeading, HEAD_MARK, TEMPLATE} from "../../src/site/articleShell.ts";
import {MASK} from "../../src/site/mask.ts";
import {articleOf, jsonLd} from "../../src/site/jsonLd.ts";
import {sitemap} from "../../src/site/sitemap.ts";
import type {SiteSummary} from "../../src/site/siteSummary.ts";
import {cutTemplate} from "../../src/site/stampArticles.ts";
import {messages as t} from "../../src/messages/en.ts";

const words = {unnamedOutlet: "outlet not named", undated: "undated", date: (edtf: string) => edtf};
const article = {title: "", outlet: "", published: "", language: "ar", url: "", opening: "first words"};

describe("an article is called", () => {
  test("by its headline", () => {
    expect(articleLabel({...article, title: "A headline"}, "", words)).toEqual([{words: "A headline", own: true}]);
  });

  test("or by its outlet, its date and its first words, those isolated", () => {
    const label = plainLabel(articleLabel({...article, published: "2019-12-01"}, "first words", words));
    expect(label).toBe("outlet not named · 2019-12-01 · \u2068«first words …»\u2069");
    expect(plainLabel(articleLabel(article, "", words))).toBe("outlet not named · undated");
  });

  test("never by markup of its own", () => {
    const heading = articleHeading({...article, title: "<b>*x*</b> ${1} {{y}} [a](b)"}, t);
    expect(heading).not.toMatch(/<b>|\*|\$|\{|\[/);
  });
});

describe("the first words of a text", () => {
  const sentence = (start: number, end: number, part: "body" | "furniture") => ({
    sentence: "s",
    article: "a",
    n: 1,
    part,
    start,
    end
  });
  test("are those that are no furniture, seven at most, without the last mark", () => {
    const text = "Share this\none two three four five six seven, eight";
    expect(articleOpening(text, [sentence(0, 10, "furniture"), sentence(11, text.length, "body")])).toBe(
      "one two three four five six seven"
    );
  });

  test("end where the text's rights end", () => {
    expect(articleOpening(`one ${MASK}${MASK} three`, [sentence(0, 12, "body")])).toBe("one");
    expect(articleOpening(MASK, [])).toBe("");
  });
});

describe("the page of an article is stamped out of one", () => {
  const page = `<title>x | Site</title>${HEAD_MARK}
registerFile("../tables/articles/${TEMPLATE}.json", {"name":"../tables/articles/${TEMPLATE}.json","path":"../_file/tables/articles/${TEMPLATE}.0123abcd.json","size":2});
FileAttachment("../tables/articles/${TEMPLATE}.json")
<h1 id="article" tabindex="-1"><a href="#article">x</a></h1>`;
  const stamp = {id: "a-1", hash: "89abcdef", size: 77, title: "T $1 | Site", head: "<meta>", heading: "<b>T $&</b>"};

  test("with its own title, head, heading and file, and nothing of the other", () => {
    const stamped = cutTemplate(page)(stamp);
    expect(stamped).toContain("<title>T $1 | Site</title><meta>");
    expect(stamped).toContain('"path":"../_file/tables/articles/a-1.89abcdef.json","size":77}');
    expect(stamped).toContain('FileAttachment("../tables/articles/a-1.json")');
    expect(stamped).toContain('<h1 tabindex="-1"><b>T $&</b></h1>');
    expect(stamped).not.toContain(TEMPLATE);
  });

  test("or not at all, where Framework renders it otherwise", () => {
    expect(() => cutTemplate(page.replace(HEAD_MARK, ""))).toThrow(/holds no <!--article-head-->/);
    expect(() => cutTemplate("<title>x</title>")).toThrow(/holds no <h1>/);
  });
});

test("an article tells what it is to machines, without what is not known, and closes no script", () => {
  const site = {
    title: "</script>",
    description: "",
    languages: ["ar"],
    date: "",
    site_url: ""
  } as unknown as SiteSummary;
  const element = jsonLd(articleOf({...article, title: "T", published: "2019-08-16~"}, site, t));
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(element.replace(/^<script[^>]*>|<\/script>$/g, ""))).toEqual({
    "@context": "https://schema.org",
    "@type": "Article",
    headline: "T",
    inLanguage: "ar",
    isPartOf: {"@type": "Dataset", name: "</script>", inLanguage: ["ar"]}
  });
});

test("the sitemap holds every page but that of what is not found", () => {
  const text = sitemap(
    ["404.html", "index.html", "articles/index.html", "articles/a.html"],
    "https://x.org/y",
    "2020-01-01"
  );
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://x.org/y/",
    "https://x.org/y/articles/",
    "https://x.org/y/articles/a.html"
  ]);
  expect(text).toContain("<lastmod>2020-01-01</lastmod>");
});
