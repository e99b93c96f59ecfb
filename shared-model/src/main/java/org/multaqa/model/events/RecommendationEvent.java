package org.multaqa.model.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.Unwrapped;

/** What recommendations tells. */
public sealed interface RecommendationEvent extends DomainEvent {

	RecommendationId recommendation();

	MeetingId meeting();

	@Override
	default String subject() {
		return "recommendation/" + recommendation();
	}

	/**
	 * What a recommendation says, beside what it rests on. Whoever carries it, an event,
	 * a request or a view, shows its members beside its own.
	 *
	 * @param title what it is called
	 * @param text what is recommended
	 */
	@Unwrapped
	record Content(LocalizedText title, @Lines LocalizedText text) {

	}

	/**
	 * Words of an output, as they stood when they were cited.
	 *
	 * @param output which output
	 * @param session where it was said
	 * @param wording number of the wording cited
	 * @param quote the words cited, a part of that wording
	 * @param hash SHA-256 of that whole wording
	 */
	record Citation(OutputId output, SessionId session, int wording, String quote, String hash) {

	}

	/**
	 * A reservation that travels with the text until its office lifts it.
	 *
	 * @param office whose
	 * @param reason why
	 */
	record Reservation(OfficeId office, LocalizedText reason) {

	}

	/**
	 * How the deciding offices stood when it was decided.
	 *
	 * @param deciding how many offices count
	 * @param support how many support it
	 * @param canLiveWith how many can live with it
	 * @param reserve how many have a reservation
	 * @param block how many block it
	 */
	record Tally(int deciding, int support, int canLiveWith, int reserve, int block) {

	}

	/**
	 * An office has begun to write.
	 *
	 * @param recommendation its name
	 * @param meeting of which meeting
	 * @param office whose
	 * @param authentic the language whose text counts
	 * @param content what it says
	 * @param citations the outputs it grew from; at least one
	 * @param by who wrote it
	 */
	@EventType("org.multaqa.recommendation.drafted.v1")
	record RecommendationDrafted(RecommendationId recommendation, MeetingId meeting, OfficeId office, String authentic,
			Content content, List<Citation> citations, PersonId by) implements RecommendationEvent {

		public RecommendationDrafted {
			citations = List.copyOf(citations);
		}

	}

	/**
	 * The words are others now.
	 *
	 * @param recommendation which
	 * @param meeting of which meeting
	 * @param wording number of this wording; the drafted one is 1
	 * @param content what it says
	 * @param stale languages whose text is older than the authentic one
	 * @param citations the outputs it grew from
	 * @param by who
	 */
	@EventType("org.multaqa.recommendation.reworded.v1")
	record RecommendationReworded(RecommendationId recommendation, MeetingId meeting, int wording, Content content,
			List<String> stale, List<Citation> citations, PersonId by) implements RecommendationEvent {

		public RecommendationReworded {
			stale = List.copyOf(stale);
			citations = List.copyOf(citations);
		}

	}

	/** All offices may read and support it. */
	@EventType("org.multaqa.recommendation.submitted.v1")
	record RecommendationSubmitted(RecommendationId recommendation, MeetingId meeting,
			PersonId by) implements RecommendationEvent {

	}

	/** Another office supports that it be discussed. */
	@EventType("org.multaqa.recommendation.supported.v1")
	record RecommendationSupported(RecommendationId recommendation, MeetingId meeting, OfficeId office,
			PersonId by) implements RecommendationEvent {

	}

	/** An office has taken its support back. */
	@EventType("org.multaqa.recommendation.support-withdrawn.v1")
	record SupportWithdrawn(RecommendationId recommendation, MeetingId meeting, OfficeId office,
			PersonId by) implements RecommendationEvent {

	}

	/** The offices state their positions from now on. */
	@EventType("org.multaqa.recommendation.discussion-opened.v1")
	record DiscussionOpened(RecommendationId recommendation, MeetingId meeting,
			PersonId by) implements RecommendationEvent {

	}

	/**
	 * An office has said where it stands; the latest counts.
	 *
	 * @param recommendation on which
	 * @param meeting of which meeting
	 * @param office whose position
	 * @param stance where it stands
	 * @param reason why; always there for a reservation or a block
	 * @param by who stated it for the office
	 */
	@EventType("org.multaqa.recommendation.position-stated.v1")
	record PositionStated(RecommendationId recommendation, MeetingId meeting, OfficeId office, Stance stance,
			@Nullable LocalizedText reason, PersonId by) implements RecommendationEvent {

	}

	/**
	 * The offices agree, by the meeting's consent rule.
	 *
	 * @param recommendation on which
	 * @param meeting of which meeting
	 * @param wording the wording that they agreed on
	 * @param tally how they stood
	 * @param reservations what travels with the text
	 * @param by who recorded the decision
	 */
	@EventType("org.multaqa.recommendation.agreed.v1")
	record RecommendationAgreed(RecommendationId recommendation, MeetingId meeting, int wording, Tally tally,
			List<Reservation> reservations, PersonId by) implements RecommendationEvent {

		public RecommendationAgreed {
			reservations = List.copyOf(reservations);
		}

	}

	/** The offices do not agree, by the meeting's consent rule. */
	@EventType("org.multaqa.recommendation.not-agreed.v1")
	record RecommendationNotAgreed(RecommendationId recommendation, MeetingId meeting, int wording, Tally tally,
			PersonId by) implements RecommendationEvent {

	}

	/** An office has lifted the reservation that travelled with an agreed text. */
	@EventType("org.multaqa.recommendation.reservation-lifted.v1")
	record ReservationLifted(RecommendationId recommendation, MeetingId meeting, OfficeId office,
			PersonId by) implements RecommendationEvent {

	}

	/** Its office has taken it back. */
	@EventType("org.multaqa.recommendation.withdrawn.v1")
	record RecommendationWithdrawn(RecommendationId recommendation, MeetingId meeting,
			PersonId by) implements RecommendationEvent {

	}

}
