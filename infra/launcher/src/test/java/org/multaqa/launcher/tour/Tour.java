package org.multaqa.launcher.tour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The README's five minutes, one method a step, in the order of the README. */
final class Tour {

	static final String MEETING = "/m/doha-2025";

	/** Who reads in a window from which nobody has signed in. */
	static final String NOBODY = "";

	private static final String NOURA = "noura-makhtut";

	private static final String ARUN = "arun-palmleaf";

	private static final String LAYAN = "layan-fihris";

	private final House house;

	private final Cast cast;

	/** As a finger or a mouse selects words. */
	private static final String SELECT = """
			(text, words) => {
			  const start = text.textContent.indexOf(words);
			  getSelection().removeAllRanges();
			  getSelection().setBaseAndExtent(text.firstChild, start, text.firstChild, start + words.length);
			}
			""";

	/** Milliseconds after which another window must show what was recorded. */
	private static final int LIVE_WITHIN = 5_000;

	/** Where the walk came by: name of the picture, path, and who looked. */
	private final Map<String, Place> places = new LinkedHashMap<>();

	private String recommendation = "";

	Tour(House house, Cast cast) {
		this.house = house;
		this.cast = cast;
	}

	Map<String, Place> places() {
		return this.places;
	}

	void walk() {
		step("look around", this::lookAround);
		step("write in a workshop", this::writeInAWorkshop);
		step("turn it into a recommendation", this::turnItIntoARecommendation);
		step("support it", this::supportIt);
		step("agree on it", this::agreeOnIt);
		var planning = new Planning(this.house, this.cast, this::see);
		step("plan it", planning::planIt);
		step("approve it", planning::approveIt);
		step("ask why", this::askWhy);
		step("look after the platform", this::lookAfterThePlatform);
	}

	/** What fails is told with the rest; what comes after it may work all the same. */
	private void step(String name, Runnable step) {
		this.house.findings().beginStep();
		try {
			step.run();
		}
		catch (PlaywrightException | AssertionError ex) {
			this.house.findings().addBrokenStep(this.cast.language() + " " + this.cast.width() + ", to " + name, ex);
		}
	}

	private void lookAround() {
		try (var visitor = this.house.visitor(this.cast.language(), this.cast.width())) {
			visitor.go("/");
			see(visitor, "01-home");
			String other = this.cast.language().equals("ar") ? "en" : "ar";
			visitor.speak(other);
			assertThat(visitor.page().locator("html")).hasAttribute("lang", other);
			visitor.speak(this.cast.language());
			assertThat(visitor.page().locator("html")).hasAttribute("lang", this.cast.language());
			visitor.place("place.programme");
			see(visitor, "02-programme");
			visitor.place("place.home");
			visitor.follow(visitor.link("frame.sign-in"));
			visitor.see("03-one-click");
			visitor.page().locator("button[name=person][value=" + NOURA + "]").click();
			visitor.page().waitForURL(Pattern.compile(".*" + MEETING + ".*"));
			assertThat(visitor.heading("home.waiting")).isVisible();
			visitor.see("05-waits-for-me");
		}
	}

	private void writeInAWorkshop() {
		try (var noura = of(NOURA); var mei = of("mei-scrollwood")) {
			noura.go(MEETING);
			noura.follow(noura.page()
				.getByRole(AriaRole.LISTITEM)
				.filter(new FilterOptions()
					.setHas(noura.page().locator("a[href$='/sessions/" + this.cast.room() + "']")))
				.getByText(noura.words().of("workshop.enter"))
				.first());
			mei.go(MEETING + "/workshops/" + this.cast.room());
			assertThat(mei.page().locator(".live[data-state=open]")).isVisible();
			noura.choose("kind", "need");
			var words = noura.field("output.words");
			words.fill(this.cast.words());
			see(noura, "06-workshop");
			noura.page().reload();
			assertThat(words).hasValue(this.cast.words());
			noura.offline(true);
			noura.button("workshop.record").click();
			noura.hears("workshop.waiting");
			noura.picture("07-without-network");
			noura.offline(false);
			noura.forgetErrors();
			assertThat(output(noura)).isVisible();
			assertThat(output(mei)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LIVE_WITHIN));
			see(mei, "08-live-in-another-window");
			noura.page().reload();
			assertThat(noura.page().getByText(noura.words().of("workshop.waiting"))).isHidden();
			assertThat(words).isEmpty();
		}
	}

	private Locator output(Window window) {
		return window.page().getByRole(AriaRole.PARAGRAPH).filter(new FilterOptions().setHasText(this.cast.words()));
	}

	private void turnItIntoARecommendation() {
		try (var noura = of(NOURA)) {
			noura.go(MEETING);
			noura.place("place.recommendations");
			see(noura, "09-recommendations");
			noura.follow(noura.link("recommendations.draft"));
			see(noura, "10-draft-nothing-chosen");
			noura.page().locator("#find").fill(this.cast.quote());
			noura.page()
				.getByRole(AriaRole.LISTITEM)
				.filter(new FilterOptions().setHasText(this.cast.words()))
				.getByText(noura.words().of("draft.add"))
				.click();
			var source = noura.page().locator("[data-choose-words]");
			await("the selected words are cited").pollInSameThread().until(() -> {
				source.locator("blockquote").evaluate(SELECT, this.cast.quote());
				return noura.field("draft.quote").inputValue().equals(this.cast.quote());
			});
			source.locator("blockquote").dispatchEvent("pointerup");
			assertThat(source.locator("mark")).hasText(this.cast.quote());
			noura.page().locator("#authentic").selectOption(this.cast.language());
			noura.text("title", "ar").fill(this.cast.titles().ar());
			noura.text("title", "en").fill(this.cast.titles().en());
			noura.text("text", "ar")
				.fill("توصي المكاتب الإقليمية بذلك، وبأن يُنجَز قبل نهاية الربع الثالث من عام 2026.");
			noura.text("text", "en")
				.fill("The Regional Offices recommend this, to be done before the end of the third quarter of 2026.");
			see(noura, "11-draft");
			noura.press("draft.save", "notice.drafted");
			this.recommendation = noura.path();
			noura.see("12-drafted");
			noura.press("recommendation.submit", "notice.submitted");
			noura.see("13-submitted");
		}
	}

	private void supportIt() {
		try (var arun = of(ARUN)) {
			arun.go(MEETING);
			arun.follow(waiting(arun, "waiting.support"));
			arun.press("recommendation.support", "notice.supported");
			arun.see("14-supported");
		}
	}

	private Locator waiting(Window window, String key) {
		return window.page()
			.getByRole(AriaRole.LINK)
			.filter(new FilterOptions().setHasText(window.words().of(key)))
			.filter(new FilterOptions().setHasText(this.cast.title()));
	}

	private void agreeOnIt() {
		try (var layan = of(LAYAN)) {
			layan.go(this.recommendation);
			layan.press("recommendation.discuss", "notice.discussion-opened");
			layan.see("15-in-discussion");
		}
		state(NOURA, "support", null);
		state("mei-scrollwood", "support", null);
		state("lucia-tomo", "can-live-with", null);
		state("adjoa-folio", "reserve", this.cast.language().equals("ar") ? "نوافق، ونحتاج إلى سنة كي نجد الأشخاص."
				: "We agree, and need a year to find the people.");
		try (var layan = of(LAYAN)) {
			layan.go(MEETING);
			layan.follow(waiting(layan, "waiting.decision"));
			layan.confirm("recommendation.decide", "notice.decided");
			see(layan, "18-agreed");
		}
	}

	private void state(String head, String stance, String reason) {
		try (var window = of(head)) {
			window.go(MEETING);
			window.place("place.consent");
			if (reason != null) {
				see(window, "16-consent-board");
			}
			window.follow(window.page()
				.getByRole(AriaRole.ROW)
				.filter(new FilterOptions().setHasText(this.cast.title()))
				.getByText(window.words().of("position.state")));
			window.choose("stance", stance);
			if (reason != null) {
				window.field("position.reason").fill(reason);
				see(window, "17-position");
			}
			window.press("position.save", "notice.position-stated");
		}
	}

	private void askWhy() {
		try (var visitor = this.house.visitor(this.cast.language(), this.cast.width())) {
			visitor.go(MEETING);
			visitor.place("place.roadmap");
			see(visitor, "29-published");
			visitor.follow(visitor.page()
				.getByRole(AriaRole.ARTICLE)
				.filter(new FilterOptions().setHasText(this.cast.title()))
				.getByText(visitor.words().of("trace.why")));
			assertThat(visitor.page().getByText(visitor.words().of("trace.kind.milestone")).first()).isVisible();
			assertThat(visitor.page().getByText(visitor.words().of("trace.kind.output")).first()).isVisible();
			see(visitor, "30-why");
			visitor.follow(visitor.page().locator("main a[href*='/trace/sessions/']").first());
			assertThat(visitor.page().getByText(visitor.words().of("trace.kind.milestone")).first()).isVisible();
			see(visitor, "31-what-became-of-a-session");
		}
	}

	private void lookAfterThePlatform() {
		try (var layan = of(LAYAN)) {
			layan.go(MEETING);
			layan.follow(layan.link("place.operations"));
			see(layan, "32-operations");
		}
	}

	private Window of(String person) {
		return this.house.of(person, this.cast.language(), this.cast.width());
	}

	private void see(Window window, String name) {
		window.see(name);
		var place = new Place(window.person(), window.path());
		if (!this.places.containsValue(place)) {
			this.places.put(name, place);
		}
	}

	/**
	 * A page that the walk came by.
	 *
	 * @param person who looked at it, or {@link #NOBODY}
	 * @param path where it is
	 */
	record Place(String person, String path) {

	}

}
