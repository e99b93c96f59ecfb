package org.multaqa.portal.projections.recommendation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.portal.projections.recommendation.Recommendation.Outcome;
import org.multaqa.portal.projections.recommendation.Recommendation.Position;
import org.multaqa.portal.projections.recommendation.Recommendation.Reservation;
import org.multaqa.portal.projections.recommendation.Recommendation.Support;
import org.multaqa.portal.projections.recommendation.Recommendation.Wording;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;
import org.multaqa.recommendations.api.RecommendationStage;

/** How a recommendation follows from its events. */
public final class RecommendationProjection {

	private RecommendationProjection() {
	}

	public static @Nullable Recommendation next(@Nullable Recommendation before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof RecommendationEvent event)) {
			return before;
		}
		if (before == null) {
			return (event instanceof RecommendationDrafted drafted) ? drafted(drafted, envelope) : null;
		}
		return changed(before, event, envelope);
	}

	private static Recommendation drafted(RecommendationDrafted drafted, EventEnvelope<?> envelope) {
		var wording = new Wording(1, drafted.content(), List.of(), drafted.citations(), drafted.by(), envelope.time());
		return new Recommendation(drafted.recommendation(), drafted.meeting(), drafted.office(), drafted.authentic(),
				RecommendationStage.DRAFT, null, List.of(wording), List.of(), List.of(), null, List.of(),
				List.of(TimelineEntry.of(envelope, drafted.office(), null)), LastEvent.of(envelope));
	}

	private static Recommendation changed(Recommendation before, RecommendationEvent event, EventEnvelope<?> envelope) {
		var next = new Next(before, envelope);
		switch (event) {
			case RecommendationDrafted drafted -> {
				return drafted(drafted, envelope);
			}
			case RecommendationReworded reworded -> next.word(reworded);
			case RecommendationSubmitted _ -> next.submit();
			case RecommendationSupported supported -> next.support(supported);
			case SupportWithdrawn withdrawn -> next.withdrawSupport(withdrawn);
			case DiscussionOpened _ -> next.discuss();
			case PositionStated stated -> next.state(stated);
			case RecommendationAgreed agreed -> next.agree(agreed);
			case RecommendationNotAgreed notAgreed -> next.disagree(notAgreed);
			case ReservationLifted lifted -> next.lift(lifted);
			case RecommendationWithdrawn _ -> next.stage = RecommendationStage.WITHDRAWN;
		}
		return next.state();
	}

	/** What changes, event by event; all else stays as it was. */
	private static final class Next {

		private final Recommendation before;

		private final EventEnvelope<?> envelope;

		private final Instant at;

		private RecommendationStage stage;

		private @Nullable Instant submitted;

		private List<Wording> wordings;

		private List<Support> supports;

		private List<Position> positions;

		private @Nullable Outcome decision;

		private List<Reservation> reservations;

		private @Nullable OfficeId office;

		private @Nullable Said said;

		Next(Recommendation before, EventEnvelope<?> envelope) {
			this.before = before;
			this.envelope = envelope;
			this.at = envelope.time();
			this.stage = before.stage();
			this.submitted = before.submitted();
			this.wordings = before.wordings();
			this.supports = before.supports();
			this.positions = before.positions();
			this.decision = before.decision();
			this.reservations = before.reservations();
			this.office = before.office();
		}

		void word(RecommendationReworded reworded) {
			this.wordings = Lists.put(
					this.wordings, new Wording(reworded.wording(), reworded.content(), reworded.stale(),
							reworded.citations(), reworded.by(), this.at),
					(wording) -> wording.number() == reworded.wording());
		}

		void submit() {
			this.stage = RecommendationStage.SUBMITTED;
			this.submitted = this.at;
		}

		/** The organiser acts for no office. */
		void discuss() {
			this.stage = RecommendationStage.IN_DISCUSSION;
			this.office = null;
		}

		void support(RecommendationSupported supported) {
			this.office = supported.office();
			this.supports = Lists.put(this.supports, new Support(supported.office(), supported.by(), this.at),
					(support) -> support.office().equals(supported.office()));
		}

		void withdrawSupport(SupportWithdrawn withdrawn) {
			this.office = withdrawn.office();
			this.supports = Lists.without(this.supports, (support) -> support.office().equals(withdrawn.office()));
		}

		void state(PositionStated stated) {
			this.office = stated.office();
			this.said = new Said(stated.stance(), stated.reason());
			this.positions = Lists.put(this.positions,
					new Position(stated.office(), stated.stance(), stated.reason(), stated.by(), this.at),
					(position) -> position.office().equals(stated.office()));
		}

		void agree(RecommendationAgreed agreed) {
			this.stage = RecommendationStage.AGREED;
			this.office = null;
			this.decision = new Outcome(true, agreed.wording(), agreed.tally(), agreed.by(), this.at);
			this.reservations = agreed.reservations()
				.stream()
				.map((reservation) -> new Reservation(reservation.office(), reservation.reason(), null))
				.toList();
		}

		void disagree(RecommendationNotAgreed notAgreed) {
			this.stage = RecommendationStage.NOT_AGREED;
			this.office = null;
			this.decision = new Outcome(false, notAgreed.wording(), notAgreed.tally(), notAgreed.by(), this.at);
		}

		void lift(ReservationLifted lifted) {
			this.office = lifted.office();
			this.said = this.reservations.stream()
				.filter((reservation) -> reservation.office().equals(lifted.office()) && reservation.lifted() == null)
				.findFirst()
				.map((reservation) -> new Said(null, reservation.reason()))
				.orElse(null);
			this.reservations = Lists.replace(this.reservations,
					(reservation) -> reservation.office().equals(lifted.office()) && reservation.lifted() == null,
					(reservation) -> new Reservation(reservation.office(), reservation.reason(), this.at));
		}

		Recommendation state() {
			return new Recommendation(this.before.id(), this.before.meeting(), this.before.office(),
					this.before.authentic(), this.stage, this.submitted, this.wordings, this.supports, this.positions,
					this.decision, this.reservations,
					Lists.and(this.before.timeline(),
							TimelineEntry.of(this.envelope, this.office, null, null, this.said)),
					LastEvent.of(this.envelope));
		}

	}

}
