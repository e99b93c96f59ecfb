package org.multaqa.launcher.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.launcher.DohaAtEleven;
import org.multaqa.launcher.tour.Tour.Place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What is written in a browser is kept: in every form of every page that people look at,
 * through a reload, the way back, a dead network and an ended session; it is sent once,
 * and nobody else who uses the browser sees it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf(value = "org.multaqa.launcher.tour.House#hasBrowser", disabledReason = "there is no Chromium here")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptWordsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Long enough for a page to send what waits before it is left. */
	private static final Duration A_LOOK = Duration.ofSeconds(2);

	private static final String HEAD = Places.HEAD;

	private static final String RECOMMENDATIONS = Tour.MEETING + "/recommendations";

	private static final String DRAFT = RECOMMENDATIONS + "/new?output=o-page-on-the-door";

	private static final String ROOM = Tour.MEETING + "/workshops/languages-workshop";

	private static final String PAGES_OF_PEOPLE = """
			async () => (await caches.keys()).filter((each) => each.startsWith('pages-') && each !== 'pages-nobody')
			""";

	private final Map<String, Window> windows = new HashMap<>();

	private House house;

	@BeforeAll
	void open(@TempDir Path folder) {
		this.house = House.open(DohaAtEleven.begin(folder));
	}

	@AfterAll
	void close() {
		this.windows.values().forEach(Window::close);
		this.house.close();
	}

	/**
	 * Where something can be written: what people look at, and what the walk comes by.
	 */
	static Stream<Place> places() {
		var all = new LinkedHashMap<String, Place>(Places.all());
		Map.of("workshop", ROOM, "draft", DRAFT, "position", RECOMMENDATIONS + "/r-one-calendar", "consent",
				Tour.MEETING + "/consent")
			.forEach((name, path) -> all.put(name, new Place(HEAD, path)));
		all.put("roadmap", new Place("clara-colophon", Tour.MEETING + "/roadmap"));
		return all.values().stream().filter((place) -> !place.person().equals(Tour.NOBODY));
	}

	/** Whoever looks at many places does so in one window. */
	@ParameterizedTest
	@MethodSource("places")
	void every_form_keeps_what_is_typed(Place place) {
		var window = this.windows.computeIfAbsent(place.person(),
				(person) -> this.house.of(person, "en", Width.LAPTOP));
		var page = new WrittenForms(window.go(place.path()).page());
		try {
			var forms = page.fill();
			var kept = forms.stream()
				.map((form) -> form.replace(" file ", " kept "))
				.filter((form) -> form.contains(" kept "))
				.toList();
			if (forms.isEmpty()) {
				return;
			}
			await("they are kept as they are typed").pollInSameThread()
				.untilAsserted(() -> Assertions.assertThat(page.begun())
					.containsExactlyInAnyOrderElementsOf(kept.stream().map(KeptWordsTest::fieldsOf).toList()));
			window.page().reload();
			stands(page, kept);
			window.go("/outbox");
			window.page().goBack();
			stands(page, kept);

			window.offline(true);
			Assertions.assertThat(page.send()).as("what could not be filled").isEmpty();
			var sent = kept.stream().filter((form) -> !forms.contains(form.replace(" kept ", " file "))).toList();
			await("all of them wait").pollInSameThread()
				.untilAsserted(() -> Assertions.assertThat(page.waiting()).hasSameSizeAs(sent));
		}
		finally {
			window.forgetWords();
		}
	}

	private static String fieldsOf(String form) {
		return form.substring(form.lastIndexOf(' ') + 1);
	}

	private static void stands(WrittenForms page, List<String> kept) {
		await("the words are there").pollInSameThread()
			.untilAsserted(() -> Assertions.assertThat(page.words()).isEqualTo(kept));
	}

	@Test
	void without_a_network_words_wait_in_sight_on_every_page_and_are_sent_once() {
		String title = "A recommendation written on a train";
		try (var noura = this.house.of(HEAD, "en", Width.LAPTOP)) {
			noura.go(RECOMMENDATIONS);
			noura.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
			noura.go(DRAFT);
			write(noura, title);
			noura.offline(true);
			noura.button("draft.save").click();
			noura.hears("outbox.kept");
			noura.page().reload();
			assertThat(noura.page().locator("[data-as-of-strip]")).isVisible();
			assertThat(noura.text("title", "en")).hasValue(title);
			noura.picture("90-draft-without-network");
			noura.go(RECOMMENDATIONS);
			assertThat(noura.page().locator("[data-outbox]")).containsText("1");
			noura.page().locator("[data-outbox]").click();
			assertThat(noura.page().locator("[data-list=waiting] li")).containsText(title);
			noura.picture("91-outbox-without-network");
			noura.offline(false);
			noura.forgetErrors();
			assertThat(noura.page().locator("[data-list=waiting] li")).hasCount(0);
			assertThat(noura.page().locator("[data-outbox]")).isHidden();
			noura.go(RECOMMENDATIONS);
			assertThat(withTitle(noura, title)).hasCount(1);
			noura.go(DRAFT);
			assertThat(noura.text("title", "en")).hasValue("");
		}
	}

	@Test
	void after_an_ended_session_words_wait_for_their_author_and_are_sent_once() {
		String title = "A recommendation written for twelve hours";
		try (var noura = this.house.visitor("en", Width.PHONE)) {
			noura.go("/sign-in");
			noura.signIn(HEAD);
			noura.go(DRAFT);
			write(noura, title);
			noura.page().context().clearCookies();
			noura.button("draft.save").click();
			noura.hears("outbox.kept-signed-out");
			noura.forgetErrors();
			noura.picture("92-draft-after-the-session");
			noura.page().locator(".form-kept a").click();
			noura.signIn(HEAD);
			// with the session went the language that had been chosen
			await("the words are sent from whichever page is open").atMost(PATIENCE)
				.pollInterval(A_LOOK)
				.pollInSameThread()
				.until(() -> withTitle(noura.go(RECOMMENDATIONS + "?lang=en"), title).count() == 1);
			assertThat(noura.page().locator("[data-outbox]")).isHidden();
			noura.page().reload();
			assertThat(withTitle(noura, title)).hasCount(1);
		}
	}

	@Test
	void citing_leads_to_a_page_that_can_be_read_again_with_all_that_was_written() {
		try (var noura = this.house.of(HEAD, "en", Width.LAPTOP)) {
			noura.go(DRAFT);
			write(noura, "Half a title");
			noura.page().locator("main summary").first().click();
			noura.page().locator("button[name=output]:visible").first().click();
			assertThat(noura.page().locator("[data-choose-words]")).hasCount(2);
			assertThat(noura.text("title", "en")).hasValue("Half a title");
			noura.page().reload();
			assertThat(noura.page().locator("[data-choose-words]")).hasCount(2);
			assertThat(noura.text("title", "en")).hasValue("Half a title");
		}
	}

	@Test
	void whoever_signs_out_is_asked_and_the_next_person_finds_nothing() {
		try (var window = this.house.visitor("en", Width.LAPTOP)) {
			window.go("/sign-in");
			window.signIn(HEAD);
			window.go(DRAFT);
			window.text("title", "en").fill("Half a title of Noura's");
			leave(window, "outbox.leaving-keep");
			Assertions.assertThat((List<?>) window.page().evaluate(PAGES_OF_PEOPLE)).isEmpty();

			window.go("/sign-in");
			window.signIn("arun-palmleaf");
			assertThat(window.go("/outbox").page().locator("[data-nothing]")).isVisible();
			assertThat(window.go(DRAFT).text("title", "en")).hasValue("");
			window.press("frame.sign-out", "notice.signed-out");

			window.go("/sign-in");
			window.signIn(HEAD);
			assertThat(window.go(DRAFT).text("title", "en")).hasValue("Half a title of Noura's");
			leave(window, "outbox.leaving-drop");

			window.go("/sign-in");
			window.signIn(HEAD);
			assertThat(window.go(DRAFT).text("title", "en")).hasValue("");
		}
	}

	@Test
	void what_comes_too_late_for_a_workshop_goes_to_its_rapporteur_and_its_author_is_told() {
		String room = Tour.MEETING + "/workshops/data-workshop";
		String words = "Said in the room, sent from a train";
		try (var noura = this.house.of(HEAD, "ar", Width.PHONE);
				var tui = this.house.of("tui-inkwell", "en", Width.LAPTOP)) {
			tui.go(room).press("workshop.open", "notice.workshop-opened");
			noura.go(room).choose("kind", "need");
			noura.field("output.words").fill(words);
			noura.page().locator("[name=language]").first().selectOption("en");
			noura.offline(true);
			noura.button("workshop.record").click();
			noura.hears("workshop.waiting");
			tui.confirm("workshop.close", "notice.workshop-closed");
			noura.offline(false);
			noura.hears("notice.late-words-handed-over");
			noura.forgetErrors();
			noura.see("93-handed-to-the-rapporteur");
			noura.follow(noura.page().locator(".note-elsewhere a"));
			assertThat(noura.page().locator("article")).containsText(words);
			assertThat(noura.page().locator("[data-outbox]")).isHidden();
			noura.see("94-own-late-words");

			tui.go(Tour.MEETING);
			tui.follow(tui.page().locator("a[href$='/data-workshop/late-words']"));
			tui.see("95-late-words");
			tui.press("late.take-up", "notice.late-words-taken-up");
			assertThat(tui.go(room).page().locator("article").filter(new FilterOptions().setHasText(words)))
				.containsText(tui.words().of("output.arrived-late"));
		}
		this.house.findings().assertNone();
	}

	private static void leave(Window window, String key) {
		window.button("frame.sign-out").click();
		window.button(key).click();
		window.says("notice.signed-out");
	}

	private static void write(Window window, String title) {
		window.text("title", "en").fill(title);
		window.text("title", "ar").fill("توصية كُتبت في قطار");
		window.text("text", "en").fill("That it is kept.");
		window.text("text", "ar").fill("أن تُحفظ.");
	}

	private static Locator withTitle(Window window, String title) {
		return window.page().getByRole(AriaRole.LINK).filter(new FilterOptions().setHasText(title));
	}

}
