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

	private static final String CLARA = "clara-colophon";

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

	private String roadmap = "";

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
		step("plan it", this::planIt);
		step("approve it", this::approveIt);
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

	private void planIt() {
		try (var clara = of(CLARA)) {
			clara.go(MEETING);
			clara.place("place.roadmap");
			if (clara.page().locator("#year").isVisible()) {
				openRoadmap(clara);
			}
			see(clara, "20-roadmap");
			clara.follow(clara.page()
				.getByRole(AriaRole.LISTITEM)
				.filter(new FilterOptions()
					.setHas(clara.page().locator("a[href$='/recommendations/" + this.cast.source() + "']")))
				.getByText(clara.words().of("roadmap.plan-it")));
			assertThat(clara.page().locator("#source-" + this.cast.source())).isChecked();
			assertThat(clara.page().locator("#lead")).not().hasValue("");
			fillInitiative(clara);
			see(clara, "21-initiative");
			clara.button("save").click();
			clara.says("notice.saved");
			see(clara, "22-planned");
			clara.press("roadmap.present", "notice.presented");
			see(clara, "23-before-the-gates");
		}
	}

	private void openRoadmap(Window clara) {
		see(clara, "19-no-roadmap-yet");
		clara.page().locator("#year").fill("2026");
		clara.text("area.area-1", "ar").fill("مكتبات متصلة");
		clara.text("area.area-1", "en").fill("Libraries are connected");
		clara.text("area.area-2", "ar").fill("مكتبات معترف بها شريكةً");
		clara.text("area.area-2", "en").fill("Libraries are recognised as partners");
		clara.press("roadmap.open", "notice.roadmap-opened");
	}

	private void fillInitiative(Window clara) {
		clara.text("title", "ar").fill(this.cast.titles().ar() + " (مبادرة)");
		clara.text("title", "en").fill(this.cast.titles().en() + " (initiative)");
		clara.text("outcome", "ar").fill("يعرف كل مكتب إلى من يكتب، ويصله الجواب بلغته.");
		clara.text("outcome", "en").fill("Every office knows whom to write to, and is answered in its own language.");
		clara.choose("impactArea", "area-1");
		clara.choose("quarter", "2026-Q2");
		clara.choose("quarter", "2026-Q3");
		clara.page().locator("#lead").selectOption("mena");
		clara.choose("partner", "lac");
		clara.text("measure", "ar").fill("مكاتب تعرف الجواب");
		clara.text("measure", "en").fill("Offices that know the answer");
		clara.page().locator("#baseline").fill("0");
		clara.page().locator("#target").fill("4");
		clara.page().locator("#milestone-0-due").fill("2026-06-30");
		clara.text("milestone.0", "ar").fill("القائمة منشورة");
		clara.text("milestone.0", "en").fill("The list is published");
	}

	private void approveIt() {
		try (var oskar = of("oskar-incipit"); var clara = of(CLARA); var vera = of("vera-frontispiece")) {
			oskar.go(MEETING);
			oskar.follow(oskar.page().getByText(oskar.words().of("waiting.gate")));
			this.roadmap = oskar.path().replace("/approval", "");
			oskar.asking("approval.approve").click();
			see(oskar, "24-approval-desk");
			oskar.asking("approval.approve").click();
			oskar.confirm("approval.approve", "notice.approved");
			oskar.see("25-first-gate");

			clara.go(this.roadmap);
			clara.follow(clara.page()
				.getByRole(AriaRole.ARTICLE)
				.filter(new FilterOptions().setHasText(this.cast.title()))
				.getByText(clara.words().of("edit")));
			assertThat(clara.page().getByText(clara.words().of("initiative.care.presented"))).isVisible();
			String promise = "Every office knows whom to write to, and is answered within ten days.";
			clara.text("outcome", "en").fill(promise);
			clara.button("save").click();
			clara.says("notice.gates-again");
			assertThat(oskar.page().getByText(oskar.words().of("approval.lapsed.edited"))).isVisible();
			assertThat(oskar.page()
				.getByRole(AriaRole.INSERTION)
				.filter(new FilterOptions().setHasText("within ten days"))).isVisible();
			oskar.see("26-void");

			clara.press("roadmap.present", "notice.presented");
			assertThat(oskar.asking("approval.approve")).isVisible();
			oskar.confirm("approval.approve", "notice.approved");
			vera.go(MEETING);
			vera.follow(vera.page().getByText(vera.words().of("waiting.gate")));
			vera.confirm("approval.approve", "notice.approved");
			vera.see("27-all-gates");
			clara.go(MEETING);
			clara.follow(clara.page().getByText(clara.words().of("waiting.edition")));
			clara.confirm("approval.publish", "notice.published");
			var edition = clara.page().locator(".title a[href$='/editions/" + this.cast.edition() + "']");
			assertThat(edition).isVisible();
			clara.see("28-edition");
			edition.click();
			assertThat(clara.page())
				.hasURL(Pattern.compile(".*/editions/" + this.cast.edition().replace(".", "\\.") + "$"));
			see(clara, "28-edition-as-published");
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
