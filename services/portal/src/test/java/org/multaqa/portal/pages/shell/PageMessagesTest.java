package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.ReleaseEvent.ChangeKind;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.portal.pages.roadmaps.ApprovalPage;
import org.multaqa.portal.projections.roadmap.MilestoneState;
import org.multaqa.portal.trace.Link;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.registration.api.MemberState;
import org.multaqa.roadmap.api.RoadmapStage;
import org.multaqa.sessions.api.SessionChange;
import org.multaqa.sessions.api.WorkshopStage;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageMessagesTest {

	private static final Messages MESSAGES = PageMessages.MESSAGES;

	@ParameterizedTest
	@ValueSource(strings = { "ar", "fr", "es" })
	void all_languages_have_the_same_keys_with_the_same_arguments(String language) {
		var english = MESSAGES.patterns("en");
		var other = MESSAGES.patterns(language);

		assertThat(other.keySet()).isEqualTo(english.keySet());
		english.forEach((key, pattern) -> assertThat(arguments(other.get(key))).as(key).isEqualTo(arguments(pattern)));
	}

	@Test
	void arabic_counts_in_six_forms() {
		MESSAGES.patterns("ar").forEach((key, pattern) -> {
			if (pattern.contains("plural")) {
				assertThat(pattern).as(key).contains("zero{", "one{", "two{", "few{", "many{", "other{");
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, لا مُخرَجات", "1, مُخرَج واحد", "2, مُخرَجان", "3, 3 مُخرَجات", "11, 11 مُخرَجًا",
			"100, 100 مُخرَج" })
	void outputs_are_counted_as_arabic_counts_them(int number, String expected) {
		assertThat(MESSAGES.getMessage("outputs.count", new Object[] { number }, Locale.forLanguageTag("ar-QA")))
			.isEqualTo(expected);
	}

	@Test
	void values_keep_their_direction_in_every_arabic_sentence() {
		var arabic = Locale.forLanguageTag("ar");
		MESSAGES.patterns("ar").forEach((key, pattern) -> {
			var plain = Pattern.compile("\\{([0-9])}").matcher(pattern).results().map((found) -> found.group(1));
			if (plain.findAny().isPresent() && !Pattern.compile("\\{[0-9]\\s*,").matcher(pattern).find()) {
				assertThat(MESSAGES.getMessage(key, new Object[] { "12 000", "12 000", "12 000", "12 000" }, arabic))
					.as(key)
					.contains("\u206812 000\u2069")
					.doesNotContainPattern("(?<!\u2068)12 000|12 000(?!\u2069)");
			}
		});
	}

	@Test
	void a_reader_of_another_language_reads_english() {
		assertThat(MESSAGES.getMessage("place.home", null, Locale.JAPANESE)).isEqualTo("Home");
	}

	@Test
	void no_key_is_written_that_no_page_asks_for() throws IOException {
		var templates = new StringBuilder();
		try (var files = Files.walk(Path.of("src", "main", "resources", "templates", "portal"))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				templates.append(Files.readString(file));
			}
		}
		var pages = Path.of("src", "main", "java", "org", "multaqa", "portal", "pages");
		var proposed = Pattern.compile("\"([a-z.-]+)\"")
			.matcher(Files.readString(pages.resolve("roadmaps/RoadmapPresenter.java"))
					+ Files.readString(pages.resolve("cards/Differences.java"))
					+ Files.readString(pages.resolve("programme/MaterialsPresenter.java"))
					+ Files.readString(pages.resolve("workshops/Letters.java"))
					+ Files.readString(pages.resolve("shell/Conflicts.java"))
					+ Files.readString(pages.resolveSibling("exports").resolve("CalendarFile.java")))
			.results()
			.map((m) -> m.group(1));
		var asked = Pattern.compile("#\\{([a-z0-9.-]+)").matcher(templates).results().map((m) -> m.group(1));
		var families = Pattern.compile("'([a-z]+\\.([a-z]+\\.)*)'").matcher(templates).results().map((m) -> m.group(1));
		Set<String> exact = Stream.concat(asked, proposed).collect(Collectors.toSet());
		Set<String> starts = families.collect(Collectors.toSet());

		var unused = new TreeSet<String>(MESSAGES.patterns("en").keySet());
		unused.removeIf((key) -> exact.contains(key) || starts.stream().anyMatch(key::startsWith));

		assertThat(unused).isEmpty();
	}

	@Test
	void there_is_a_word_for_everything_that_can_be_shown() {
		var reader = new Reader(LanguagePreference.of("en"), ZoneOffset.UTC, null);
		var families = Map.<String, Enum<?>[]>ofEntries(entry("output.kind.", OutputKind.values()),
				entry("output.kinds.", OutputKind.values()), entry("stance.", Stance.values()),
				entry("office.kind.", OfficeKind.values()), entry("setup.lead.", MeetingStage.values()),
				entry("setup.passkeys.", PasskeyUse.values()), entry("session.kind.", SessionKind.values()),
				entry("part.", Part.values()), entry("role.", Role.values()),
				entry("programme.change.", ChangeKind.values()), entry("timetable.rule.", PlanningRule.values()),
				entry("timetable.severity.", Severity.values()), entry("timetable.counts.", Severity.values()),
				entry("release.change.", SessionChange.Kind.values()),
				entry("release.aspect.", SessionChange.Aspect.values()), entry("meeting.stage.", MeetingStage.values()),
				entry("workshop.stage.", WorkshopStage.values()),
				entry("recommendation.stage.", RecommendationStage.values()),
				entry("roadmap.stage.", RoadmapStage.values()), entry("member.state.", MemberState.values()),
				entry("member.next.", MemberState.values()), entry("milestone.state.", MilestoneState.values()),
				entry("gate.state.", ApprovalPage.GateState.values()), entry("trace.kind.", Link.Kind.values()),
				entry("mail.kind.", NoticeKind.values()), entry("mail.status.", Status.values()),
				entry("mail.pace.", Pace.values()));

		families.forEach((family, constants) -> assertThat(MESSAGES.patterns("en")).containsKeys(
				Arrays.stream(constants).map((constant) -> family + reader.wire(constant)).toArray(String[]::new)));
	}

	@Test
	void there_is_a_word_for_every_event() {
		var kinds = EventCatalogue.entries()
			.keySet()
			.stream()
			.map((type) -> type.replaceFirst("org\\.multaqa\\.(.*)\\.v[0-9]+", "$1").replace('.', '-'));

		assertThat(MESSAGES.patterns("en")).containsKeys(kinds.map((kind) -> "change." + kind).toArray(String[]::new));
	}

	@Test
	void there_is_a_word_for_every_kind_of_line_of_the_security_log() {
		assertThat(MESSAGES.patterns("en")).containsKeys(Arrays.stream(SecurityEvent.values())
			.map((kind) -> "security.event." + kind.wireName())
			.toArray(String[]::new));
	}

	private static Set<String> arguments(String pattern) {
		assertThatCode(() -> new MessageFormat(pattern)).as(pattern).doesNotThrowAnyException();
		return Pattern.compile("\\{([0-9])[,}]")
			.matcher(pattern)
			.results()
			.map((argument) -> argument.group(1))
			.collect(Collectors.toSet());
	}

}
