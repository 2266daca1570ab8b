// The report as it is seen: on a screen and on a phone, with eyes, by keyboard and read aloud.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { report } from "../src/node.js";
import { open } from "./chromium.js";

const folder = new URL("../../../examples/incontinence/", import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), "utf8");
const documents = [
  text("procurement.json"),
  readdirSync(new URL("bids/", folder)).sort().map((name) => text(`bids/${name}`)),
  JSON.parse(text("assessments.json")),
  JSON.parse(text("decisions.json")),
];

let chromium;
before(async () => {
  chromium = await open();
});
after(() => chromium?.browser.close());

for (const width of [1280, 390]) {
  for (const language of ["da", "en"]) {
    const shown = (title, check) =>
      test(`${title}, ${width} pixels wide, ${language}`, async () => {
        await chromium.page.setViewportSize({ width, height: 900 });
        await chromium.page.setContent(report(...documents, { language }));
        await check(chromium.page);
      });

    shown("one length of a bar means one amount", async (page) => {
      const bars = await page.$$eval(".bar", (bars) =>
        bars.map((bar) => {
          const parts = [...bar.querySelectorAll("rect")].map((part) => part.getBoundingClientRect());
          return {
            amount: Number(bar.querySelector("b").textContent.replaceAll(/\D/g, "")),
            from: parts[0].left,
            length: parts.reduce((sum, part) => sum + part.width, 0),
          };
        }),
      );
      assert.equal(bars.length, 5);
      const longest = bars.reduce((one, other) => (other.amount > one.amount ? other : one));
      for (const { amount, from, length } of bars) {
        assert.ok(Math.abs(from - longest.from) < 0.5, "the bars begin at one line");
        assert.ok(Math.abs(length / longest.length - amount / longest.amount) < 0.001, `${amount} is ${length} long`);
      }
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
