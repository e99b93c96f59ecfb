package org.multaqa.recommendations.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.recommendations.domain.Recommendation;

/**
 * What people may do with recommendations. Who may not is told who may
 * ({@code actor.needs-role}, {@code actor.other-office}); a recommendation that is not
 * there is {@code recommendation.unknown}.
 */
public final class RecommendationService {

	private static final String UNKNOWN = "recommendation.unknown";

	private static final Role[] OFFICE = { Role.DELEGATE, Role.HEAD };

	private final Aggregates<Recommendation> recommendations;

	private final DecisionBodies decisionBodies;

	private final CitationService sources;

	private final Clock clock;

	public RecommendationService(Aggregates<Recommendation> recommendations, DecisionBodies decisionBodies,
			CitationService sources, Clock clock) {
		this.recommendations = recommendations;
		this.decisionBodies = decisionBodies;
		this.sources = sources;
		this.clock = clock;
	}

	/**
	 * Begins one, for an office, by a delegate or the head of it.
	 * @param command how it was asked
	 * @param meeting in which meeting
	 * @param words what to begin with
	 * @return the draft
	 * @throws RuleViolation {@code meeting.unknown}, {@code recommendation.taken}, and as
	 * {@link Recommendation#draft} and {@link CitationService#cite}
	 */
	public Versioned<Recommendation> draft(RequestContext context, String meeting, NewRecommendation words) {
		var decisionBody = this.decisionBodies.of(meeting);
		context.actor().needs(decisionBody.meeting(), words.office(), OFFICE);
		@Nullable RecommendationId chosen = words.id();
		var id = (chosen != null) ? chosen : new RecommendationId(context.newId("r"));
		return this.recommendations.create(id.value(), context, "recommendation.taken",
				() -> Recommendation.draft(id, decisionBody.meeting(), words.office(), words.authentic(), words.title(),
						words.text(), this.sources.cite(decisionBody.meeting(), words.citations(), List.of()),
						context.actor().person()));
	}

	/**
	 * Words it anew, by a delegate or the head of its office, who say which version they
	 * have seen.
	 * @param command how it was asked
	 * @param id which one
	 * @param words from now on
	 * @return reworded
	 * @throws RuleViolation as {@link Recommendation#reword} and
	 * {@link CitationService#cite}
	 */
	public Versioned<Recommendation> reword(RequestContext context, String id, NewWording words) {
		needsOwnOffice(context.actor(), get(id).state());
		return change(context.onKnownVersion(), id, (before) -> before.reword(words.title(), words.text(),
				this.sources.cite(before.meeting(), words.citations(), before.wording().citations()), by(context)));
	}

	public Versioned<Recommendation> submit(RequestContext context, String id) {
		needsOwnOffice(context.actor(), get(id).state());
		return change(context, id, (before) -> before.submit(by(context), this.clock.instant()));
	}

	public Versioned<Recommendation> withdraw(RequestContext context, String id) {
		needsOwnOffice(context.actor(), get(id).state());
		return change(context, id, (before) -> before.withdraw(by(context), this.clock.instant()));
	}

	/**
	 * Supports it, for another office, by a delegate or the head of that one.
	 * @param command how it was asked
	 * @param id which one
	 * @param office for which office
	 * @return supported
	 * @throws RuleViolation as {@link Recommendation#support}
	 */
	public Versioned<Recommendation> support(RequestContext context, String id, OfficeId office) {
		context.actor().needs(get(id).state().meeting(), office, OFFICE);
		return change(context, id, (before) -> before.support(office, by(context), this.clock.instant()));
	}

	public Versioned<Recommendation> withdrawSupport(RequestContext context, String id, OfficeId office) {
		context.actor().needs(get(id).state().meeting(), office, OFFICE);
		return change(context, id, (before) -> before.withdrawSupport(office, by(context)));
	}

	public Versioned<Recommendation> discuss(RequestContext context, String id) {
		var meeting = get(id).state().meeting();
		context.actor().needs(meeting, Role.ORGANISER);
		var decisionBody = this.decisionBodies.of(meeting);
		return change(context, id, (before) -> before.discuss(decisionBody, by(context), this.clock.instant()));
	}

	/**
	 * States where an office stands, by its head.
	 * @param command how it was asked
	 * @param id on which one
	 * @param office which office
	 * @param stance where it stands
	 * @param reason why, or absent
	 * @return with that position
	 * @throws RuleViolation as {@link Recommendation#state}
	 */
	public Versioned<Recommendation> state(RequestContext context, String id, OfficeId office, Stance stance,
			@Nullable LocalizedText reason) {
		var meeting = get(id).state().meeting();
		context.actor().needs(meeting, office, Role.HEAD);
		var decisionBody = this.decisionBodies.of(meeting);
		return change(context, id,
				(before) -> before.state(decisionBody, office, stance, reason, by(context), this.clock.instant()));
	}

	public Versioned<Recommendation> decide(RequestContext context, String id) {
		var meeting = get(id).state().meeting();
		context.actor().needs(meeting, Role.ORGANISER);
		var decisionBody = this.decisionBodies.of(meeting);
		return change(context, id, (before) -> before.decide(decisionBody, by(context), this.clock.instant()));
	}

	public Versioned<Recommendation> liftReservation(RequestContext context, String id, OfficeId office) {
		context.actor().needs(get(id).state().meeting(), office, Role.HEAD);
		return change(context, id, (before) -> before.liftReservation(office, by(context)));
	}

	/**
	 * Reads one. What only its office has seen is shown to that office only.
	 * @param actor who reads
	 * @param id which one
	 * @return it
	 * @throws RuleViolation {@code actor.other-office}
	 */
	public Versioned<Recommendation> read(Actor actor, String id) {
		var found = get(id);
		if (!mayRead(actor, found.state())) {
			actor.needs(found.state().meeting(), found.state().office(), OFFICE);
		}
		return found;
	}

	/**
	 * Reads those of a meeting that the actor may see.
	 * @param actor who reads
	 * @param meeting of which meeting
	 * @return in the order of their ids
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public List<Versioned<Recommendation>> readAll(Actor actor, String meeting) {
		return this.recommendations.findBy("meeting", this.decisionBodies.of(meeting).meeting().value())
			.stream()
			.filter((found) -> mayRead(actor, found.state()))
			.toList();
	}

	private static boolean mayRead(Actor actor, Recommendation recommendation) {
		return !recommendation.staysInside() || actor.acts(recommendation.meeting(), recommendation.office(), OFFICE);
	}

	private static void needsOwnOffice(Actor actor, Recommendation recommendation) {
		actor.needs(recommendation.meeting(), recommendation.office(), OFFICE);
	}

	private static PersonId by(RequestContext context) {
		return context.actor().person();
	}

	private Versioned<Recommendation> get(String id) {
		return this.recommendations.get(id, UNKNOWN);
	}

	private Versioned<Recommendation> change(RequestContext context, String id,
			Function<Recommendation, Decision<Recommendation>> question) {
		return this.recommendations.change(id, UNKNOWN, context, question);
	}

}
