package org.multaqa.recommendations.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Role;
import org.multaqa.model.Stance;
import org.multaqa.recommendations.domain.Recommendation;

/**
 * What people may do with recommendations. Who may not is told who may
 * ({@code actor.needs-role}, {@code actor.other-office}); a recommendation that is not
 * there is {@code recommendation.unknown}.
 */
public final class Recommendations {

	private static final String UNKNOWN = "recommendation.unknown";

	private static final Role[] OFFICE = { Role.DELEGATE, Role.HEAD };

	private final Aggregates<Recommendation> recommendations;

	private final Forums forums;

	private final Sources sources;

	private final Clock clock;

	public Recommendations(Aggregates<Recommendation> recommendations, Forums forums, Sources sources, Clock clock) {
		this.recommendations = recommendations;
		this.forums = forums;
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
	 * {@link Recommendation#draft} and {@link Sources#cite}
	 */
	public Versioned<Recommendation> draft(Command command, String meeting, NewRecommendation words) {
		var forum = this.forums.of(meeting);
		command.actor().needs(forum.meeting(), words.office(), OFFICE);
		@Nullable RecommendationId chosen = words.id();
		var id = (chosen != null) ? chosen : new RecommendationId(command.newId("r"));
		return this.recommendations.create(id.value(), command, "recommendation.taken",
				() -> Recommendation.draft(id, forum.meeting(), words.office(), words.authentic(), words.title(),
						words.text(), this.sources.cite(forum.meeting(), words.citations(), List.of()),
						command.actor().person()));
	}

	/**
	 * Words it anew, by a delegate or the head of its office, who say which version they
	 * have seen.
	 * @param command how it was asked
	 * @param id which one
	 * @param words from now on
	 * @return reworded
	 * @throws RuleViolation as {@link Recommendation#reword} and {@link Sources#cite}
	 */
	public Versioned<Recommendation> reword(Command command, String id, NewWording words) {
		needsOwnOffice(command.actor(), get(id).state());
		return change(command.onKnownVersion(), id, (before) -> before.reword(words.title(), words.text(),
				this.sources.cite(before.meeting(), words.citations(), before.wording().citations()), by(command)));
	}

	public Versioned<Recommendation> submit(Command command, String id) {
		needsOwnOffice(command.actor(), get(id).state());
		return change(command, id, (before) -> before.submit(by(command), this.clock.instant()));
	}

	public Versioned<Recommendation> withdraw(Command command, String id) {
		needsOwnOffice(command.actor(), get(id).state());
		return change(command, id, (before) -> before.withdraw(by(command), this.clock.instant()));
	}

	/**
	 * Supports it, for another office, by a delegate or the head of that one.
	 * @param command how it was asked
	 * @param id which one
	 * @param office for which office
	 * @return supported
	 * @throws RuleViolation as {@link Recommendation#support}
	 */
	public Versioned<Recommendation> support(Command command, String id, OfficeId office) {
		command.actor().needs(get(id).state().meeting(), office, OFFICE);
		return change(command, id, (before) -> before.support(office, by(command), this.clock.instant()));
	}

	public Versioned<Recommendation> withdrawSupport(Command command, String id, OfficeId office) {
		command.actor().needs(get(id).state().meeting(), office, OFFICE);
		return change(command, id, (before) -> before.withdrawSupport(office, by(command)));
	}

	public Versioned<Recommendation> discuss(Command command, String id) {
		var meeting = get(id).state().meeting();
		command.actor().needs(meeting, Role.ORGANISER);
		var forum = this.forums.of(meeting);
		return change(command, id, (before) -> before.discuss(forum, by(command), this.clock.instant()));
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
	public Versioned<Recommendation> state(Command command, String id, OfficeId office, Stance stance,
			@Nullable LocalizedText reason) {
		var meeting = get(id).state().meeting();
		command.actor().needs(meeting, office, Role.HEAD);
		var forum = this.forums.of(meeting);
		return change(command, id,
				(before) -> before.state(forum, office, stance, reason, by(command), this.clock.instant()));
	}

	public Versioned<Recommendation> decide(Command command, String id) {
		var meeting = get(id).state().meeting();
		command.actor().needs(meeting, Role.ORGANISER);
		var forum = this.forums.of(meeting);
		return change(command, id, (before) -> before.decide(forum, by(command), this.clock.instant()));
	}

	public Versioned<Recommendation> liftReservation(Command command, String id, OfficeId office) {
		command.actor().needs(get(id).state().meeting(), office, Role.HEAD);
		return change(command, id, (before) -> before.liftReservation(office, by(command)));
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
		return this.recommendations.findBy("meeting", this.forums.of(meeting).meeting().value())
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

	private static PersonId by(Command command) {
		return command.actor().person();
	}

	private Versioned<Recommendation> get(String id) {
		return this.recommendations.get(id, UNKNOWN);
	}

	private Versioned<Recommendation> change(Command command, String id,
			Function<Recommendation, Decision<Recommendation>> question) {
		return this.recommendations.change(id, UNKNOWN, command, question);
	}

}
