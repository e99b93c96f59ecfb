package org.multaqa.recommendations.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.recommendations.api.Consent;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.recommendations.domain.Stage.Agreed;
import org.multaqa.recommendations.domain.Stage.Draft;
import org.multaqa.recommendations.domain.Stage.InDiscussion;
import org.multaqa.recommendations.domain.Stage.NotAgreed;
import org.multaqa.recommendations.domain.Stage.Submitted;
import org.multaqa.recommendations.domain.Stage.Withdrawn;

/**
 * What one office asks all offices to agree on, resting on words that were said in a
 * room.
 * <p>
 * The office drafts it from outputs of workshops and submits it. From then on all offices
 * read it; others may support that it be discussed, and its own office may still reword
 * it. When the organiser opens the discussion the words stand, and every deciding office
 * states a position, as often as it likes; the latest counts. The organiser then records
 * what the positions amount to by the meeting's consent rule: agreed or not agreed. A
 * reservation travels with an agreed text until its office lifts it. Until it is decided
 * the office may take the recommendation back. What is agreed stays agreed: later steps
 * build on it.
 *
 * @param office whose
 * @param authentic the language whose text counts
 * @param wording the words as they stand
 * @param stage where it stands
 * @param supports other offices that want it discussed, the earliest first
 * @param positions the latest position of each office, in the order of the offices' ids
 */
public record Recommendation(RecommendationId id, MeetingId meeting, OfficeId office, String authentic, Wording wording,
		Stage stage, List<Support> supports, List<Position> positions) {

	public Recommendation {
		LocalizedText.checkLanguage(authentic);
		supports = List.copyOf(supports);
		positions = List.copyOf(positions);
	}

	/**
	 * Begins a recommendation.
	 * @param office whose
	 * @param authentic the language whose text counts
	 * @param content what it says
	 * @param citations what it rests on
	 * @param by who writes it
	 * @throws RuleViolation {@code recommendation.authentic-missing},
	 * {@code recommendation.too-long}, {@code text.too-long}, {@code citation.none},
	 * {@code citation.too-many}
	 */
	public static Decision<Recommendation> draft(RecommendationId id, MeetingId meeting, OfficeId office,
			String authentic, Content content, List<Citation> citations, PersonId by) {
		var wording = Wording.first(authentic, content, citations);
		return Decision.of(
				new Recommendation(id, meeting, office, authentic, wording, new Draft(), List.of(), List.of()),
				new RecommendationDrafted(id, meeting, office, authentic, content, citations, by));
	}

	/**
	 * Words it anew; the same words again change nothing.
	 * @param content what it says, in all its languages
	 * @param citations what it rests on
	 * @param stillCurrent languages whose text, though it was not changed, says what the
	 * authentic one says now
	 * @return the next wording
	 * @throws RuleViolation {@code recommendation.words-stand} from the discussion on,
	 * and as {@link #draft}
	 */
	public Decision<Recommendation> reword(Content content, List<Citation> citations, List<String> stillCurrent,
			PersonId by) {
		return Decision.when(facts().rewording(), this, () -> {
			var next = this.wording.next(this.authentic, content, citations, stillCurrent);
			return next.equals(this.wording) ? Decision.unchanged(this)
					: Decision.of(with(next), new RecommendationReworded(this.id, this.meeting, next.number(), content,
							next.stale(), citations, by));
		});
	}

	/**
	 * Hands the draft to all offices.
	 * @param decisionBody the meeting, and who decides in it
	 * @return submitted
	 * @throws RuleViolation {@code recommendation.withdrawn},
	 * {@code recommendation.texts-not-current}
	 */
	public Decision<Recommendation> submit(DecisionBody decisionBody, PersonId by, Instant now) {
		return Decision.when(facts().submission(decisionBody), this,
				() -> Decision.of(with(new Submitted(now)), new RecommendationSubmitted(this.id, this.meeting, by)));
	}

	/**
	 * Another office wants it discussed.
	 * @param by who says so for the office
	 * @return supported
	 * @throws RuleViolation {@code recommendation.own-office},
	 * {@code recommendation.not-open-for-support}, {@code recommendation.withdrawn}
	 */
	public Decision<Recommendation> support(OfficeId supporter, PersonId by, Instant now) {
		return Decision.when(facts().support(supporter), this, () -> {
			var support = new Support(supporter, this.wording.number(), by, now);
			return Decision.of(withSupports(Stream.concat(this.supports.stream(), Stream.of(support)).toList()),
					new RecommendationSupported(this.id, this.meeting, supporter, by));
		});
	}

	/**
	 * An office takes its support back.
	 * @param by who says so for the office
	 * @return without it
	 * @throws RuleViolation {@code recommendation.own-office},
	 * {@code recommendation.not-open-for-support}, {@code recommendation.withdrawn}
	 */
	public Decision<Recommendation> withdrawSupport(OfficeId supporter, PersonId by) {
		return Decision.when(facts().withdrawSupport(supporter), this,
				() -> Decision.of(withSupports(
						this.supports.stream().filter((support) -> !support.office().equals(supporter)).toList()),
						new SupportWithdrawn(this.id, this.meeting, supporter, by)));
	}

	/**
	 * The offices state their positions from now on.
	 * @param decisionBody who decides
	 * @param by who opens the discussion
	 * @return in discussion
	 * @throws RuleViolation {@code recommendation.not-submitted},
	 * {@code recommendation.support-needed}, {@code recommendation.texts-not-current},
	 * {@code recommendation.withdrawn}
	 */
	public Decision<Recommendation> discuss(DecisionBody decisionBody, PersonId by, Instant now) {
		return Decision.when(facts().discussion(decisionBody), this,
				() -> Decision.of(with(new InDiscussion(now)), new DiscussionOpened(this.id, this.meeting, by)));
	}

	/**
	 * An office says where it stands; stating the same again changes nothing.
	 * @param decisionBody who decides
	 * @param stance where it stands
	 * @param reason why; needed for a reservation and a block
	 * @param by who states it for the office
	 * @return with that position
	 * @throws RuleViolation {@code recommendation.office-does-not-decide},
	 * {@code recommendation.reason-needed}, {@code recommendation.not-in-discussion},
	 * {@code text.too-long}
	 */
	public Decision<Recommendation> state(DecisionBody decisionBody, OfficeId speaking, Stance stance,
			@Nullable LocalizedText reason, PersonId by, Instant now) {
		return Decision.when(facts().position(decisionBody, speaking), this, () -> {
			var stated = Position.stated(speaking, stance, reason, by, now);
			return this.positions.stream().anyMatch((position) -> position.saysTheSameAs(stated))
					? Decision.unchanged(this) : Decision.of(with(stated),
							new PositionStated(this.id, this.meeting, speaking, stance, reason, by));
		});
	}

	/**
	 * Records what the positions amount to.
	 * @param decisionBody who decides, by which rule
	 * @param by who records it
	 * @return agreed or not agreed
	 * @throws RuleViolation {@code recommendation.not-in-discussion},
	 * {@code recommendation.nobody-decides}, {@code recommendation.positions-missing}
	 * naming the offices, {@code recommendation.texts-not-current}
	 */
	public Decision<Recommendation> decide(DecisionBody decisionBody, PersonId by, Instant now) {
		return Decision.when(facts().decision(decisionBody), this, () -> conclude(decisionBody, by, now));
	}

	private Decision<Recommendation> conclude(DecisionBody decisionBody, PersonId by, Instant now) {
		var facts = facts();
		var tally = Consent.tally(decisionBody, facts.positions());
		if (facts.consent(decisionBody) instanceof Consent.Reached) {
			var reservations = reservations(decisionBody);
			return Decision.of(with(new Agreed(now, tally, reservations)),
					new RecommendationAgreed(this.id, this.meeting, this.wording.number(), tally, reservations, by));
		}
		return Decision.of(with(new NotAgreed(now, tally)),
				new RecommendationNotAgreed(this.id, this.meeting, this.wording.number(), tally, by));
	}

	/**
	 * An office lifts the reservation that travels with the agreed text.
	 * @param by who says so for the office
	 * @return without it
	 * @throws RuleViolation {@code recommendation.not-agreed},
	 * {@code recommendation.no-reservation} naming the office
	 */
	public Decision<Recommendation> liftReservation(DecisionBody decisionBody, OfficeId lifting, PersonId by) {
		return Decision.when(facts().lifting(decisionBody, lifting), this,
				() -> Decision.of(with(((Agreed) this.stage).without(lifting)),
						new ReservationLifted(this.id, this.meeting, lifting, by)));
	}

	/**
	 * Its office takes it back.
	 * @return withdrawn
	 * @throws RuleViolation {@code recommendation.decided}
	 */
	public Decision<Recommendation> withdraw(PersonId by, Instant now) {
		return Decision.when(facts().withdrawal(), this,
				() -> Decision.of(with(new Withdrawn(now, !this.stage.wasSubmitted())),
						new RecommendationWithdrawn(this.id, this.meeting, by)));
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they stand
	 */
	public RecommendationFacts facts() {
		return new RecommendationFacts(this.meeting, this.office, this.stage.name(), this.stage.wasSubmitted(),
				this.supports.stream().map(Support::office).collect(Collectors.toUnmodifiableSet()),
				this.positions.stream().collect(Collectors.toUnmodifiableMap(Position::office, Position::stance)),
				this.stage.reservations().stream().map(Reservation::office).collect(Collectors.toUnmodifiableSet()),
				RecommendationFacts.current(this.wording.content(), this.wording.stale()));
	}

	private List<Reservation> reservations(DecisionBody decisionBody) {
		return this.positions.stream()
			.filter((position) -> decisionBody.decides(position.office()))
			.flatMap((position) -> position.reservation().stream())
			.toList();
	}

	private Recommendation with(Wording next) {
		return new Recommendation(this.id, this.meeting, this.office, this.authentic, next, this.stage, this.supports,
				this.positions);
	}

	private Recommendation with(Stage next) {
		return new Recommendation(this.id, this.meeting, this.office, this.authentic, this.wording, next, this.supports,
				this.positions);
	}

	private Recommendation withSupports(List<Support> next) {
		return new Recommendation(this.id, this.meeting, this.office, this.authentic, this.wording, this.stage, next,
				this.positions);
	}

	private Recommendation with(Position latest) {
		var others = this.positions.stream().filter((position) -> !position.office().equals(latest.office()));
		var next = Stream.concat(others, Stream.of(latest))
			.sorted((one, other) -> one.office().value().compareTo(other.office().value()))
			.toList();
		return new Recommendation(this.id, this.meeting, this.office, this.authentic, this.wording, this.stage,
				this.supports, next);
	}

}
