package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.portal.Telling;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;

/** A history tells what was said, and not only that something was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesTest {

	private static final RecommendationId ID = new RecommendationId("discussed-0");

	private static final RoadmapId ROADMAP = new RoadmapId("x");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private static final Said BLOCK = new Said(Stance.BLOCK, text("It costs our archive."));

	private static final Said GOES_ALONG = new Said(Stance.CAN_LIVE_WITH, text("The cost is shared now."));

	private final GrowingMeeting meeting = GrowingMeeting.of(1);

	@Test
	void a_block_that_was_given_up_is_there_with_both_reasons() {
		var lines = after(states(MENA, BLOCK), states(AFRICA, new Said(Stance.SUPPORT, null)),
				states(MENA, GOES_ALONG));

		assertThat(lines.getLast()).extracting(ChangeLine::before, ChangeLine::said).containsExactly(BLOCK, GOES_ALONG);
		assertThat(lines.getLast().office().id()).isEqualTo(MENA);
		assertThat(lines.get(lines.size() - 3)).extracting(ChangeLine::before, ChangeLine::said)
			.containsExactly(null, BLOCK);
	}

	@Test
	void the_first_position_of_an_office_does_not_follow_that_of_another() {
		assertThat(after(states(MENA, BLOCK), states(AFRICA, GOES_ALONG)).getLast().before()).isNull();
	}

	@Test
	void a_lifted_reservation_is_told_in_its_words() {
		var lines = after(
				new RecommendationAgreed(ID, MEETING, 1, new Tally(2, 1, 0, 1, 0),
						List.of(new Reservation(MENA, text("Not before 2027."))), Telling.TELLER),
				new ReservationLifted(ID, MEETING, MENA, Telling.TELLER));

		assertThat(lines.getLast().said()).isEqualTo(new Said(null, text("Not before 2027.")));
	}

	@Test
	void comments_answers_and_returns_are_told_in_their_words() {
		this.meeting.after(new RoadmapOpened(ROADMAP, MEETING, 2026, text("2026"), List.of(), List.of(), null),
				comment("c-1", "Who pays?"), comment("c-2", "When?"), answer("c-1", "The office."),
				answer("c-1", "Headquarters."),
				new RoadmapReturned(ROADMAP, "president", text("Say who pays."), Telling.TELLER));

		var lines = this.meeting.shown(HEAD, (context) -> {
			var roadmap = context.snapshot().roadmaps().getFirst();
			return new Changes(context, null).of(roadmap, roadmap.timeline());
		});

		assertThat(lines).extracting((line) -> words(line.before()), (line) -> words(line.said()))
			.containsExactly(tuple(null, null), tuple(null, "Who pays?"), tuple(null, "When?"),
					tuple("Who pays?", "The office."), tuple("Who pays?", "Headquarters."),
					tuple(null, "Say who pays."));
	}

	private List<ChangeLine> after(DomainEvent... events) {
		this.meeting.after(events);
		return this.meeting.shown(HEAD,
				(context) -> new Changes(context, null).of(context.snapshot().recommendation(ID).orElseThrow()));
	}

	private static PositionStated states(OfficeId office, Said said) {
		return new PositionStated(ID, MEETING, office, Objects.requireNonNull(said.stance()), said.words(),
				Telling.TELLER);
	}

	private static CommentMade comment(String id, String words) {
		return new CommentMade(ROADMAP, id, null, "en", words, Telling.TELLER, null);
	}

	private static CommentAnswered answer(String id, String words) {
		return new CommentAnswered(ROADMAP, id, "en", words, Telling.TELLER);
	}

	private static @Nullable String words(@Nullable Said said) {
		return (said != null && said.words() != null) ? said.words().exactly("en") : null;
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
