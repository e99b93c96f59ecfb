package org.multaqa.launcher.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotScale;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person, or a visitor, in front of a page of the portal. */
final class Window implements AutoCloseable {

	private static final Path ALBUM = Path.of("target", "tour");

	private final String address;

	private final BrowserContext context;

	private final String person;

	private final House.Look look;

	private final Words words;

	private final Page page;

	private final Eyes eyes;

	private final Findings findings;

	private final List<String> errors = new ArrayList<>();

	Window(String address, BrowserContext context, String person, House.Look look, Findings findings) {
		this.address = address;
		this.context = context;
		this.person = person;
		this.look = look;
		this.words = Words.in(look.language());
		context.setDefaultTimeout(House.PATIENCE);
		this.page = context.newPage();
		this.findings = findings;
		this.eyes = new Eyes(this.page, look, findings);
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.errors.add(message.text() + " " + message.location());
			}
		});
		this.page.onPageError(this.errors::add);
	}

	Page page() {
		return this.page;
	}

	String person() {
		return this.person;
	}

	String language() {
		return this.look.language();
	}

	Words words() {
		return this.words;
	}

	/** Path of the page, to come back to. */
	String path() {
		return this.page.url().replace(this.address, "").replaceFirst("[?#].*", "");
	}

	Window go(String path) {
		this.page.navigate(at(path));
		return this;
	}

	/** Where a path is in the whole. */
	String at(String path) {
		return this.address + path;
	}

	/** On the page where people get in, through to the page they came from. */
	void signIn(String who) {
		this.page.locator("button[name=person][value=" + who + "]").click();
		this.page.waitForURL(Pattern.compile(Pattern.quote(this.address) + "/m/.*"));
	}

	String session() {
		return this.context.storageState();
	}

	/** Without a network from now on, or with one again. */
	void offline(boolean offline) {
		this.context.setOffline(offline);
	}

	/** What the browser complained about while it had no network is no fault of ours. */
	void forgetErrors() {
		this.errors.clear();
	}

	/** Leaves the page and whatever this browser has kept of its words; online again. */
	void forgetWords() {
		this.page.navigate("about:blank");
		var origin = new JsonObject();
		origin.addProperty("origin", this.address);
		origin.addProperty("storageTypes", "indexeddb");
		var session = this.context.newCDPSession(this.page);
		session.send("Storage.clearDataForOrigin", origin);
		session.detach();
		offline(false);
		forgetErrors();
	}

	Locator button(String key) {
		return named(AriaRole.BUTTON, key);
	}

	Locator link(String key) {
		return named(AriaRole.LINK, key);
	}

	Locator heading(String key) {
		return named(AriaRole.HEADING, key);
	}

	Locator field(String key) {
		return named(AriaRole.TEXTBOX, key);
	}

	/** A field of which there is one per language. */
	Locator text(String name, String language) {
		return this.page.locator("[name='" + name + "." + language + "']");
	}

	/** A round or square box: what is clicked is its label. */
	void choose(String name, String value) {
		this.page.locator("input[name='" + name + "'][value='" + value + "']").check();
	}

	/** A page that is not there, which the browser complains about. */
	void goNowhere(String path) {
		go(path);
		forgetErrors();
	}

	/** Goes to a part of the meeting, and waits until it is there. */
	void place(String key) {
		var link = this.page
			.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName(this.words.of("frame.places")))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(this.words.of(key)).setExact(true));
		link.click();
		assertThat(link).hasAttribute("aria-current", "page");
	}

	/** Changes the language of the page; a phone has the languages in its menu. */
	void speak(String language) {
		var menu = this.page.locator(".menu > summary");
		if (menu.isVisible()) {
			menu.click();
		}
		this.page.locator("a[hreflang=" + language + "]:visible").click();
	}

	/** Clicks on what leads to another page, and waits until that is there. */
	void follow(Locator link) {
		String here = this.page.url();
		link.click();
		this.page.waitForURL((address) -> !address.equals(here));
	}

	/** Presses a button that sends a form, and reads what the next page says about it. */
	void press(String key, String notice) {
		button(key).click();
		says(notice);
	}

	/** An act that says its outcome before it is done. */
	Locator asking(String key) {
		return this.page.locator("details.ask > summary")
			.filter(new Locator.FilterOptions().setHasText(this.words.of(key)))
			.first();
	}

	/** Asks what an act will do, and does it. */
	void confirm(String key, String notice) {
		asking(key).click();
		this.page.locator("details.ask[open] button").click();
		says(notice);
	}

	void says(String notice) {
		assertThat(this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(like(notice))))
			.isVisible();
	}

	void hears(String key) {
		assertThat(this.page.getByText(this.words.of(key)).first()).isVisible();
	}

	private Pattern like(String key) {
		return this.words.like(key);
	}

	private Locator named(AriaRole role, String key) {
		return this.page.getByRole(role, new GetByRoleOptions().setName(this.words.of(key)).setExact(true));
	}

	/** Looks for what may differ from language to language. */
	void glance(String name) {
		this.eyes.glance(name);
	}

	/** Whether its words can be told from what is behind them by night, too. */
	void seeByDayAndNight(String name) {
		see(name);
		this.eyes.readByNight(name);
	}

	/** Looks at the whole page, and keeps a picture of it. */
	void see(String name) {
		picture(name);
		this.eyes.look(name);
		this.errors.forEach((error) -> this.eyes.found(name, "the browser complains: " + error));
		this.errors.clear();
	}

	void picture(String name) {
		picture(name, true);
	}

	/**
	 * A pixel a CSS pixel: four times as many take a phone's long pages half a second.
	 */
	private void picture(String name, boolean fullPage) {
		var file = ALBUM.resolve(this.look.language()).resolve(this.look.shelf()).resolve(name + ".png");
		this.page.screenshot(new ScreenshotOptions().setFullPage(fullPage).setScale(ScreenshotScale.CSS).setPath(file));
	}

	/** Where it is, and what stands there first. */
	private String here() {
		var first = this.page.locator("body").innerText().lines().map(String::strip).filter((line) -> !line.isEmpty());
		return this.person + " at " + this.page.url().replace(this.address, "") + " " + first.limit(20).toList();
	}

	/**
	 * Its last picture and its last words show where a walk ended that did not get
	 * further.
	 */
	@Override
	public void close() {
		this.findings.leave(here());
		picture("99-last-of-" + (this.person.isEmpty() ? "visitor" : this.person), false);
		this.context.close();
	}

}
