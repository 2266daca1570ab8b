// The report as it is seen: on a screen and on a phone, with eyes, by keyboard and read aloud.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { analysisReport, calculationReport, letter, lintReport, report, simulate } from "../src/node.js";
import { open } from "./chromium.js";

const folder = new URL("../../../examples/incontinence/", import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), "utf8");
const documents = [
  text("procurement.json"),
  readdirSync(new URL("bids/", folder)).sort().map((name) => text(`bids/${name}`)),
  JSON.parse(text("assessments.json")),
  JSON.parse(text("decisions.json")),
];

const letterToFjordmed = (...given) => letter(...given.slice(0, -1), { bid: "fjordmed", ...given.at(-1) });
const lintOfPads = (...given) => lintReport(documents[0], text("expectations.json"), given.at(-1));

/** Product systems with yearly uses to look through, so that they are drawn. */
const vectors = new URL("../../../tests/vectors/", import.meta.url);
const asked = JSON.parse(readFileSync(new URL("reuse-fleet.input.json", vectors), "utf8"));
asked.reuse_comparison.range = { from: 20, to: 600, step: 20 };
const calculated = (...given) => calculationReport(asked, given.at(-1));

/** Washers whose price of electricity is uncertain. */
const washers = new URL("../../../examples/uncertain_washers/", import.meta.url);
const ofWashers = (name) => readFileSync(new URL(name, washers), "utf8");
const simulated = async (...given) => {
  const bids = readdirSync(new URL("bids/", washers)).sort().map((name) => ofWashers(`bids/${name}`));
  const documents = { procurement: ofWashers("procurement.json"), bids };
  const found = await simulate(documents, ofWashers("simulation.json"));
  return found.toHtml(given.at(-1));
};

let chromium;
before(async () => {
  chromium = await open();
});
after(() => chromium?.browser.close());

for (const width of [1280, 390]) {
  for (const language of ["da", "en"]) {
    const of = (kind, title, check) =>
      test(`${title}, ${width} pixels wide, ${language}, ${kind.name}`, async () => {
        await chromium.page.setViewportSize({ width, height: 900 });
        const html = await kind(...documents, { language });
        await chromium.page.setContent(html);
        await check(chromium.page, html);
      });
    const shown = (title, check) => of(report, title, check);
    const analysed = (title, check) => of(analysisReport, title, check);

    shown("one length of a bar means one amount", async (page) => {
      const bars = await page.$$eval(".chart", ([chart]) => {
        const rows = Map.groupBy(chart.querySelectorAll("rect.bar"), (part) => part.getAttribute("y"));
        const totals = [...chart.querySelectorAll("text[text-anchor=end][font-weight='700']")];
        return [...rows.values()].map((row, index) => {
          const parts = row.map((part) => part.getBoundingClientRect());
          return {
            amount: Number(totals[index].textContent.replaceAll(/\D/g, "")),
            from: parts[0].left,
            length: parts.at(-1).right - parts[0].left,
          };
        });
      });
      assert.equal(bars.length, 5);
      const longest = bars.reduce((one, other) => (other.amount > one.amount ? other : one));
      for (const { amount, from, length } of bars) {
        assert.ok(Math.abs(from - longest.from) < 0.5, "the bars begin at one line");
        assert.ok(Math.abs(length / longest.length - amount / longest.amount) < 0.005, `${amount} is ${length} long`);
      }
    });

    for (const kind of [report, analysisReport, calculated, simulated]) {
      of(kind, "every chart is an image with a name and words, and well-formed alone", async (page, html) => {
        const captions = await page.$$eval(".chart figcaption", (all) => all.map((each) => each.textContent));
        assert.equal(captions.length, new Map([[analysisReport, 4], [simulated, 3]]).get(kind) ?? 2);
        for (const name of captions) {
          const image = page.getByRole("img", { name });
          assert.equal(await image.count(), 1, name);
          assert.ok((await image.locator("> desc").textContent()).length > 100);
        }
        const alone = html.match(/<svg xmlns[^]*?<\/svg>\n<\/figure>/g).map((text) => text.replace("\n</figure>", ""));
        assert.equal(alone.length, captions.length);
        const faults = await page.evaluate(
          (texts) => texts.filter((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")).length,
          alone,
        );
        assert.equal(faults, 0);
      });

      of(kind, "the words of a chart stand within the view, none over another", async (page) => {
        const found = await page.$$eval(".chart > svg", (charts) =>
          charts.map((chart) => {
            const boxes = [...chart.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
            const beyond = boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth);
            const over = boxes.filter(({ box }, index) =>
              boxes.some(
                ({ box: other }, place) =>
                  place < index && other.left < box.right - 1 && box.left < other.right - 1 && other.top < box.bottom - 4 && box.top < other.bottom - 4,
              ),
            );
            return [...beyond, ...over].map(({ text }) => text);
          }),
        );
        assert.deepEqual(found.flat(), []);
      });

    }

    for (const kind of [report, analysisReport, letterToFjordmed, lintOfPads, calculated, simulated]) {
      of(kind, "the page itself does not scroll sideways, and its headings do not skip a level", async (page) => {
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        const levels = await page.$$eval("h1, h2, h3, h4", (all) => all.map(({ tagName }) => Number(tagName[1])));
        assert.equal(levels[0], 1);
        levels.reduce((before, level) => (assert.ok(level <= before + 1, `${level} after ${before}`), level));
      });
    }

    analysed("what scrolls and what opens is reached by keyboard and has a name", async (page) => {
      const areas = await page.$$eval(".scroll", (areas) => areas.map(({ tabIndex, role, ariaLabel }) => tabIndex === 0 && role === "group" && ariaLabel !== ""));
      assert.ok(areas.length > 8 && areas.every(Boolean));
      const opens = page.locator(".why > summary").first();
      await opens.focus();
      await page.keyboard.press("Enter");
      assert.ok(await page.locator(".why[open]").first().isVisible());
    });

    of(calculated, "what opens is reached by keyboard, and what scrolls has a name", async (page) => {
      const areas = await page.$$eval(".scroll", (areas) => areas.map(({ tabIndex, role, ariaLabel }) => tabIndex === 0 && role === "group" && ariaLabel !== ""));
      assert.ok(areas.length > 8 && areas.every(Boolean));
      const opens = page.locator(".why > summary").first();
      await opens.focus();
      await page.keyboard.press("Enter");
      assert.ok(await page.locator(".why[open] .formula").first().isVisible());
      const skip = await page.locator(".skip").getAttribute("href");
      assert.equal(await page.locator(skip).count(), 1);
    });

    shown("headings of groups stay within the view", async (page) => {
      const beyond = await page.$$eval(".group div", (heads) =>
        heads.filter((head) => {
          const { left, right } = head.getBoundingClientRect();
          return head.checkVisibility() && (left < 0 || right > innerWidth || head.scrollWidth > head.clientWidth + 1);
        }).length,
      );
      assert.equal(beyond, 0);
    });

    shown("why a bid has no place stands within the view", async (page) => {
      const words = language === "da" ? "Ukonditionsmæssigt" : "Does not comply";
      const cell = page.locator("td", { hasText: words }).first();
      const { x, width: wide } = await cell.boundingBox();
      assert.ok(x >= 0 && x + wide <= width, `${x} + ${wide}`);
    });

    shown("what scrolls is reached by keyboard, has a name, and shows that it goes on", async (page) => {
      const areas = await page.$$eval(".scroll", (areas) =>
        areas.map(({ tabIndex, role, ariaLabel, scrollWidth, clientWidth }) => ({
          reached: tabIndex === 0,
          named: role === "group" && ariaLabel !== "",
          scrolls: scrollWidth > clientWidth,
        })),
      );
      assert.ok(areas.length > 5);
      for (const { reached, named } of areas) assert.ok(reached && named);
      assert.equal(areas.some(({ scrolls }) => scrolls), width === 390);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "the page itself does not scroll");
      const first = page.locator(".scroll").first();
      await first.focus();
      await page.keyboard.press("ArrowRight");
      if (width === 390) await page.waitForFunction(() => document.querySelector(".scroll").scrollLeft > 0);
      // The shadow of what lies beyond the edge.
      assert.match(await first.evaluate((area) => getComputedStyle(area).backgroundAttachment), /local.*scroll/);
    });
  }
}
