package org.multaqa.launcher.tour;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Looks at a page as different people do, and notes what would trouble them. */
final class Eyes {

	/** WCAG 2.2 AA, and what axe's makers hold for good practice. */
	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * Nobody presses the key of the next field more often to get to what the page is for.
	 */
	private static final int MOST_TABS = 100;

	/** What reaches over the edge of the screen, if the page scrolls sideways. */
	private static final String STYLED_FROM_ELSEWHERE = """
			() => [...document.styleSheets].some((sheet) => sheet.href && new URL(sheet.href).origin !== location.origin)
			""";

	private static final String TOO_WIDE = """
			() => {
			  const root = document.documentElement;
			  if (root.scrollWidth <= root.clientWidth) return "";
			  return [...document.querySelectorAll("body *")]
			    .filter((e) => { const box = e.getBoundingClientRect();
			      return box.right > root.clientWidth + 1 || box.left < -1; })
			    .slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join(" | ") || "the page";
			}
			""";

	/**
	 * Where the focus is. A round box shows it on its label; scrolling to a field may
	 * take a frame.
	 */
	private static final String FOCUS = """
			async () => {
			  const here = document.activeElement;
			  if (!here || here === document.body) return "nowhere";
			  const shown = () => (here.matches("input") ? [here, here.nextElementSibling] : [here]).filter(Boolean)
			    .map((e) => [getComputedStyle(e), e.getBoundingClientRect()])
			    .some(([style, box]) => box.width > 0 && box.bottom > 0 && box.top < innerHeight
			      && ((style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || here.matches(".note")));
			  for (let frames = 0; frames < 5 && !shown(); frames++) await new Promise(requestAnimationFrame);
			  if (!shown()) return "unseen " + here.outerHTML.slice(0, 160);
			  const first = (what) => [...document.querySelectorAll(what)].find((e) => e.checkVisibility() && !e.disabled);
			  const action = first("main .btn-primary, main .button") ?? first("main a, main button");
			  return !action || here === action ? "there" : "on the way";
			}
			""";

	private final Page page;

	private final House.Look look;

	private final Findings findings;

	Eyes(Page page, House.Look look, Findings findings) {
		this.page = page;
		this.look = look;
		this.findings = findings;
	}

	/**
	 * Everything. The rules are the same and the tab key goes the same way in every
	 * language, so the first one will do for them.
	 */
	void look(String name) {
		glance(name);
		if (this.look.language().equals("ar")) {
			rules(name, axe().withTags(RULES));
			keyboard(name);
		}
	}

	/** What may differ from language to language. */
	void glance(String name) {
		language(name);
		words(name);
		width(name);
	}

	/**
	 * Whether it can be read in the colours of the night, which shall be there at once.
	 */
	void readByNight(String name) {
		this.page.emulateMedia(
				new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
		rules(name + " by night", axe().withRules(List.of("color-contrast")));
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.NO_PREFERENCE));
	}

	void found(String name, String what) {
		this.findings.add(this.look.language() + " " + this.look.width() + " " + name + ": " + what);
	}

	private void language(String name) {
		var html = this.page.locator("html");
		String direction = this.look.language().equals("ar") ? "rtl" : "ltr";
		if (!this.look.language().equals(html.getAttribute("lang")) || !direction.equals(html.getAttribute("dir"))) {
			found(name, "is in " + html.getAttribute("lang") + ", " + html.getAttribute("dir"));
		}
	}

	/** No key of a message where its words should be. */
	private void words(String name) {
		var keys = Words.in(this.look.language()).keys();
		this.page.locator("body").innerText().lines().map(String::strip).forEach((line) -> {
			if (line.contains("??") || (line.contains(".") && keys.contains(line))) {
				found(name, "has no words for " + line);
			}
		});
	}

	private void width(String name) {
		var wide = this.page.evaluate(TOO_WIDE);
		if (!"".equals(wide)) {
			found(name, "scrolls sideways: " + wide);
		}
	}

	/**
	 * Axe says in detail only what breaks a rule: what keeps one would take it a third
	 * longer. Where a style sheet is another place's, it is not asked about sounds that
	 * begin by themselves nor about how a phone is held: for these axe would fetch the
	 * style sheet and write it into the page, which the page forbids.
	 */
	private AxeBuilder axe() {
		var options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		if (Boolean.TRUE.equals(this.page.evaluate(STYLED_FROM_ELSEWHERE))) {
			var left = new AxeRuleOptions();
			left.setEnabled(false);
			options.setRules(Map.of("no-autoplay-audio", left, "css-orientation-lock", left));
		}
		return new AxeBuilder(this.page).options(options);
	}

	private void rules(String name, AxeBuilder axe) {
		for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
			String where = rule.getNodes().stream().limit(3).map(Eyes::where).collect(Collectors.joining(" | "));
			found(name, rule.getId() + ", " + rule.getHelp() + ": " + where);
		}
	}

	private static String where(CheckedNode node) {
		return node.getHtml().substring(0, Math.min(160, node.getHtml().length())) + " " + node.getFailureSummary();
	}

	/** The tab key leads to the page's main action, and one always sees where one is. */
	private void keyboard(String name) {
		String where = whereTabsLead();
		this.page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
		if (!where.equals("there")) {
			found(name, "the keyboard is " + where);
		}
	}

	private String whereTabsLead() {
		String where = "on the way";
		this.page.evaluate("() => { window.scrollTo(0, 0); document.querySelector('.skip, header a')?.focus(); }");
		for (int tabs = 0; tabs < MOST_TABS && where.equals("on the way"); tabs++) {
			this.page.keyboard().press("Tab");
			where = String.valueOf(this.page.evaluate(FOCUS));
		}
		return where;
	}

}
