package org.multaqa.recommendations.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.RecommendationActions;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.recommendations.domain.Recommendation;

/**
 * What people do with recommendations, as far as {@link RecommendationActions} allows it.
 * Who may not is told who may ({@code actor.needs-role}, {@code actor.other-office});
 * what one may not know of is {@code recommendation.unknown}, as what is not there; in an
 * archived meeting nothing changes ({@code meeting.archived}).
 */
public final class RecommendationService {

	private static final String UNKNOWN = "recommendation.unknown";

	private final Aggregates<Recommendation> recommendations;

	private final DecisionBodies decisionBodies;

	private final CitationService citations;

	private final Clock clock;

	private final int mostDrafts;

	/**
	 * With what it needs.
	 * @param mostDrafts how many drafts an office may have in a meeting at a time
	 */
	public RecommendationService(Aggregates<Recommendation> recommendations, DecisionBodies decisionBodies,
			CitationService citations, Clock clock, int mostDrafts) {
		this.recommendations = recommendations;
		this.decisionBodies = decisionBodies;
		this.citations = citations;
		this.clock = clock;
		this.mostDrafts = mostDrafts;
	}

	/**
	 * Begins one, for an office, by a delegate or the head of it.
	 * @param context how it was asked
	 * @param request what to begin with
	 * @throws RuleViolation {@code meeting.unknown}, {@code recommendation.taken},
	 * {@code recommendation.too-many-drafts}, and as {@link Recommendation#draft} and
	 * {@link CitationService#cite}
	 */
	public Versioned<Recommendation> draft(RequestContext context, String meeting, NewRecommendation request) {
		var decisionBody = this.decisionBodies.of(context.actor(), meeting);
		RecommendationActions.draft(context.actor(), decisionBody, request.office()).orThrow();
		@Nullable RecommendationId chosen = request.id();
		var id = (chosen != null) ? chosen : new RecommendationId(context.newId("r"));
		var in = decisionBody.meeting().id();
		return this.recommendations.create(id.value(), context, "recommendation.taken", () -> {
			needsRoom(request.office(), in);
			return Recommendation.draft(id, in, request.office(), request.authentic(), request.content(),
					this.citations.cite(in, request.citations(), List.of()), by(context));
		});
	}

	/** Two at once may be one too many, which harms nobody. */
	private void needsRoom(OfficeId office, MeetingId meeting) {
		if (this.recommendations.count(RecommendationListing.draftsOf(office, meeting)) >= this.mostDrafts) {
			throw new RuleViolation("recommendation.too-many-drafts", this.mostDrafts);
		}
	}

	/**
	 * Words it anew, by a delegate or the head of its office, who say which version they
	 * have seen.
	 * @param context how it was asked
	 * @param request the words from now on
	 * @return reworded
	 * @throws RuleViolation as {@link Recommendation#reword} and
	 * {@link CitationService#cite}
	 */
	public Versioned<Recommendation> reword(RequestContext context, String id, NewWording request) {
		return change(context, id, RecommendationActions::reword, (before, _) -> {
			context.requireVersion();
			var cited = this.citations.cite(before.meeting(), request.citations(), before.wording().citations());
			@Nullable List<String> stillCurrent = request.stillCurrent();
			return before.reword(request.content(), cited, (stillCurrent != null) ? stillCurrent : List.of(),
					by(context));
		});
	}

	public Versioned<Recommendation> submit(RequestContext context, String id) {
		return change(context, id, RecommendationActions::submit,
				(before, decisionBody) -> before.submit(decisionBody, by(context), now()));
	}

	public Versioned<Recommendation> withdraw(RequestContext context, String id) {
		return change(context, id, RecommendationActions::withdraw, (before, _) -> before.withdraw(by(context), now()));
	}

	/**
	 * Supports it, for another office, by a delegate or the head of that one.
	 * @param context how it was asked
	 * @return supported
	 * @throws RuleViolation as {@link Recommendation#support}
	 */
	public Versioned<Recommendation> support(RequestContext context, String id, OfficeId office) {
		return change(context, id, (actions) -> actions.support(office),
				(before, _) -> before.support(office, by(context), now()));
	}

	public Versioned<Recommendation> withdrawSupport(RequestContext context, String id, OfficeId office) {
		return change(context, id, (actions) -> actions.withdrawSupport(office),
				(before, _) -> before.withdrawSupport(office, by(context)));
	}

	public Versioned<Recommendation> discuss(RequestContext context, String id) {
		return change(context, id, RecommendationActions::discuss,
				(before, decisionBody) -> before.discuss(decisionBody, by(context), now()));
	}

	/**
	 * Documents where an office stands, by its head.
	 * @param context how it was asked
	 * @param id on which one
	 * @return with that position
	 * @throws RuleViolation as {@link Recommendation#state}
	 */
	public Versioned<Recommendation> state(RequestContext context, String id, OfficeId office, StatedPosition request) {
		return change(context, id, (actions) -> actions.state(office), (before, decisionBody) -> before
			.state(decisionBody, office, request.stance(), request.reason(), by(context), now()));
	}

	public Versioned<Recommendation> decide(RequestContext context, String id) {
		return change(context, id, RecommendationActions::decide,
				(before, decisionBody) -> before.decide(decisionBody, by(context), now()));
	}

	public Versioned<Recommendation> liftReservation(RequestContext context, String id, OfficeId office) {
		return change(context, id, (actions) -> actions.liftReservation(office),
				(before, decisionBody) -> before.liftReservation(decisionBody, office, by(context)));
	}

	/**
	 * Reads one.
	 * @param actor who reads
	 * @throws RuleViolation {@code recommendation.unknown}, also of another office's
	 * draft
	 */
	public Versioned<Recommendation> read(Actor actor, String id) {
		var found = this.recommendations.get(id, UNKNOWN);
		actions(actor, found.state());
		return found;
	}

	/**
	 * Reads one page of those that the actor may see.
	 * @param actor who reads
	 * @param decisionBody who decides in the meeting
	 * @param from where the page begins, or absent for the first
	 * @return in the order of their ids
	 */
	public Slice<Versioned<Recommendation>> list(Actor actor, DecisionBody decisionBody, @Nullable Cursor from) {
		return this.recommendations.list(RecommendationListing.shownTo(actor, decisionBody.meeting().id()).from(from))
			.filter((found) -> new RecommendationActions(actor, decisionBody, found.state().facts()).isShown());
	}

	/** What the actor may do with one that it may know of. */
	private RecommendationActions actions(Actor actor, Recommendation recommendation) {
		return this.decisionBodies.find(recommendation.meeting())
			.map((decisionBody) -> new RecommendationActions(actor, decisionBody, recommendation.facts()))
			.filter(RecommendationActions::isShown)
			.orElseThrow(() -> RuleViolation.unknown(UNKNOWN, recommendation.id().value()));
	}

	private Versioned<Recommendation> change(RequestContext context, String id,
			Function<RecommendationActions, Permission> rule,
			BiFunction<Recommendation, DecisionBody, Decision<Recommendation>> act) {
		return this.recommendations.change(id, UNKNOWN, context, (before) -> {
			var actions = actions(context.actor(), before);
			rule.apply(actions).orThrow();
			return act.apply(before, actions.decisionBody());
		});
	}

	private static PersonId by(RequestContext context) {
		return context.actor().person();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
