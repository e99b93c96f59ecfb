package org.multaqa.launcher.tour;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.launcher.DohaAtEleven;
import org.multaqa.launcher.tour.House.Look;
import org.multaqa.launcher.tour.Tour.Place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The README's five minutes in a browser, against one platform that stands where
 * {@code up} begins. Pictures of every step are kept in {@code target/tour}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf(value = "org.multaqa.launcher.tour.House#hasBrowser", disabledReason = "there is no Chromium here")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiveMinutesTest {

	private final Map<String, Place> places = new LinkedHashMap<>(Places.all());

	private House house;

	@BeforeAll
	void open(@TempDir Path folder) {
		this.house = House.open(DohaAtEleven.begin(folder));
	}

	@AfterAll
	void close() {
		this.house.close();
	}

	@Test
	@Order(1)
	void lead_from_the_home_page_to_the_sources_of_the_edition_in_arabic_on_a_laptop() {
		var tour = new Tour(this.house, Cast.ARABIC);
		tour.walk();
		this.places.putAll(tour.places());
		this.house.findings().assertNone();
		Assertions.assertThat(tour.places().values().stream().map((place) -> PortalPages.at(place.path())))
			.as("what Places says that it comes by")
			.containsAll(Places.ON_THE_WALK);
	}

	@Test
	@Order(2)
	void and_again_in_english_on_a_phone() {
		new Tour(this.house, Cast.ENGLISH).walk();
		this.house.findings().assertNone();
	}

	@Test
	@Order(3)
	void every_page_is_for_everybody_in_arabic_on_a_phone_too_by_day_and_by_night() {
		everyPage(new Look("ar", Width.PHONE, true), Window::seeByDayAndNight);
		try (var lost = this.house.visitor("ar", Width.PHONE)) {
			lost.goNowhere(Tour.MEETING + "/nothing");
			lost.see("45-nothing-there");
		}
		this.house.findings().assertNone();
	}

	@ParameterizedTest
	@Order(4)
	@CsvSource({ "en, LAPTOP", "fr, PHONE", "es, LAPTOP" })
	void every_page_speaks_the_other_languages(String language, Width width) {
		everyPage(new Look(language, width, true), Window::glance);
		this.house.findings().assertNone();
	}

	@Test
	@Order(5)
	void every_page_can_be_read_without_scripts() {
		everyPage(new Look("en", Width.PHONE, false), (window, name) -> {
			assertThat(window.page().locator("main h1")).isVisible();
			assertThat(window.page().locator("main")).not().hasText("");
		});
	}

	@Test
	@Order(6)
	void and_written_without_scripts() {
		try (var tui = this.house.window("tui-inkwell", new Look("en", Width.LAPTOP, false))) {
			tui.go(Tour.MEETING + "/workshops/languages-workshop");
			tui.choose("kind", "idea");
			tui.field("output.words").fill("A form needs no script to reach the meeting.");
			tui.press("workshop.record", "notice.output-recorded");

			assertThat(tui.page()
				.getByRole(AriaRole.PARAGRAPH)
				.filter(new FilterOptions().setHasText("A form needs no script to reach the meeting."))).isVisible();
		}
	}

	@Test
	@Order(7)
	void and_one_person_after_another_in_the_same_browser_finds_no_words_of_the_other() {
		String room = Tour.MEETING + "/workshops/languages-workshop";
		try (var window = this.house.visitor("en", Width.LAPTOP)) {
			window.go("/sign-in");
			window.signIn("noura-makhtut");
			window.go(room).field("output.words").fill("Half a sentence of Noura's");
			window.button("frame.sign-out").click();
			window.press("outbox.leaving-keep", "notice.signed-out");

			window.go("/sign-in");
			window.signIn("arun-palmleaf");
			assertThat(window.page().getByRole(AriaRole.BANNER)).containsText("Arun Palmleaf");
			assertThat(window.go(room).field("output.words")).hasValue("");
			window.press("frame.sign-out", "notice.signed-out");

			window.go("/sign-in");
			window.signIn("noura-makhtut");
			assertThat(window.go(room).field("output.words")).hasValue("Half a sentence of Noura's");
		}
	}

	/** Person by person, each in one window. */
	@Test
	@Order(8)
	void a_gate_is_signed_with_a_passkey_where_the_meeting_asks_for_one() {
		new SigningAtGates(this.house, Cast.ENGLISH).walk();
		this.house.findings().assertNone();
	}

	private void everyPage(Look look, BiConsumer<Window, String> how) {
		this.places.values().stream().map(Place::person).distinct().forEach((person) -> {
			try (var window = this.house.window(person, look)) {
				this.places.forEach((name, place) -> {
					if (place.person().equals(person)) {
						how.accept(window.go(place.path()), name);
					}
				});
			}
		});
	}

}
