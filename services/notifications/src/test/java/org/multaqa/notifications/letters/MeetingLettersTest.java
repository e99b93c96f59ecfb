package org.multaqa.notifications.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.notifications.MemoryCopies;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.Approval;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.Naming;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;
import org.multaqa.notifications.projection.domain.SessionEdition;
import org.multaqa.notifications.projection.domain.SessionReplica;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read of their seats, of what waits for them, and of releases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingLettersTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final Instant WEEK_LATER = Instant.parse("2025-12-15T09:00:00Z");

	private static final PersonId HUGO = new PersonId("hugo");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final DelegationId DELEGATION = new DelegationId("doha-2025-mena");

	private static final PersonId NOURA = new PersonId("noura");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final RecommendationId CATALOGUE = new RecommendationId("r-1");

	private final NotificationReplicas replicas = MemoryCopies.all();

	private final LocalizedLetterWriter letters = new LocalizedLetterWriter(this.replicas, SampleLetters.NO_LINKS,
			"http://portal.test", Clock.fixed(NOON, ZoneOffset.UTC));

	private final SampleLetters samples = new SampleLetters(this.replicas, this.letters);

	private long sequence;

	@BeforeEach
	void know() {
		keep(this.replicas.meetings(), DOHA.value(),
				new MeetingReplica(DOHA, new LocalizedText(Map.of("ar", "لقاء الدوحة", "en", "The Doha meeting")),
						LocalDate.of(2025, 12, 7), "Asia/Qatar", List.of("ar", "en"),
						new MeetingReplica.Deadline(LocalDateTime.parse("2025-11-20T18:00"), List.of(7))));
		keep(this.replicas.offices(), "mena", new OfficeReplica(MENA, LocalizedText.of("en", "The MENA office")));
		keep(this.replicas.delegations(), DELEGATION.value(), new DelegationReplica(DELEGATION, DOHA, MENA, true));
		keep(this.replicas.programmes(), DOHA.value(), new ProgrammeReplica(DOHA, List.of(release(1), release(2))));
		seat(State.ACTS);
	}

	@Test
	void a_moved_session_says_from_when_and_where_to_when_and_where() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"), edition(2, "Opening", null, "09:30", "Majlis"));

		var letter = yours("en");

		assertThat(plain(letter.subject())).isEqualTo("Moved: Opening");
		assertThat(plain(TextRenderer.of(letter))).contains(
				"Monday 8 December 2025, 12:30–13:30 (UTC+03:00); Majlis. "
						+ "Before, it was: Monday 8 December 2025, 11:00–12:00 (UTC+03:00); Hall.",
				"http://portal.test/m/doha-2025/sessions/s-1", "http://portal.test/m/doha-2025/mails/mine");
	}

	@Test
	void whoever_gets_a_part_reads_which_one() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));

		var letter = yours("en");

		assertThat(plain(letter.subject())).isEqualTo("Your part: Opening");
		assertThat(plain(TextRenderer.of(letter))).contains("You chair this session.").doesNotContain("Before, it was");
	}

	@Test
	void several_changes_are_one_letter() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));
		session("s-2", edition(1, "Training", Part.SPEAKER, "10:00", "Hall"),
				new SessionEdition(2, edition(1, "Training", Part.SPEAKER, "10:00", "Hall").plan(), null, true));
		session("s-3", edition(1, "Elsewhere", null, "12:00", "Hall"));

		var letter = yours("ar");

		assertThat(plain(letter.subject())).isEqualTo("برنامج لقاء الدوحة: ما تغيّر لك");
		assertThat(plain(TextRenderer.of(letter)))
			.contains("Opening", "إليك رئاسة هذه الجلسة.", "Training", "أُلغيت ولن تُعقد.",
					"الاثنين 8 ديسمبر 2025، 11:00–12:00 (UTC+03:00)")
			.doesNotContain("Elsewhere");
	}

	@Test
	void times_run_from_left_to_right_in_an_arabic_letter() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));

		assertThat(TextRenderer.of(yours("ar"))).contains("\u206611:00–12:00 (UTC+03:00)\u2069");
	}

	@Test
	void an_hour_that_comes_twice_says_which_one_it_is() {
		var moments = new Moments(ZoneId.of("Europe/Lisbon"), Locale.ENGLISH);

		assertThat(plain(moments.span(Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T01:00:00Z"))))
			.isEqualTo("Sunday 26 October 2025, 01:30–01:00 (UTC+01:00)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | لم تتغير فيه أي جلسة.
			1 | فيه جلسة واحدة جديدة أو متغيرة، وليست من جلساتك.
			2 | فيه جلستان جديدتان أو متغيرتان، وليستا من جلساتك.
			3 | فيه 3 جلسات جديدة أو متغيرة، وليست من جلساتك.
			11 | فيه 11 جلسة جديدة أو متغيرة، وليست من جلساتك.
			100 | فيه 100 جلسة جديدة أو متغيرة، وليست من جلساتك.
			""")
	void a_release_counts_in_the_six_forms_of_arabic(int changed, String sentence) {
		keep(this.replicas.programmes(), DOHA.value(), new ProgrammeReplica(DOHA, List
			.of(new ProgrammeReplica.Release(1, LocalizedText.of("ar", "الأولى"), changed, new PersonId("l"), NOON))));

		assertThat(plain(TextRenderer.of(write("ar", new NotificationKind.ProgrammeReleased(DOHA, 1)))))
			.contains(sentence);
	}

	@Test
	void an_invitation_says_until_when_with_its_offset() {
		seat(State.INVITED);
		var invitation = new SeatNotification.Invitation(DOHA, DELEGATION, MENA, List.of(Role.HEAD), "c");

		assertThat(plain(TextRenderer.of(write("en", invitation))))
			.contains("Please answer until Thursday 20 November 2025, 18:00 (UTC+03:00).");
		assertThat(TextRenderer.of(write("ar", invitation))).contains("نرجو الرد في موعد أقصاه",
				"\u206618:00 (UTC+03:00)\u2069");
	}

	@Test
	void offered_seats_are_told_as_long_as_they_wait_and_then_the_answer() {
		var offered = new NotificationKind.SeatsOffered(DOHA, "o-1");
		var answered = new NotificationKind.SeatsAnswered(DOHA, "o-1");
		offer(SeatOfferReplica.State.OPEN, 2);
		assertThat(plain(write("en", offered).subject())).isEqualTo("Seats for your office: lac");
		assertThat(plain(TextRenderer.of(write("en", offered)))).contains(
				"The office lac offers 2 seats (delegate) to The MENA office, for The Doha meeting.",
				"http://portal.test/m/doha-2025/seats");
		assertThat(plain(TextRenderer.of(write("ar", offered)))).contains("مقعدين");
		assertThat(this.letters.write(recipient("en"), List.of(notice(answered)))).isEmpty();

		offer(SeatOfferReplica.State.ACCEPTED, 1);
		assertThat(plain(TextRenderer.of(write("en", answered)))).contains("has accepted the seat (delegate)");
		assertThat(this.letters.write(recipient("en"), List.of(notice(offered)))).isEmpty();
	}

	@Test
	void a_consultation_is_told_while_it_is_open() {
		var open = new RoadmapNotification.ConsultationOpen(DOHA, ROADMAP, "c-1");
		consulting(new Consultation("c-1", NOON, HUGO, null, List.of()));
		assertThat(plain(write("en", open).subject())).isEqualTo("Your comments are wanted: Roadmap");
		assertThat(plain(TextRenderer.of(write("en", open)))).doesNotContain("Comments are welcome until");

		consulting(new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of()));
		assertThat(plain(TextRenderer.of(write("en", open))))
			.contains("Comments are welcome until Monday 15 December 2025, 12:00 (UTC+03:00).");

		consulting(new Consultation("c-1", NOON, HUGO, NOON, List.of()));
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();
		consulting(null);
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();
	}

	@Test
	void that_a_consultation_closes_soon_is_told_as_long_as_that_is_its_end_and_nothing_was_said() {
		var closes = new RoadmapNotification.ConsultationCloses(DOHA, ROADMAP, "c-1", WEEK_LATER);
		consulting(new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of()));
		assertThat(plain(TextRenderer.of(write("en", closes)))).contains(
				"The consultation on “Roadmap” closes on Monday 15 December 2025, 12:00 (UTC+03:00). You have not",
				"http://portal.test/m/doha-2025/roadmaps/" + ROADMAP);
		assertThat(plain(TextRenderer.of(write("ar", closes)))).contains("ولم يصلنا منك تعليق بعد");
		assertThat(this.samples.of(DOHA, NoticeKind.CONSULTATION_CLOSES, LanguagePreference.of("fr"))).isPresent();

		for (var otherwise : List.of(
				new Consultation("c-1", NOON, HUGO, WEEK_LATER.plusSeconds(60), List.<PersonId>of()),
				new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of(NOURA)),
				new Consultation("c-2", NOON, HUGO, WEEK_LATER, List.<PersonId>of()))) {
			consulting(otherwise);
			assertThat(this.letters.write(recipient("en"), List.of(notice(closes)))).isEmpty();
		}
	}

	@Test
	void an_office_reads_which_part_it_has_in_an_initiative_until_that_is_said_otherwise() {
		var id = new InitiativeId("i-1");
		var named = new RoadmapNotification.InitiativeNamed(DOHA, ROADMAP, id, MENA, "c-1");
		naming(new Naming(id, LocalizedText.of("en", "One catalogue"), MENA, Naming.Part.LEAD, "c-1", NOON, NOURA));
		assertThat(plain(TextRenderer.of(write("en", named)))).contains(
				"“Roadmap” names The MENA office as the lead of the initiative “One catalogue”.",
				"http://portal.test/m/doha-2025/roadmaps/" + ROADMAP);

		naming(new Naming(id, LocalizedText.of("en", "One catalogue"), MENA, Naming.Part.NONE, "c-2", NOON, NOURA));
		assertThat(this.letters.write(recipient("en"), List.of(notice(named)))).isEmpty();
		assertThat(
				plain(write("en", new RoadmapNotification.InitiativeLeftOut(DOHA, ROADMAP, id, MENA, "c-2")).subject()))
			.isEqualTo("Your office is no longer part of an initiative: One catalogue");
	}

	@Test
	void what_became_of_a_seat_is_told_only_as_long_as_it_is_so() {
		var waiting = new SeatNotification.Waiting(DOHA, DELEGATION, MENA, "c");
		seat(State.WAITING);
		assertThat(plain(write("en", waiting).subject())).isEqualTo("You are on the waiting list: The Doha meeting");

		seat(State.INVITED);
		assertThat(this.letters.write(recipient("en"), List.of(notice(waiting)))).isEmpty();
	}

	@Test
	void a_position_is_asked_for_until_the_office_has_stated_it() {
		var due = new NotificationKind.PositionDue(DOHA, CATALOGUE, MENA);
		var discussed = RecommendationReplica.empty(CATALOGUE)
			.written(new RecommendationReplica.Written(DOHA, LocalizedText.of("en", "Shared catalogues"), List.of(),
					List.of()))
			.discussed(DOHA, NOON);
		keep(this.replicas.recommendations(), CATALOGUE.value(), discussed);
		assertThat(plain(TextRenderer.of(write("en", due))))
			.contains("It is yours to state the position of The MENA office.");

		keep(this.replicas.recommendations(), CATALOGUE.value(), discussed.stated(MENA));
		assertThat(this.letters.write(recipient("en"), List.of(notice(due)))).isEmpty();
	}

	@Test
	void a_gate_is_open_until_it_is_passed_and_whoever_drafts_reads_why_it_came_back() {
		var gates = List.of(new Gate("first", LocalizedText.of("en", "The Secretary General"), Role.SECRETARY_GENERAL));
		var presented = Approval.of(gates).presented("roadmap@2", NOON);
		var open = new RoadmapNotification.GateOpen(DOHA, ROADMAP, "first", "roadmap@2");
		roadmap(presented);
		assertThat(plain(TextRenderer.of(write("en", open)))).contains("the gate “The Secretary General” is yours",
				"http://portal.test/m/doha-2025/roadmaps/roadmap-2026/approval");

		roadmap(presented.passed("first", "roadmap@3", NOON));
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();

		roadmap(presented
			.sentBack(new Approval.SentBack(LocalizedText.of("en", "Too long"), new PersonId("p"), "roadmap@4", NOON)));
		assertThat(TextRenderer.of(write("en", new RoadmapNotification.Returned(DOHA, ROADMAP, "roadmap@4"))))
			.contains("> Too long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void a_preview_is_written_to_nobody_in_every_language(String language) {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));
		for (var kind : List.of(NoticeKind.INVITATION, NoticeKind.REMINDER, NoticeKind.PROMOTED, NoticeKind.WAITING,
				NoticeKind.APPROVED, NoticeKind.REPLACED, NoticeKind.TAKEN_OUT, NoticeKind.PROGRAMME_RELEASED,
				NoticeKind.YOUR_SESSIONS)) {
			assertThat(this.samples.of(DOHA, kind, LanguagePreference.of(language))).as(kind.name())
				.hasValueSatisfying((letter) -> {
					assertThat(letter.language()).isEqualTo(language);
					assertThat(letter.subject()).doesNotContain("{", "subject.");
					assertThat(letter.text()).doesNotContain("{", "noura");
					assertThat(letter.html()).contains("lang=\"" + language + "\"");
				});
		}
		assertThat(this.samples.of(DOHA, NoticeKind.CITED, LanguagePreference.of(language))).isEmpty();
		assertThat(this.samples.of(DOHA, NoticeKind.GATE_OPEN, LanguagePreference.of(language))).isEmpty();
	}

	@Test
	void a_preview_is_in_the_first_language_of_the_meeting_unless_asked_otherwise() {
		assertThat(this.samples.of(DOHA, NoticeKind.INVITATION, LanguagePreference.of()))
			.hasValueSatisfying((letter) -> assertThat(letter.language()).isEqualTo("ar"));
	}

	private Letter yours(String language) {
		return write(language, new NotificationKind.YourSessions(DOHA, 2));
	}

	private Letter write(String language, NotificationKind kind) {
		return this.letters.write(recipient(language), List.of(notice(kind))).orElseThrow().letter();
	}

	private static Recipient recipient(String language) {
		return new Recipient(NOURA, LocalizedText.of("en", "Noura"), "noura@example.org", language);
	}

	private static Notice notice(NotificationKind kind) {
		return Notice.of(NOURA, null, kind, NOON, NOON, Status.WAITING, NOON);
	}

	private void seat(State state) {
		keep(this.replicas.seats(), DELEGATION + "/" + NOURA,
				new SeatReplica(DELEGATION, DOHA, MENA, NOURA, List.of(Role.HEAD), state, NOON, null, null));
	}

	private void roadmap(Approval approval) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), approval, null, List.of()));
	}

	private void consulting(@Nullable Consultation consultation) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), null, consultation, List.of()));
	}

	private void naming(Naming naming) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), null, null, List.of(naming)));
	}

	private void offer(SeatOfferReplica.State state, int seats) {
		keep(this.replicas.seatOffers(), "o-1",
				new SeatOfferReplica("o-1", DOHA, new OfficeId("lac"), MENA, Role.DELEGATE, seats, state, NOON, NOURA));
	}

	private void session(String id, SessionEdition... editions) {
		var session = SessionReplica.of(new SessionId(id), DOHA);
		for (var edition : editions) {
			session = session.shown(edition);
		}
		keep(this.replicas.sessions(), id, session);
	}

	/** Noura's part, or her office's session. */
	private static SessionEdition edition(int release, String title, @Nullable Part part, String starts, String room) {
		var from = Instant.parse("2025-12-08T" + starts + ":00Z");
		var people = (part != null) ? List.of(new Contributor(NOURA, part)) : List.<Contributor>of();
		var offices = title.equals("Elsewhere") ? List.of(new OfficeId("lac")) : List.of(MENA);
		return new SessionEdition(release,
				new SessionPlan(new SessionId("s"), SessionKind.SEMINAR, LocalizedText.of("en", title), null, people,
						offices, List.of("en"), null, List.of()),
				new ReleasedPlace(new RoomId("r-" + room.toLowerCase(Locale.ROOT)), LocalizedText.of("en", room), 60,
						from, from.plusSeconds(3600)),
				false);
	}

	private static ProgrammeReplica.Release release(int number) {
		return new ProgrammeReplica.Release(number, LocalizedText.of("en", "Release " + number), 3, new PersonId("l"),
				NOON);
	}

	/** Without the marks that keep inserted words in their direction. */
	private static String plain(String words) {
		return words.replaceAll("[\u2066\u2068\u2069\u200e\u200f]", "");
	}

	private <T> void keep(Replicas<T> copies, String id, T copy) {
		copies.apply(id, new EventEnvelope<>("test", ++this.sequence, "test", NOON, NOURA, "test", null,
				new RoleGranted(DOHA, NOURA, Role.OBSERVER)), (_) -> copy);
	}

}
