package org.multaqa.portal.pages.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Position;
import org.multaqa.portal.projections.recommendation.Recommendation.Reservation;
import org.multaqa.recommendations.api.Consent;

/**
 * Recommendations as one page shows them.
 *
 * @param context the rest of the meeting
 */
public record RecommendationCardPresenter(MeetingContext context) {

	public RecommendationCard of(Recommendation recommendation) {
		return new RecommendationCard(recommendation.id(), recommendation.latest().content(),
				recommendation.authentic(), languages(recommendation), this.context.office(recommendation.office()),
				recommendation.stage(), recommendation.supports().size(), recommendation.latest().citations().size(),
				tally(recommendation),
				recommendation.reservations()
					.stream()
					.filter((travelling) -> travelling.lifted() == null)
					.map(Reservation::office)
					.map(this.context::office)
					.toList(),
				this.context.roadmaps().carryingOut(recommendation.id()).size());
	}

	/** Several, with what they need looked up at once. */
	public List<RecommendationCard> all(List<Recommendation> recommendations) {
		this.context.snapshot().needPlans(recommendations.stream().map(Recommendation::id).toList());
		return recommendations.stream().map(this::of).toList();
	}

	/** The authentic one first. */
	public static List<String> languages(Recommendation recommendation) {
		var all = recommendation.latest().content().text().texts().keySet();
		return Stream
			.concat(Stream.of(recommendation.authentic()).filter(all::contains),
					all.stream().filter((tag) -> !tag.equals(recommendation.authentic())))
			.toList();
	}

	/** The offices of the meeting, the deciding ones first. */
	public List<Delegation> offices() {
		return this.context.snapshot()
			.delegations()
			.stream()
			.sorted(Comparator.comparing((delegation) -> !delegation.decides()))
			.toList();
	}

	public List<PositionLine> positions(Recommendation recommendation) {
		return offices().stream().map((delegation) -> line(recommendation, delegation)).toList();
	}

	private PositionLine line(Recommendation recommendation, Delegation delegation) {
		var office = this.context.office(delegation.office());
		@Nullable Position position = recommendation.position(delegation.office()).orElse(null);
		if (position == null) {
			return new PositionLine(office, delegation.decides(), null, null, null, null, false);
		}
		boolean lifted = recommendation.reservations()
			.stream()
			.anyMatch((travelling) -> travelling.office().equals(delegation.office()) && travelling.lifted() != null);
		return new PositionLine(office, delegation.decides(), position.stance(), position.reason(),
				this.context.person(position.by()), position.at(), lifted);
	}

	private @Nullable TallyLine tally(Recommendation recommendation) {
		var decisionBody = this.context.snapshot().decisionBody(this.context.pageRequest().inMeeting());
		var recorded = Optional.ofNullable(recommendation.decision()).map(Recommendation.Outcome::tally).orElse(null);
		@Nullable Tally tally = recommendation.facts().tally(decisionBody, recorded);
		return (tally != null) ? new TallyLine(tally.deciding(),
				tally.support() + tally.canLiveWith() + tally.reserve() + tally.block(),
				Consent.goingAlong(decisionBody.rule(), tally), tally.reserve(), tally.block()) : null;
	}

	/** The last part of a message key {@code rule.…}. */
	public String rule() {
		return switch (this.context.pageRequest().inMeeting().consentRule()) {
			case ConsentRule.Unanimous _ -> "unanimous";
			case ConsentRule.NoBlock _ -> "no-block";
			case ConsentRule.AtLeast _ -> "at-least";
		};
	}

	public int ruleOffices() {
		return (this.context.pageRequest().inMeeting().consentRule() instanceof ConsentRule.AtLeast rule)
				? rule.offices() : 0;
	}

}
