package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomAdded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A meeting takes over the programme of an earlier one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierProgrammeTest {

	private static final MeetingId LATER = new MeetingId("beirut-2026");

	/** The clocks of Beirut went forward in between. */
	private static final MeetingDays WINTER = days("2025-12-07", "2025-12-09");

	private static final MeetingDays SUMMER = days("2026-06-07", "2026-06-08");

	private static final SessionId FIRST = new SessionId("s-new-1");

	private static final SessionId SECOND = new SessionId("s-new-2");

	@Test
	void a_session_at_ten_of_the_first_day_is_at_ten_of_the_first_day_again() {
		var earlier = programme().plan(plan(MODELS)).state().place(at(MODELS, "2025-12-07T10:00"), WINTER).state();

		var taken = taking(earlier).state();

		assertThat(taken.placements()).containsExactly(at(FIRST, "2026-06-07T10:00"));
	}

	@Test
	void what_builds_on_another_session_builds_on_it_again() {
		var earlier = programme().plan(plan(MODELS)).state().plan(plan(CHARTER, MODELS)).state();

		assertThat(taking(earlier).state().get(SECOND).plan().buildsOn()).containsExactly(FIRST);
	}

	@Test
	void people_are_not_taken_over() {
		assertThat(taking(programme().plan(planWith(MODELS, VERA)).state()).state().get(FIRST).plan().people())
			.isEmpty();
	}

	@Test
	void cancelled_sessions_and_retired_rooms_stay_behind() {
		var earlier = programme().plan(plan(MODELS))
			.state()
			.cancel(MODELS)
			.state()
			.plan(plan(CHARTER))
			.state()
			.place(at(CHARTER, "2025-12-07T10:00"), WINTER)
			.state()
			.retireRoom(HALL.id(), NOW)
			.state();

		var taken = taking(earlier).state();

		assertThat(taken.rooms()).containsExactly(MAJLIS);
		assertThat(taken.sessions()).hasSize(1);
		assertThat(taken.placements()).isEmpty();
	}

	@Test
	void what_was_on_a_day_that_there_is_no_more_has_no_place() {
		var earlier = programme().plan(plan(MODELS)).state().place(at(MODELS, "2025-12-09T10:00"), WINTER).state();

		assertThat(taking(earlier).state().placements()).isEmpty();
	}

	@Test
	void a_room_that_there_is_stays_as_it_is_and_what_it_is_too_small_for_has_no_place() {
		var earlier = programme().plan(planFor(MODELS, 100))
			.state()
			.place(at(MODELS, "2025-12-07T10:00"), WINTER)
			.state();
		var small = Room.inUse(HALL.id(), text("Small hall"), 10);

		var taken = from(earlier).takenOver(Programme.empty(LATER).addRoom(small).state(), "s-new").state();

		assertThat(taken.rooms()).containsExactly(small, MAJLIS);
		assertThat(taken.placements()).isEmpty();
	}

	@Test
	void what_a_rule_of_the_other_meeting_speaks_against_has_no_place_also_where_that_follows_from_its_delegations() {
		var mena = new OfficeId("mena");
		var earlier = Doha.programme(planOf(MODELS, mena), planOf(CHARTER, mena))
			.place(at(MODELS, "2025-12-07T10:00"), WINTER)
			.state()
			.place(Doha.at(CHARTER, MAJLIS, "08:00", "09:00"), WINTER)
			.state();
		var alone = new KnownCircumstances(SUMMER, Map.of(mena, VERA), Set.of());
		var strict = Programme.empty(LATER)
			.setRules(PlanningRules.USUAL.with(Map.of(PlanningRule.DELEGATE_WANTED_TWICE, Severity.BLOCK), null))
			.state();

		assertThat(new EarlierProgramme(earlier, WINTER, alone).takenOver(strict, "s-new").state().placements())
			.hasSize(1);
		assertThat(new EarlierProgramme(earlier, WINTER, alone).takenOver(Programme.empty(LATER), "s-new")
			.state()
			.placements()).as("where the rule needs a reason").hasSize(1);
		assertThat(new EarlierProgramme(earlier, WINTER, SUMMER).takenOver(strict, "s-new").state().placements())
			.as("where several come")
			.hasSize(2);
	}

	private static SessionPlan planOf(SessionId id, OfficeId office) {
		var plan = plan(id);
		return new SessionPlan(id, plan.kind(), plan.title(), null, List.of(), List.of(office), plan.languages(), null,
				List.of());
	}

	@Test
	void all_of_it_is_told_as_if_it_had_been_done_by_hand() {
		var earlier = programme().plan(plan(MODELS)).state().place(at(MODELS, "2025-12-07T10:00"), WINTER).state();

		assertThat(taking(earlier).events())
			.hasOnlyElementsOfTypes(RoomAdded.class, SessionPlanned.class, SessionPlaced.class)
			.hasSize(4);
	}

	@Test
	void a_programme_that_has_sessions_takes_nothing_over() {
		var planned = Programme.empty(LATER).plan(plan(CHARTER)).state();

		assertRefused("programme.not-empty", () -> from(programme()).takenOver(planned, "s-new"));
	}

	private static Decision<Programme> taking(Programme earlier) {
		return from(earlier).takenOver(Programme.empty(LATER), "s-new");
	}

	private static EarlierProgramme from(Programme earlier) {
		return new EarlierProgramme(earlier, WINTER, SUMMER);
	}

	private static Programme programme() {
		return Programme.empty(Doha.MEETING).addRoom(HALL).state().addRoom(MAJLIS).state();
	}

	private static Placement at(SessionId session, String local) {
		var zone = ZoneId.of("Asia/Beirut");
		var starts = LocalDateTime.parse(local).atZone(zone).toInstant();
		return new Placement(session, HALL.id(), starts, starts.plusSeconds(3600));
	}

	private static MeetingDays days(String from, String to) {
		return new MeetingDays(LocalDate.parse(from), LocalDate.parse(to), ZoneId.of("Asia/Beirut"));
	}

}
