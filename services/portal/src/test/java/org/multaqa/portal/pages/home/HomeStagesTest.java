package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReverted;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.home.HomePage.Preparation;
import org.multaqa.portal.pages.home.HomePage.Seating;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;

/** The front page follows the stage of the meeting. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeStagesTest {

	private final GrowingMeeting meeting = GrowingMeeting.of(1);

	@Test
	void before_it_runs_it_says_how_the_seats_fill() {
		isPrepared();

		var page = page(ORGANISER);

		assertThat(page.preparation()).isNotNull();
		assertThat(page.preparation().seats()).isEqualTo(new Seating(2, 2, 1, 0, 1));
		assertThat(page.preparation().released()).isTrue();
		assertThat(page.journey()).isNull();
		assertThat(page.over()).isFalse();
	}

	@Test
	void who_has_answered_waits_for_approval() {
		isPrepared();
		this.meeting.after(registered("africa", "aminata"));

		assertThat(page(ORGANISER).preparation()).extracting(Preparation::seats).isEqualTo(new Seating(2, 2, 0, 1, 1));
	}

	@Test
	void a_head_is_told_of_the_seats_of_the_own_office_only() {
		isPrepared();

		assertThat(page(HEAD).preparation()).extracting(Preparation::seats).isEqualTo(new Seating(1, 1, 0, 0, 1));
	}

	@Test
	void a_visitor_is_told_nothing_of_seats() {
		isPrepared();

		assertThat(page(null).preparation()).isNotNull().extracting(Preparation::seats).isNull();
	}

	@Test
	void until_its_first_day_the_days_are_counted() {
		isPrepared();
		beginsOn("2025-12-20");

		assertThat(page(null).preparation()).extracting(Preparation::days).isEqualTo(12L);
	}

	@Test
	void on_its_first_day_none_is_left() {
		isPrepared();
		beginsOn("2025-12-08");

		assertThat(page(null).preparation()).extracting(Preparation::days).isEqualTo(0L);
	}

	@Test
	void once_the_first_day_has_passed_no_days_are_counted() {
		isPrepared();
		beginsOn("2025-12-07");

		assertThat(page(null).preparation()).isNotNull().extracting(Preparation::days).isNull();
	}

	@Test
	void while_it_runs_it_shows_how_far_the_words_have_come() {
		var page = page(ORGANISER);

		assertThat(page.preparation()).isNull();
		assertThat(page.journey()).isNotNull();
		assertThat(page.over()).isFalse();
	}

	@Test
	void when_all_is_over_nothing_takes_place_any_more() {
		this.meeting.archived();

		assertThat(page(ORGANISER).over()).isTrue();
	}

	@Test
	void what_changed_often_stands_there_once_with_the_number_of_times() {
		var changed = ChangedThing
			.among(List.of(line("third", "/a"), line("other", "/b"), line("second", "/a"), line("first", "/a")), 5);

		assertThat(changed).extracting((thing) -> thing.latest().kind(), ChangedThing::earlier)
			.containsExactly(tuple("third", 2), tuple("other", 0));
	}

	@Test
	void no_more_things_are_shown_than_fit() {
		assertThat(ChangedThing.among(List.of(line("one", "/a"), line("two", "/b")), 1)).hasSize(1);
	}

	private void isPrepared() {
		var head = HEAD.person();
		this.meeting.after(new MeetingStageReverted(MEETING, MeetingStage.OPEN, LocalizedText.of("en", "Too soon")),
				new RoleGranted(MEETING, ORGANISER.person(), Role.ORGANISER), nominated("africa", "aminata"),
				nominated("mena", head.value()), registered("mena", head.value()),
				new DelegateApproved(delegation("mena"), MEETING, new OfficeId("mena"), head, List.of(Role.HEAD)));
	}

	private static DelegateRegistered registered(String office, String person) {
		return new DelegateRegistered(delegation(office), MEETING, new OfficeId(office), new PersonId(person));
	}

	private static DelegationId delegation(String office) {
		return new DelegationId(MEETING + "-" + office);
	}

	private void beginsOn(String day) {
		this.meeting.after(EventSample.of(MeetingRevised.class)
			.with("meeting", MEETING)
			.with("from", LocalDate.parse(day))
			.with("to", LocalDate.parse("2025-12-22"))
			.event());
	}

	private static DelegateNominated nominated(String office, String person) {
		return EventSample.of(DelegateNominated.class)
			.with("delegation", delegation(office))
			.with("meeting", MEETING)
			.with("office", new OfficeId(office))
			.with("person", new PersonId(person))
			.with("roles", List.of(Role.HEAD))
			.with("waiting", false)
			.event();
	}

	private static ChangeLine line(String kind, String href) {
		return ChangeLine.of(kind, LocalizedText.of("en", href), href, null, null, Instant.EPOCH, false);
	}

	private HomePage page(@Nullable Actor actor) {
		return this.meeting.shown(actor, (context) -> new HomePresenter(context).page(null));
	}

}
