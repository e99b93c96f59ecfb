package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.projection.application.ConsultationReminders;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting from the nominations to a roadmap that is sent back and presented again. Its
 * journal says who had to be told what, and each of it was told exactly once: told in
 * order, twice, by two instances at once, or with the topics in any order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeStoryTest extends FedListeners {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId LAC = new OfficeId("lac");

	private static final OfficeId HEADQUARTERS = new OfficeId("headquarters");

	private static final RecommendationId CATALOGUE = new RecommendationId("r-catalogue");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final RoadmapId NEXT_ROADMAP = new RoadmapId("roadmap-2027");

	/** Of the consultation on the next roadmap, long after all else. */
	private static final Instant END = NOON.plus(Duration.ofDays(30));

	private final List<Told> journal = new ArrayList<>();

	private final Map<String, Long> numbers = new HashMap<>();

	private final List<String> expected = new ArrayList<>();

	private Instant now = NOON.minus(Duration.ofDays(30));

	@BeforeEach
	void story() {
		invited(MENA, true);
		invited(LAC, true);
		invited(HEADQUARTERS, false);
		seated(MENA, "hind", Role.HEAD);
		seated(MENA, "noura", Role.DELEGATE);
		seated(LAC, "lucia", Role.HEAD);
		seated(HEADQUARTERS, "hana", Role.HEADQUARTERS);
		seated(HEADQUARTERS, "hugo", Role.HEADQUARTERS);
		seated(HEADQUARTERS, "paula", Role.PRESIDENT);
		seated(HEADQUARTERS, "stella", Role.SECRETARY_GENERAL);
		waitedAndPromoted("walid");
		replacedAndTakenOut();
		released();
		offered();
		discussed();
		approved();
	}

	@Test
	void everybody_is_told_each_thing_exactly_once() {
		this.journal.forEach(this::hear);

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.expected);
	}

	@Test
	void a_guest_who_speaks_is_told_nothing() {
		tell("layan", new PersonNamed(new PersonId("g-ada"), LocalizedText.of("en", "Ada"), DOHA));
		shown(4, 3, plan(new SessionId("s-opening"), List.of(new Contributor(new PersonId("g-ada"), Part.SPEAKER),
				new Contributor(new PersonId("walid"), Part.CHAIR)), List.of()), "08:00");
		release(4, 1);

		this.journal.forEach(this::hear);

		assertThat(toldNow()).contains("walid your-sessions/" + DOHA + "/4").noneMatch((told) -> told.startsWith("g-"));
	}

	@Test
	void told_twice_nobody_hears_it_twice() {
		this.journal.forEach(this::hear);
		this.journal.forEach(this::hear);

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.expected);
	}

	@Test
	void two_instances_that_hear_the_same_tell_it_once() throws Exception {
		try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var hears : List.of(instances.submit(this::hearAll), instances.submit(this::hearAll))) {
				hears.get();
			}
		}

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.expected);
	}

	/**
	 * A service that catches up does not tell whose turn it was and is not any more. It
	 * may tell of a release, or a consultation, somebody of whom it hears only later that
	 * they had left.
	 */
	@RepeatedTest(20)
	void whatever_order_the_topics_come_in_nobody_is_forgotten(RepetitionInfo repetition) {
		mixed(new Random(repetition.getCurrentRepetition())).forEach(this::hear);

		var told = toldNow().stream().filter((line) -> !isToWhoLeft(line)).toList();
		assertThat(told.stream().filter(WholeStoryTest::stays).toList())
			.containsExactlyInAnyOrderElementsOf(this.expected.stream().filter(WholeStoryTest::stays).toList());
		assertThat(this.expected).containsAll(told);
	}

	@Test
	void a_notice_knows_the_office_of_its_person() {
		this.journal.forEach(this::hear);

		assertThat(this.notices.latest(1000)).filteredOn((notice) -> notice.person().equals(new PersonId("lucia")))
			.extracting(Notice::office)
			.containsOnly(LAC);
		assertThat(this.notices.latest(1000)).filteredOn((notice) -> notice.person().equals(new PersonId("noura")))
			.extracting(Notice::office)
			.containsOnly(MENA);
	}

	@Test
	void for_each_kind_that_is_told_here_the_journal_has_a_case() {
		assertThat(this.expected.stream().map((each) -> each.split(" ")[1].split("/")[0]).distinct())
			.containsExactlyInAnyOrder("invitation", "reminder", "waiting", "promoted", "approved", "replaced",
					"taken-out", "your-sessions", "programme-released", "position-due", "gate-open", "returned",
					"seats-offered", "seats-answered", "consultation-open", "consultation-closes", "initiative-named",
					"initiative-left-out");
	}

	private void invited(OfficeId office, boolean decides) {
		tell("layan", new DelegationInvited(delegation(office), DOHA, office, Map.of(Role.DELEGATE, 2), decides));
	}

	private void seated(OfficeId office, String person, Role role) {
		String id = tell("layan",
				new DelegateNominated(delegation(office), DOHA, office, new PersonId(person), List.of(role), false));
		expect(person, NoticeKind.INVITATION, id);
		if (person.equals("hind")) {
			String reminded = tell("layan",
					new DelegateReminded(delegation(office), DOHA, office, new PersonId(person)));
			expect(person, NoticeKind.REMINDER, reminded);
		}
		accepted(office, person, role);
	}

	private void accepted(OfficeId office, String person, Role role) {
		tell(person, new DelegateRegistered(delegation(office), DOHA, office, new PersonId(person)));
		String id = tell("layan",
				new DelegateApproved(delegation(office), DOHA, office, new PersonId(person), List.of(role)));
		expect(person, NoticeKind.APPROVED, id);
	}

	private void waitedAndPromoted(String person) {
		String waits = tell("hind", new DelegateNominated(delegation(MENA), DOHA, MENA, new PersonId(person),
				List.of(Role.DELEGATE), true));
		expect(person, NoticeKind.WAITING, waits);
		String free = tell("hind", new DelegatePromoted(delegation(MENA), DOHA, MENA, new PersonId(person)));
		expect(person, NoticeKind.PROMOTED, free);
		accepted(MENA, person, Role.DELEGATE);
	}

	private void replacedAndTakenOut() {
		seated(LAC, "rita", Role.DELEGATE);
		String replaced = tell("lucia", new DelegateReplaced(delegation(LAC), DOHA, LAC, new PersonId("rita"),
				new PersonId("rosa"), List.of(Role.DELEGATE)));
		expect("rita", NoticeKind.REPLACED, replaced);
		expect("rosa", NoticeKind.INVITATION, replaced);
		String out = tell("lucia", new DelegateWithdrawn(delegation(LAC), DOHA, LAC, new PersonId("rosa")));
		expect("rosa", NoticeKind.TAKEN_OUT, out);
		seated(LAC, "quim", Role.DELEGATE);
		tell("quim", new DelegateWithdrawn(delegation(LAC), DOHA, LAC, new PersonId("quim")));
	}

	private void released() {
		var opening = new SessionId("s-opening");
		var workshop = new SessionId("w-training");
		shown(1, 1, plan(opening, List.of(new Contributor(new PersonId("hind"), Part.CHAIR)), List.of()), "08:00");
		shown(1, 1, plan(workshop, List.of(), List.of(LAC)), "10:00");
		release(1, 2);
		expectRelease(1, List.of("hind", "lucia"), List.of("noura", "walid", "hana", "hugo", "paula", "stella"));
		shown(2, 2, plan(opening, List.of(new Contributor(new PersonId("noura"), Part.CHAIR)), List.of()), "08:00");
		tell("layan", new SessionLeftOut(DOHA, 2, 2, workshop, true));
		release(2, 2);
		expectRelease(2, List.of("hind", "noura", "lucia"), List.of("walid", "hana", "hugo", "paula", "stella"));
		release(3, 0);
		expectRelease(3, List.of(), List.of("hind", "noura", "lucia", "walid", "hana", "hugo", "paula", "stella"));
	}

	private void shown(int release, int revision, SessionPlan plan, String starts) {
		var from = Instant.parse("2025-12-08T" + starts + ":00Z");
		tell("layan", new SessionReleased(DOHA, release, revision, plan, new ReleasedPlace(new RoomId("hall"),
				LocalizedText.of("en", "Hall"), 60, from, from.plus(Duration.ofHours(1)))));
	}

	private static SessionPlan plan(SessionId session, List<Contributor> people, List<OfficeId> offices) {
		return new SessionPlan(session, SessionKind.SEMINAR, LocalizedText.of("en", session.value()), null, people,
				offices, List.of("en"), null, List.of());
	}

	private void release(int number, int changed) {
		tell("layan",
				new ProgrammeReleased(DOHA, number, LocalizedText.of("en", "Release " + number), "f", 2, changed));
	}

	private void expectRelease(int number, List<String> theirs, List<String> others) {
		theirs.forEach((person) -> expect(person, NoticeKind.YOUR_SESSIONS, DOHA + "/" + number));
		others.forEach((person) -> expect(person, NoticeKind.PROGRAMME_RELEASED, DOHA + "/" + number));
	}

	private void offered() {
		tell("lucia", new SeatsOffered(delegation(LAC), DOHA, LAC, "o-1", MENA, Role.DELEGATE, 1));
		expect("hind", NoticeKind.SEATS_OFFERED, "o-1");
		tell("hind", new SeatsGiven(delegation(LAC), DOHA, LAC, "o-1", MENA, Role.DELEGATE, 1));
		expect("lucia", NoticeKind.SEATS_ANSWERED, "o-1");
		tell("registration", new SeatsReceived(delegation(MENA), DOHA, MENA, "o-1", LAC, Role.DELEGATE, 1));
		tell("lucia", new SeatsOffered(delegation(LAC), DOHA, LAC, "o-2", MENA, Role.DELEGATE, 1));
		expect("hind", NoticeKind.SEATS_OFFERED, "o-2");
		tell("lucia", new SeatOfferWithdrawn(delegation(LAC), DOHA, LAC, "o-2", MENA, Role.DELEGATE, 1));
	}

	private void consulted() {
		String open = tell("hana", new ConsultationOpened(ROADMAP, new PersonId("hana"), null));
		List.of("hind", "noura", "lucia", "walid", "hugo", "paula", "stella")
			.forEach((person) -> expect(person, NoticeKind.CONSULTATION_OPEN, open));
		tell("noura", new RoleGranted(DOHA, new PersonId("mariam"), Role.OBSERVER));
		expect("mariam", NoticeKind.CONSULTATION_OPEN, open);
		tell("hana", new ConsultationClosed(ROADMAP, new PersonId("hana")));
	}

	/** It is prolonged before it closes, and one of those who are asked comments. */
	private void consultedUntilAnEnd() {
		var hana = new PersonId("hana");
		tell("hana", new RoadmapOpened(NEXT_ROADMAP, DOHA, 2027, LocalizedText.of("en", "The next roadmap"), List.of(),
				List.of()));
		String open = tell("hana", new ConsultationOpened(NEXT_ROADMAP, hana, END.minus(Duration.ofDays(3))));
		tell("hana", new ConsultationEndMoved(NEXT_ROADMAP, END, hana));
		tell("noura", new CommentMade(NEXT_ROADMAP, "c-1", null, "ar", "حسن", new PersonId("noura"), MENA));
		var silent = List.of("hind", "lucia", "walid", "hugo", "paula", "stella", "mariam");
		Stream.concat(Stream.of("noura"), silent.stream())
			.forEach((person) -> expect(person, NoticeKind.CONSULTATION_OPEN, open));
		silent.forEach((person) -> expect(person, NoticeKind.CONSULTATION_CLOSES, open + "/" + END));
	}

	/** First one leads and the other is its partner, then the other leads alone. */
	private void named() {
		var id = new InitiativeId("i-catalogue");
		String first = tell("hana",
				new InitiativeDrafted(ROADMAP, initiative(id, MENA, List.of(LAC)), new PersonId("hana")));
		List.of("hind", "lucia").forEach((head) -> expect(head, NoticeKind.INITIATIVE_NAMED, id + "/" + first));
		tell("hana", new InitiativeRevised(ROADMAP, initiative(id, MENA, List.of(LAC)), new PersonId("hana")));
		String other = tell("hana",
				new InitiativeRevised(ROADMAP, initiative(id, LAC, List.of()), new PersonId("hana")));
		expect("hind", NoticeKind.INITIATIVE_LEFT_OUT, id + "/" + other);
		expect("lucia", NoticeKind.INITIATIVE_NAMED, id + "/" + other);
		String removed = tell("hana", new InitiativeRemoved(ROADMAP, id, new PersonId("hana")));
		expect("lucia", NoticeKind.INITIATIVE_LEFT_OUT, id + "/" + removed);
	}

	private static Initiative initiative(InitiativeId id, OfficeId lead, List<OfficeId> partners) {
		return new Initiative(id, LocalizedText.of("en", "One catalogue"), LocalizedText.of("en", "It is used"),
				"access", List.of("2026-Q1"), lead, partners, null, List.of(),
				List.of(new RecommendationId("r-other")));
	}

	private void discussed() {
		tell("noura", EventSample.of(RecommendationDrafted.class).with("recommendation", CATALOGUE).event());
		tell("layan", new DiscussionOpened(CATALOGUE, DOHA, new PersonId("layan")));
		List.of("hind", "lucia").forEach((head) -> expect(head, NoticeKind.POSITION_DUE, CATALOGUE.value()));
	}

	private void approved() {
		tell("hana",
				new RoadmapOpened(ROADMAP, DOHA, 2026, LocalizedText.of("en", "Roadmap"), List.of(),
						List.of(new Gate("first", LocalizedText.of("en", "First"), Role.SECRETARY_GENERAL),
								new Gate("second", LocalizedText.of("en", "Second"), Role.PRESIDENT))));
		consulted();
		consultedUntilAnEnd();
		named();
		String presented = tell("hana", new RoadmapPresented(ROADMAP, "hash", new PersonId("hana")));
		expect("stella", NoticeKind.GATE_OPEN, "first/" + presented);
		String passed = tell("stella", new GateApproved(ROADMAP, "first", "hash", new PersonId("stella")));
		expect("paula", NoticeKind.GATE_OPEN, "second/" + passed);
		String back = tell("paula",
				new RoadmapReturned(ROADMAP, "second", LocalizedText.of("en", "Too long"), new PersonId("paula")));
		List.of("hana", "hugo").forEach((officer) -> expect(officer, NoticeKind.RETURNED, back));
		tell("hana", new ApprovalsVoided(ROADMAP, List.of("first"), "hash", null));
		String again = tell("hana", new RoadmapPresented(ROADMAP, "other", new PersonId("hana")));
		expect("stella", NoticeKind.GATE_OPEN, "first/" + again);
	}

	private void expect(String person, NoticeKind kind, String about) {
		this.expected.add(person + " " + ModelJson.wireName(kind) + "/" + about);
	}

	private String tell(String actor, DomainEvent event) {
		this.now = this.now.plusSeconds(60);
		long number = this.numbers.merge(event.subject(), 1L, Long::sum);
		this.journal.add(new Told(event, number, actor, this.now));
		return event.subject() + "@" + number;
	}

	private void hear(Told told) {
		feed(told.event().subject(), told.number(), EventCatalogue.typeOf(told.event().getClass()),
				ModelJson.mapper().writeValueAsString(told.event()), told.actor(), told.at());
	}

	private void hearAll() {
		this.journal.forEach(this::hear);
		remind();
	}

	/** The clock has come to the day before the end. */
	private void remind() {
		var reminders = new ConsultationReminders(this.replicas, service(null));
		reminders.due(END.minus(Duration.ofDays(1))).forEach(reminders::tell);
	}

	private List<String> toldNow() {
		remind();
		return this.notices.latest(1000).stream().map(WholeStoryTest::line).toList();
	}

	private static String line(Notice notice) {
		return notice.person() + " " + notice.kind().key();
	}

	/** Each subject in its order, all of them in any. */
	private List<Told> mixed(Random chance) {
		Map<String, List<Told>> left = this.journal.stream()
			.collect(Collectors.groupingBy((told) -> told.event().subject(), LinkedHashMap::new,
					Collectors.toCollection(ArrayList::new)));
		var mixed = new ArrayList<Told>();
		while (!left.isEmpty()) {
			var subjects = new ArrayList<>(left.keySet());
			Collections.shuffle(subjects, chance);
			var next = left.get(subjects.getFirst());
			mixed.add(next.removeFirst());
			left.values().removeIf(List::isEmpty);
		}
		return mixed;
	}

	private static boolean stays(String line) {
		return !line.matches(".* (gate-open|returned|seats-offered|consultation-open|initiative-[a-z-]+)/.*");
	}

	private static boolean isToWhoLeft(String line) {
		return line.matches("(rita|quim) (your-sessions|programme-released|consultation-open)/.*");
	}

	private static DelegationId delegation(OfficeId office) {
		return new DelegationId("doha-2025-" + office);
	}

	/** A line of the journal. */
	private record Told(DomainEvent event, long number, String actor, Instant at) {

	}

}
