package org.multaqa.sessions.proposal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Rearrangement;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What would be different in a working draft if a timetable were taken whole.
 *
 * @param then the working draft as it would be
 * @param moves the sessions that would be somewhere else, in the order of time, those
 * without a place last
 * @param burdens for whom it would be better or worse
 */
public record WhatIf(Programme then, List<Move> moves, Burdens burdens) {

	private static final Comparator<Move> ORDER = Comparator
		.comparing((Move move) -> Optional.ofNullable(move.then()).map(Placement::starts).orElse(Instant.MAX))
		.thenComparing((move) -> move.plan().id().value());

	public WhatIf {
		moves = List.copyOf(moves);
	}

	/**
	 * Compares the best timetable of a search with the working draft as it is now.
	 * Sessions that were cancelled since are left out.
	 */
	public static WhatIf of(Programme now, MeetingDays days, Search search) {
		var best = search.best();
		if (best == null) {
			return new WhatIf(now, List.of(), Burdens.between(now, now, days));
		}
		var moves = new ArrayList<Move>();
		best.placements().forEach((place) -> move(now, search, place.session(), place).ifPresent(moves::add));
		best.unplaced().forEach((session) -> move(now, search, session, null).ifPresent(moves::add));
		moves.sort(ORDER);
		var then = now.arranged(rearrangement(moves));
		return new WhatIf(then, moves, Burdens.between(now, then, days));
	}

	/**
	 * What is to be done for some of it to be so.
	 * @param wanted which sessions, or absent for all that would be somewhere else
	 * @throws RuleViolation {@code proposal.overtaken} if one was moved since
	 */
	public Rearrangement rearrangement(@Nullable Set<SessionId> wanted) {
		var chosen = this.moves.stream().filter((move) -> wanted == null || wanted.contains(move.plan().id())).toList();
		chosen.stream().filter(Move::overtaken).findFirst().ifPresent((move) -> {
			throw new RuleViolation("proposal.overtaken", move.plan().title());
		});
		return rearrangement(chosen);
	}

	private static Rearrangement rearrangement(List<Move> moves) {
		return new Rearrangement(moves.stream().map(Move::then).filter(Objects::nonNull).toList(),
				moves.stream().filter((move) -> move.then() == null).map((move) -> move.plan().id()).toList());
	}

	private static Optional<Move> move(Programme programme, Search search, SessionId id, @Nullable Placement then) {
		return programme.sessions()
			.stream()
			.filter((session) -> session.id().equals(id) && !session.cancelled()
					&& !Objects.equals(session.placement(), then))
			.findFirst()
			.map((session) -> move(session, search, then));
	}

	private static Move move(Session session, Search search, @Nullable Placement then) {
		return new Move(session.plan(), session.placement(), then,
				!Objects.equals(session.placement(), search.before(session.id()).orElse(null)));
	}

	/**
	 * A session that would be somewhere else.
	 *
	 * @param now where it is, or absent
	 * @param then where it would be, or absent if there is no place for it
	 * @param overtaken whether somebody has moved it since the search began
	 */
	public record Move(SessionPlan plan, @Nullable Placement now, @Nullable Placement then, boolean overtaken) {

	}

}
