package org.multaqa.launcher.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import org.multaqa.launcher.Installation;

/**
 * One platform and one browser, with as many windows as are asked for. People sign in
 * once; their other windows take over the session, as tabs do.
 */
final class House implements AutoCloseable {

	/** Milliseconds for what takes long on a busy machine only. */
	static final int PATIENCE = 20_000;

	/**
	 * The first is Chromium without a window of its own: the same engine, for half of the
	 * processor's time.
	 */
	private static final List<Path> BROWSERS = Stream
		.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
				"/usr/bin/google-chrome")
		.map(Path::of)
		.toList();

	private final Playwright playwright;

	private final Browser browser;

	private final Installation installation;

	private final Map<String, String> sessions = new HashMap<>();

	private final Findings findings = new Findings();

	private House(Path chromium, Installation installation) {
		this.installation = installation;
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(chromium)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
	}

	/** Where there is no browser, tests are skipped. */
	static boolean hasBrowser() {
		return chromium().isPresent();
	}

	private static Optional<Path> chromium() {
		return BROWSERS.stream().filter(Files::isExecutable).findFirst();
	}

	static House open(Installation installation) {
		return new House(chromium().orElseThrow(), installation);
	}

	Findings findings() {
		return this.findings;
	}

	/** A window of somebody who has not signed in. */
	Window visitor(String language, Width width) {
		return window("", new Look(language, width, true));
	}

	/** A window of a person. */
	Window of(String person, String language, Width width) {
		return window(person, new Look(language, width, true));
	}

	/** A window of a person, or of a visitor if nobody is named. */
	Window window(String person, Look look) {
		var options = look.width().options().setJavaScriptEnabled(look.scripts());
		if (!person.isEmpty()) {
			options.setStorageState(this.sessions.computeIfAbsent(person, this::signIn));
		}
		var context = this.browser.newContext(options);
		context.addCookies(List.of(new Cookie("lang", look.language()).setUrl(this.installation.address())));
		return new Window(this.installation.address(), context, person, look, this.findings);
	}

	/** Whoever signed in in a window is known in other windows from now on. */
	void know(String person, Window window) {
		this.sessions.put(person, window.session());
	}

	private String signIn(String person) {
		try (var window = visitor("ar", Width.LAPTOP)) {
			window.go("/sign-in");
			window.signIn(person);
			return window.session();
		}
	}

	@Override
	public void close() {
		this.playwright.close();
		this.installation.close();
	}

	/**
	 * How a page is looked at.
	 *
	 * @param language in which language
	 * @param width on what
	 * @param scripts whether scripts run
	 */
	record Look(String language, Width width, boolean scripts) {

		/** Where its pictures are kept. */
		String shelf() {
			return this.width.name().toLowerCase(Locale.ROOT) + (this.scripts ? "" : "-without-scripts");
		}

	}

}
