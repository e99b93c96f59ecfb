package org.multaqa.notifications.deliveries.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.api.DeliveryView.Resending;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.NoticeQuery;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.deliveries.domain.SeatNotification;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of notices must do. */
interface NoticesContract {

	MeetingId DOHA = new MeetingId("doha-2025");

	Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	Notices notices();

	@Test
	default void the_same_key_for_the_same_person_is_one_notice() {
		var person = somebody();
		var decided = new NotificationKind.Decided(DOHA, new RecommendationId("r-1"));

		assertThat(notices().add(waiting(person, decided))).isTrue();
		assertThat(notices().add(waiting(person, decided))).isFalse();
		assertThat(notices().add(waiting(somebody(), decided))).isTrue();
		assertThat(notices().waitingFor(person, "", 10)).hasSize(1);
	}

	@Test
	default void what_was_true_no_more_begins_again_once_when_it_is_true_again() {
		var person = somebody();
		var carried = new NotificationKind.CarriedForward(DOHA, new OutputId("o-1"));
		var first = waiting(person, carried);
		notices().add(first);
		var taken = first.takenInto("l-1", NOON);
		notices().replace(first, taken);
		notices().replace(taken, taken.moved(Status.OBSOLETE, NOON, null));
		var again = waiting(person, carried, NOON.plusSeconds(60));

		assertThat(notices().add(again)).isTrue();
		assertThat(notices().add(again)).isFalse();

		assertThat(notices().waitingFor(person, "", 10)).singleElement()
			.satisfies((notice) -> assertThat(notice.due()).isEqualTo(again.due()));
		assertThat(notices().replace(first, first.takenInto("l-2", NOON))).as("held from before").isFalse();
	}

	@Test
	default void what_was_sent_or_is_not_wanted_does_not_begin_again() {
		for (Status status : List.of(Status.SENT, Status.UNCERTAIN, Status.FAILED, Status.UNWANTED)) {
			var notice = waiting(somebody(), new NotificationKind.CarriedForward(DOHA, new OutputId("o-1")));
			notices().add(notice);
			notices().replace(notice, notice.moved(status, NOON, null));

			assertThat(notices().add(notice)).as(status.name()).isFalse();
		}
	}

	@Test
	default void every_kind_of_notification_comes_back_as_it_was() {
		var person = somebody();
		var matters = List.of(
				new SeatNotification.Invitation(DOHA, new DelegationId("doha-2025-mena"), new OfficeId("mena"),
						List.of(Role.HEAD, Role.DELEGATE), "delegation/doha-2025-mena@2"),
				new SeatNotification.Reminder(DOHA, new DelegationId("doha-2025-mena"), new OfficeId("mena"), List.of(),
						"delegation/doha-2025-mena@3"),
				new SeatNotification.Promoted(DOHA, new DelegationId("d"), new OfficeId("mena"), "d@1"),
				new SeatNotification.Waiting(DOHA, new DelegationId("d"), new OfficeId("mena"), "d@2"),
				new SeatNotification.Approved(DOHA, new DelegationId("d"), new OfficeId("mena"), "d@3"),
				new SeatNotification.Replaced(DOHA, new DelegationId("d"), new OfficeId("mena"), "d@4"),
				new SeatNotification.TakenOut(DOHA, new DelegationId("d"), new OfficeId("mena"), "d@5"),
				new NotificationKind.YourSessions(DOHA, 2), new NotificationKind.ProgrammeReleased(DOHA, 2),
				new NotificationKind.PositionDue(DOHA, new RecommendationId("r-1"), new OfficeId("mena")),
				new RoadmapNotification.GateOpen(DOHA, new RoadmapId("roadmap-2026"), "first", "roadmap@3"),
				new RoadmapNotification.Returned(DOHA, new RoadmapId("roadmap-2026"), "roadmap@4"),
				new NotificationKind.SeatsOffered(DOHA, "o-1"), new NotificationKind.SeatsAnswered(DOHA, "o-1"),
				new RoadmapNotification.ConsultationOpen(DOHA, new RoadmapId("roadmap-2026"), "roadmap@5"),
				new RoadmapNotification.ConsultationCloses(DOHA, new RoadmapId("roadmap-2026"), "roadmap@5", NOON),
				new RoadmapNotification.InitiativeNamed(DOHA, new RoadmapId("roadmap-2026"), new InitiativeId("i-1"),
						new OfficeId("mena"), "roadmap@6"),
				new RoadmapNotification.InitiativeLeftOut(DOHA, new RoadmapId("roadmap-2026"), new InitiativeId("i-1"),
						new OfficeId("mena"), "roadmap@7"),
				new NotificationKind.Decided(DOHA, new RecommendationId("r-1")),
				new RoadmapNotification.Published(DOHA, new RoadmapId("roadmap-2026"), "1.0"),
				new RoadmapNotification.TakenUp(DOHA, new RoadmapId("roadmap-2026"), new InitiativeId("i-1")),
				new NotificationKind.Cited(DOHA, new RecommendationId("r-1")),
				new NotificationKind.CarriedForward(DOHA, new OutputId("o-1")));

		for (NotificationKind kind : matters) {
			var notice = waiting(person, kind);
			notices().add(notice);
			assertThat(notices().find(notice.id())).hasValue(notice);
		}
		assertThat(notices().waitingFor(person, "", 100)).hasSize(matters.size());
		assertThat(matters).extracting(NotificationKind::kind).containsExactlyInAnyOrder(NoticeKind.values());
	}

	@Test
	default void who_had_it_sent_again_stays_with_a_notice() {
		var notice = Notice.of(somebody(), new OfficeId("mena"), new NotificationKind.YourSessions(DOHA, 2), NOON, NOON,
				Status.WAITING, NOON);
		notices().add(notice);
		var again = notice.resent(new Resending(new PersonId("sami"), NOON, Status.SENT), NOON).inDigest(true);
		notices().replace(notice, again);

		assertThat(notices().find(notice.id())).hasValue(again);
	}

	@Test
	default void the_notices_of_a_meeting_are_read_page_by_page_and_back() {
		var meeting = new MeetingId("pages-" + UUID.randomUUID());
		for (int i = 0; i < 120; i++) {
			notices().add(decided(meeting, NOON.plusSeconds(i / 3)));
		}
		var first = notices().page(new NoticeQuery(meeting, null, null, null, null));
		var second = notices().page(new NoticeQuery(meeting, null, null, null, first.next()));
		var third = notices().page(new NoticeQuery(meeting, null, null, null, second.next()));

		assertThat(List.of(first.items().size(), second.items().size(), third.items().size())).containsExactly(50, 50,
				20);
		assertThat(Stream.of(first, second, third).flatMap((page) -> page.items().stream()).map(Notice::id))
			.doesNotHaveDuplicates();
		assertThat(Stream.of(first, second, third).flatMap((page) -> page.items().stream()).map(Notice::happened))
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(first.previous()).isNull();
		assertThat(third.next()).isNull();
		assertThat(notices().page(new NoticeQuery(meeting, null, null, null, third.previous()))).isEqualTo(second);
		assertThat(notices().page(new NoticeQuery(meeting, null, null, null, second.previous())).items())
			.isEqualTo(first.items());
	}

	@Test
	default void the_notices_of_a_meeting_are_found_by_kind_state_and_office() {
		var meeting = new MeetingId("found-" + UUID.randomUUID());
		var decided = decided(meeting, NOON);
		var released = Notice.of(somebody(), new OfficeId("mena"), new NotificationKind.ProgrammeReleased(meeting, 1),
				NOON, NOON, Status.WAITING, NOON);
		List.of(decided, released).forEach(notices()::add);
		var sent = decided.moved(Status.SENT, NOON, null);
		notices().replace(decided, sent);

		assertThat(found(meeting, NoticeKind.PROGRAMME_RELEASED, null, null)).containsExactly(released);
		assertThat(found(meeting, null, Status.SENT, null)).containsExactly(sent);
		assertThat(found(meeting, null, null, new OfficeId("mena"))).containsExactly(released);
		assertThat(found(meeting, NoticeKind.DECIDED, Status.WAITING, null)).isEmpty();
		assertThat(found(DOHA, NoticeKind.DECIDED, null, new OfficeId("nowhere"))).isEmpty();
	}

	private List<Notice> found(MeetingId meeting, @Nullable NoticeKind kind, @Nullable Status status,
			@Nullable OfficeId office) {
		return notices().page(new NoticeQuery(meeting, kind, status, office, null)).items();
	}

	@Test
	default void of_many_who_take_a_notice_up_at_once_one_succeeds() throws Exception {
		var notice = waiting(somebody(), new NotificationKind.Decided(DOHA, new RecommendationId("r-1")));
		notices().add(notice);

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var tries = IntStream.range(0, 20)
				.mapToObj((i) -> threads.submit(() -> notices().replace(notice, notice.takenInto("l-" + i, NOON))))
				.toList();
			int successes = 0;
			for (var one : tries) {
				successes += one.get() ? 1 : 0;
			}
			assertThat(successes).isEqualTo(1);
		}
	}

	@Test
	default void due_is_what_waits_and_may_be_sent_the_longest_due_first() {
		var person = somebody();
		var second = waiting(person, new NotificationKind.Cited(DOHA, new RecommendationId("r-1")),
				NOON.minusSeconds(1));
		var first = waiting(person, new NotificationKind.Cited(DOHA, new RecommendationId("r-2")),
				NOON.minusSeconds(2));
		var later = waiting(person, new NotificationKind.Cited(DOHA, new RecommendationId("r-3")), NOON.plusSeconds(1));
		var sent = waiting(person, new NotificationKind.Cited(DOHA, new RecommendationId("r-4")), NOON.minusSeconds(3));
		List.of(second, first, later, sent).forEach(notices()::add);
		notices().replace(sent, sent.moved(Status.SENT, NOON, null));

		assertThat(notices().due(NOON, 1000)).filteredOn((notice) -> notice.person().equals(person))
			.containsExactly(first, second);
	}

	@Test
	default void what_stands_somewhere_for_long_is_found() {
		var notice = waiting(somebody(), new NotificationKind.Decided(DOHA, new RecommendationId("r-1")));
		notices().add(notice);
		var taken = notice.takenInto("l-1", NOON);
		notices().replace(notice, taken);

		assertThat(notices().standing(Status.WRITING, NOON.plusMillis(1), 1_000)).contains(taken);
		assertThat(notices().standing(Status.WRITING, NOON, 1_000)).doesNotContain(taken);
	}

	@Test
	default void the_latest_come_first() {
		notices().add(waiting(somebody(), new NotificationKind.Decided(DOHA, new RecommendationId("r-1"))));
		notices().add(waiting(somebody(), new NotificationKind.Decided(DOHA, new RecommendationId("r-2"))));

		assertThat(notices().latest(1)).hasSize(1);
		assertThat(notices().latest(1000)).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	default void the_latest_of_some_meetings_leave_no_room_for_those_of_others() {
		var andes = new MeetingId("andes-" + UUID.randomUUID());
		var sahel = new MeetingId("sahel-" + UUID.randomUUID());
		var first = decided(andes, NOON.minusSeconds(3));
		var second = decided(sahel, NOON.minusSeconds(2));
		var third = decided(andes, NOON.minusSeconds(1));
		List.of(first, second, third, decided(DOHA, NOON)).forEach(notices()::add);

		assertThat(notices().latestOf(Set.of(andes), 2)).containsExactly(third, first);
		assertThat(notices().latestOf(Set.of(andes, sahel), 10)).containsExactly(third, second, first);
		assertThat(notices().latestOf(Set.of(andes, sahel), 2)).containsExactly(third, second);
		assertThat(notices().latestOf(Set.of(new MeetingId("lima-2027")), 2)).isEmpty();
	}

	private static Notice decided(MeetingId meeting, Instant happened) {
		return Notice.of(somebody(), null, new NotificationKind.Decided(meeting, new RecommendationId("r-1")), happened,
				NOON, Status.WAITING, NOON);
	}

	private static Notice waiting(PersonId person, NotificationKind kind) {
		return waiting(person, kind, NOON);
	}

	private static Notice waiting(PersonId person, NotificationKind kind, Instant due) {
		return Notice.of(person, null, kind, NOON.minusSeconds(60), due, Status.WAITING, NOON);
	}

	private static PersonId somebody() {
		return new PersonId("p-" + UUID.randomUUID());
	}

}
