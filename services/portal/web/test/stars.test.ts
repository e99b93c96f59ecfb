import { beforeEach, describe, expect, it } from "vitest";

import { keepStars } from "../src/islands/stars";
import { the } from "./the";

const DAY = `<li class="block"><a>Opening</a><button hidden data-star="opening" aria-pressed="false"></button></li>
  <li class="block"><a>Closing</a><button hidden data-star="closing" aria-pressed="false"></button></li>`;

function open(): void {
  document.body.innerHTML = `<div data-only-starred hidden><input type="checkbox"></div><div id="part" data-stars="doha">${DAY}</div>`;
  keepStars(the("#part"));
}

const pressed = (): (string | null)[] =>
  [...document.querySelectorAll("[data-star]")].map((button) => button.getAttribute("aria-pressed"));

describe("The stars of a visitor", () => {
  beforeEach(() => {
    localStorage.clear();
    open();
  });

  it("are offered only where there is a script", () => {
    expect(the("[data-star=opening]").hidden).toBe(false);
    expect(the("[data-only-starred]").hidden).toBe(false);
  });

  it("stay in the browser, and are taken away again", () => {
    the("[data-star=closing]").click();
    open();
    expect(pressed()).toEqual(["false", "true"]);
    expect(localStorage.getItem("multaqa-stars-doha")).toBe('["closing"]');
    the("[data-star=closing]").click();
    expect(pressed()).toEqual(["false", "false"]);
  });

  it("come back when the day is drawn anew", async () => {
    the("[data-star=opening]").click();
    the("#part").innerHTML = DAY;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(pressed()).toEqual(["true", "false"]);
  });

  it("choose what is shown", () => {
    const only = the<HTMLInputElement>("[data-only-starred] input");
    only.checked = true;
    only.dispatchEvent(new Event("change", { bubbles: true }));
    expect(the("#part").classList.contains("only-starred")).toBe(true);
  });

  it("do no harm where something else was kept", () => {
    localStorage.setItem("multaqa-stars-doha", "{");
    open();
    expect(pressed()).toEqual(["false", "false"]);
  });
});
