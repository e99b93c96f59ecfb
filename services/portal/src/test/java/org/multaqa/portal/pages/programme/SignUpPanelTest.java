package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.WorkshopEvent.PlaceAssigned;
import org.multaqa.model.events.WorkshopEvent.PlaceAwaited;
import org.multaqa.model.events.WorkshopEvent.PlaceReturned;
import org.multaqa.model.events.WorkshopEvent.SignUpClosed;
import org.multaqa.model.events.WorkshopEvent.SignUpOpened;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.sessions.api.SignUpView.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** The places of a session on its page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

	private static final PersonId HIND = new PersonId("hind");

	private final GrowingMeeting meeting = GrowingMeeting.of(1);

	@Test
	void before_anybody_could_sign_up_only_organisers_see_something_of_it() {
		assertThat(places(ORGANISER).isShown()).isTrue();
		assertThat(places(HEAD).isShown()).isFalse();
		assertThat(places(null).isShown()).isFalse();
	}

	@Test
	void whoever_takes_part_in_the_meeting_may_sign_up_while_it_is_open() {
		this.meeting.after(new SignUpOpened(MEETING, SESSION, 2));

		assertThat(places(HEAD).mayTake().allowed()).isTrue();
		assertThat(places(null).mayTake().allowed()).isFalse();
		this.meeting.after(new SignUpClosed(MEETING, SESSION));
		assertThat(places(HEAD).mayTake().allowed()).isFalse();
	}

	@Test
	void everybody_sees_how_many_are_taken_and_organisers_by_whom() {
		this.meeting.after(new SignUpOpened(MEETING, SESSION, 1), new PlaceAssigned(MEETING, SESSION, HIND, false),
				new PlaceAwaited(MEETING, SESSION, HEAD.person()));

		assertThat(places(null)).extracting(SignUpPanel::all, SignUpPanel::taken, SignUpPanel::waiting)
			.containsExactly(1, 1, 1);
		assertThat(places(null).seated()).isEmpty();
		assertThat(places(HEAD).seated()).isEmpty();
		assertThat(places(ORGANISER).seated()).hasSize(1);
		assertThat(places(ORGANISER).line()).hasSize(1);
	}

	@Test
	void who_waits_reads_the_own_turn_and_gets_the_place_that_is_given_back() {
		this.meeting.after(new SignUpOpened(MEETING, SESSION, 1), new PlaceAssigned(MEETING, SESSION, HIND, false),
				new PlaceAwaited(MEETING, SESSION, HEAD.person()));
		assertThat(places(HEAD)).extracting(SignUpPanel::mine, SignUpPanel::turn).containsExactly(Standing.WAITING, 1);

		this.meeting.after(new PlaceReturned(MEETING, SESSION, HIND),
				new PlaceAssigned(MEETING, SESSION, HEAD.person(), true));

		assertThat(places(HEAD)).extracting(SignUpPanel::mine, SignUpPanel::turn).containsExactly(Standing.SEATED, 0);
		assertThat(places(HEAD).mayGiveBack().allowed()).isTrue();
		assertThat(places(HEAD).mayTake().allowed()).isFalse();
	}

	private SignUpPanel places(@Nullable Actor actor) {
		return this.meeting.shown(actor, (context) -> new SessionPresenter(context).page(SESSION, false)).places();
	}

}
