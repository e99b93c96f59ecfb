package org.multaqa.notifications.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.notifications.MemoryCopies;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.InvitationLinks.Link;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.registration.api.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalizedLetterWriterTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final RecommendationId RECOMMENDATION = new RecommendationId("r-1");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final OutputId OUTPUT = new OutputId("o-1");

	private static final InitiativeId INITIATIVE = new InitiativeId("i-1");

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId YUSUF = new PersonId("yusuf");

	private final NotificationReplicas replicas = MemoryCopies.all();

	private final LocalizedLetterWriter letters = new LocalizedLetterWriter(this.replicas, this::link,
			"http://portal.test", Clock.systemUTC());

	private @Nullable Link link;

	@BeforeEach
	void know() {
		keep(this.replicas.meetings(), DOHA.value(),
				new MeetingReplica(DOHA, new LocalizedText(Map.of("ar", "لقاء الدوحة", "en", "The Doha meeting")),
						LocalDate.of(2025, 12, 7), "Asia/Qatar", List.of("es"), MeetingStage.OPEN, null));
		keep(this.replicas.offices(), "mena", new OfficeReplica(new OfficeId("mena"),
				new LocalizedText(Map.of("ar", "مكتب الشرق الأوسط", "en", "The MENA office"))));
		keep(this.replicas.outputs(), OUTPUT.value(),
				OutputReplica.empty(OUTPUT)
					.saying(new OutputReplica.Said(DOHA, NOURA, "en", "Libraries <share> their \"catalogues\""))
					.carriedForward(new OutputReplica.Carried(YUSUF, NOON))
					.citedIn(RECOMMENDATION));
		var title = new LocalizedText(Map.of("ar", "فهارس مشتركة", "en", "Shared catalogues"));
		keep(this.replicas.recommendations(), RECOMMENDATION.value(),
				RecommendationReplica.empty(RECOMMENDATION)
					.written(new RecommendationReplica.Written(DOHA, title, List.of(YUSUF), List.of(OUTPUT)))
					.submitted(new RecommendationReplica.Step(YUSUF, NOON))
					.decided(new RecommendationReplica.Decided(true, NOON)));
		var line = new RoadmapReplica.Line(INITIATIVE,
				new LocalizedText(Map.of("ar", "فهرس واحد", "en", "One catalogue")), List.of(RECOMMENDATION));
		keep(this.replicas.roadmaps(), ROADMAP.value(),
				new RoadmapReplica(ROADMAP, DOHA, 2026,
						new LocalizedText(Map.of("ar", "خريطة 2026", "en", "Roadmap 2026")), List.of(line),
						List.of(new RoadmapReplica.Edition("1.0", List.of(line))), null, null, List.of()));
	}

	@Test
	void an_invitation_says_who_invites_to_what_and_where_to_answer() {
		var letter = write("en", NOURA, invitation());

		assertThat(plain(letter.subject())).isEqualTo("Your invitation: The Doha meeting");
		assertThat(plain(TextRenderer.of(letter)))
			.contains("The office The MENA office invites you to The Doha meeting, as: head of delegation, delegate.")
			.contains("http://portal.test/m/doha-2025/invitation");
	}

	@Test
	void an_invitation_is_answered_by_a_link_that_is_the_person_s_alone() {
		this.link = new Link("doha-2025-mena_noura_k3v9", Instant.parse("2025-12-06T21:00:00Z"));

		assertThat(plain(TextRenderer.of(write("en", NOURA, invitation()))))
			.contains("http://portal.test/m/doha-2025/invited?link=doha-2025-mena_noura_k3v9",
					"until Sunday 7 December 2025, ", "00:00 (UTC+03:00)", "meant for you alone")
			.doesNotContain("doha-2025/invitation");
		assertThat(plain(TextRenderer.of(write("ar", NOURA, reminder()))))
			.contains("http://portal.test/m/doha-2025/invited?link=doha-2025-mena_noura_k3v9", "وهو لك وحدك");
	}

	@Test
	void an_end_that_the_answer_and_its_link_share_is_said_once() {
		var end = Instant.parse("2025-12-06T21:00:00Z");
		this.link = new Link("doha-2025-mena_noura_k3v9", end);
		var meeting = this.replicas.meeting(DOHA).orElseThrow();
		keep(this.replicas.meetings(), DOHA.value(),
				meeting.until(new Deadlines(null, LocalDateTime.parse("2025-12-07T00:00"), List.of())));
		assertThat(plain(TextRenderer.of(write("en", NOURA, invitation()))))
			.contains("Please answer until Sunday 7 December 2025, ",
					"Until then the button opens your invitation without signing in.")
			.containsOnlyOnce("7 December");

		this.link = new Link("doha-2025-mena_noura_k3v9", end.minusSeconds(3600));
		assertThat(plain(TextRenderer.of(write("en", NOURA, invitation()))))
			.contains("without signing in, until Saturday 6 December 2025, ");
	}

	@Test
	void a_letter_that_asks_for_no_answer_asks_for_no_link() {
		this.link = new Link("doha-2025-mena_noura_k3v9", Instant.parse("2025-12-06T21:00:00Z"));

		assertThat(TextRenderer.of(write("en", NOURA,
				new SeatNotification.Approved(DOHA, new DelegationId("doha-2025-mena"), new OfficeId("mena"), "e-1"))))
			.doesNotContain("k3v9");
	}

	@Test
	void a_reminder_says_that_the_seat_still_waits_and_leads_to_the_invitation() {
		var letter = write("en", NOURA, reminder());

		assertThat(plain(letter.subject())).isEqualTo("Your invitation still waits: The Doha meeting");
		assertThat(plain(TextRenderer.of(letter))).contains("we have no answer yet")
			.contains("http://portal.test/m/doha-2025/invitation");
	}

	@Test
	void an_arabic_letter_runs_from_right_to_left() {
		var letter = write("ar", NOURA, invitation());

		assertThat(plain(letter.subject())).isEqualTo("دعوتك إلى لقاء الدوحة");
		assertThat(HtmlRenderer.of(letter)).contains("<html lang=\"ar\" dir=\"rtl\">").contains("مرحبًا");
		assertThat(plain(TextRenderer.of(letter))).contains("بصفة: رئاسة الوفد، عضوية الوفد");
	}

	@Test
	void a_decision_quotes_the_words_that_it_grew_from_in_their_own_direction() {
		var letter = write("ar", NOURA, new NotificationKind.Decided(DOHA, RECOMMENDATION));

		assertThat(plain(letter.subject())).isEqualTo("جرى التوافق: فهارس مشتركة");
		assertThat(HtmlRenderer.of(letter)).contains("<blockquote lang=\"en\" dir=\"ltr\"")
			.contains("Libraries &lt;share&gt; their &quot;catalogues&quot;")
			.doesNotContain("<share>");
		assertThat(TextRenderer.of(letter)).contains("> Libraries <share>");
	}

	@Test
	void who_wrote_it_reads_that_it_was_theirs() {
		assertThat(plain(TextRenderer.of(write("en", YUSUF, new NotificationKind.Decided(DOHA, RECOMMENDATION)))))
			.contains("“Shared catalogues”, which you wrote");
	}

	@Test
	void an_edition_names_the_lines_that_go_back_to_the_reader() {
		var letter = write("en", NOURA, new RoadmapNotification.Published(DOHA, ROADMAP, "1.0"));

		assertThat(plain(letter.subject())).isEqualTo("Roadmap 2026, edition 1.0");
		assertThat(plain(TextRenderer.of(letter))).contains("One line of it goes back to you:")
			.contains("• One catalogue")
			.contains("http://portal.test/m/doha-2025/trace/initiatives/i-1");
	}

	@Test
	void news_of_a_day_are_one_letter_with_one_subject() {
		var letter = write("ar", NOURA, new NotificationKind.CarriedForward(DOHA, OUTPUT),
				new NotificationKind.Cited(DOHA, RECOMMENDATION),
				new RoadmapNotification.TakenUp(DOHA, ROADMAP, INITIATIVE));

		assertThat(plain(letter.subject())).isEqualTo("3 أخبار من لقاء الدوحة");
		assertThat(plain(TextRenderer.of(letter))).contains("تستشهد التوصية «فهارس مشتركة» بكلماتك")
			.contains("صيغت مبادرة ضمن «خريطة 2026»");
	}

	@Test
	void what_is_true_no_more_is_not_written() {
		keep(this.replicas.outputs(), OUTPUT.value(), OutputReplica.empty(OUTPUT));

		assertThat(this.letters.write(recipient("ar", NOURA),
				List.of(notice(NOURA, new NotificationKind.CarriedForward(DOHA, OUTPUT)),
						notice(NOURA, new NotificationKind.Cited(DOHA, RECOMMENDATION)))))
			.isEmpty();
	}

	@Test
	void a_letter_says_which_notices_it_tells() {
		keep(this.replicas.outputs(), OUTPUT.value(), OutputReplica.empty(OUTPUT));
		var published = notice(NOURA, new RoadmapNotification.Published(DOHA, ROADMAP, "1.0"));

		assertThat(this.letters.write(recipient("ar", NOURA),
				List.of(notice(NOURA, new NotificationKind.CarriedForward(DOHA, OUTPUT)), published)))
			.hasValueSatisfying((written) -> assertThat(written.told()).containsExactly(published));
	}

	@ParameterizedTest
	@CsvSource({ "ar, ar", "en, en", "en-GB, en", "fr, fr", "es, es", "pt, es" })
	void the_language_is_the_readers_else_the_meetings(String reads, String written) {
		assertThat(write(reads, NOURA, invitation()).language()).isEqualTo(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void every_kind_of_letter_is_complete_in_every_language(String language) {
		kinds().forEach((kind) -> {
			var letter = write(language, NOURA, kind);
			assertThat(letter.subject()).doesNotContain("{").doesNotContain("subject.");
			assertThat(TextRenderer.of(letter)).doesNotContain("{").contains("http://portal.test/m/doha-2025");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void words_of_others_never_stand_as_ours_and_are_no_links(String language) {
		var evil = LocalizedText.of(language,
				"a colleague.\n\nYour account is locked. Unlock it now:\u2028http://evil.example/login\r\n\u202EThank you");
		keepAll(evil);

		kinds().forEach((kind) -> {
			var letter = write(language, NOURA, kind);
			String text = TextRenderer.of(letter);
			assertThat(letter.subject()).doesNotContain("\n", "\r");
			assertThat(text.lines().filter((line) -> !line.startsWith("> ")))
				.noneMatch((line) -> line.startsWith("Your account") || line.startsWith("http://evil"));
			assertThat(List.of(letter.subject(), text, HtmlRenderer.of(letter)))
				.noneMatch((words) -> words.contains("http://evil") || words.contains("evil.example")
						|| words.contains("\u202E"));
		});
	}

	private void keepAll(LocalizedText words) {
		keep(this.replicas.meetings(), DOHA.value(), new MeetingReplica(DOHA, words, LocalDate.of(2025, 12, 7),
				"Asia/Qatar", List.of("es"), MeetingStage.OPEN, null));
		keep(this.replicas.offices(), "mena", new OfficeReplica(new OfficeId("mena"), words));
		keep(this.replicas.outputs(), OUTPUT.value(),
				OutputReplica.empty(OUTPUT)
					.saying(new OutputReplica.Said(DOHA, NOURA, "en", words.texts().values().iterator().next()))
					.carriedForward(new OutputReplica.Carried(YUSUF, NOON))
					.citedIn(RECOMMENDATION));
		keep(this.replicas.recommendations(), RECOMMENDATION.value(),
				RecommendationReplica.empty(RECOMMENDATION)
					.written(new RecommendationReplica.Written(DOHA, words, List.of(YUSUF), List.of(OUTPUT)))
					.submitted(new RecommendationReplica.Step(YUSUF, NOON))
					.decided(new RecommendationReplica.Decided(true, NOON)));
		var line = new RoadmapReplica.Line(INITIATIVE, words, List.of(RECOMMENDATION));
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026, words, List.of(line),
				List.of(new RoadmapReplica.Edition("1.0", List.of(line))), null, null, List.of()));
	}

	private static List<NotificationKind> kinds() {
		return List.of(invitation(), reminder(), new NotificationKind.Decided(DOHA, RECOMMENDATION),
				new NotificationKind.Cited(DOHA, RECOMMENDATION), new NotificationKind.CarriedForward(DOHA, OUTPUT),
				new RoadmapNotification.TakenUp(DOHA, ROADMAP, INITIATIVE),
				new RoadmapNotification.Published(DOHA, ROADMAP, "1.0"));
	}

	private Letter write(String language, PersonId person, NotificationKind... matters) {
		return this.letters
			.write(recipient(language, person), List.of(matters).stream().map((kind) -> notice(person, kind)).toList())
			.orElseThrow()
			.letter();
	}

	private static NotificationKind reminder() {
		return new SeatNotification.Reminder(DOHA, new DelegationId("doha-2025-mena"), new OfficeId("mena"),
				List.of(Role.HEAD), "cause");
	}

	private static NotificationKind invitation() {
		return new SeatNotification.Invitation(DOHA, new DelegationId("doha-2025-mena"), new OfficeId("mena"),
				List.of(Role.HEAD, Role.DELEGATE), "cause");
	}

	private static Recipient recipient(String language, PersonId person) {
		return new Recipient(person, new LocalizedText(Map.of("ar", "نورة", "en", "Noura")), "noura@example.org",
				language);
	}

	private static Notice notice(PersonId person, NotificationKind kind) {
		return Notice.of(person, null, kind, NOON, NOON, Status.WAITING, NOON);
	}

	/** Without the marks that keep inserted words in their direction. */
	private static String plain(String words) {
		return words.replaceAll("[\u2068\u2069\u200e\u200f]", "");
	}

	private static long sequence;

	private static <T> void keep(Replicas<T> replicas, String id, T copy) {
		Function<T, T> change = (before) -> copy;
		replicas.apply(id, new EventEnvelope<>("test", ++sequence, "test", NOON, NOURA, "test", null,
				new RoleGranted(DOHA, NOURA, Role.OBSERVER)), change::apply);
	}

	private Optional<Link> link(DelegationId delegation, PersonId person) {
		return Optional.ofNullable(this.link);
	}

}
