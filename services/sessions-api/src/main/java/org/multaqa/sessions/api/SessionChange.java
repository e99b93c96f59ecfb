package org.multaqa.sessions.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * How a session differs between two releases.
 *
 * @param aspects what of it is different, where it takes place by both
 * @param before how the one shows it, or absent
 * @param after how the other shows it, or absent
 */
public record SessionChange(SessionId session, Kind kind, List<Aspect> aspects, @Nullable ReleasedSession before,
		@Nullable ReleasedSession after) {

	public SessionChange {
		aspects = List.copyOf(aspects);
	}

	/**
	 * What is different between two releases.
	 * @param before what the one shows, in any order
	 * @param after what the other shows, in the order of the answer
	 * @return what takes place by the other in its order, then what no more does
	 */
	public static List<SessionChange> between(List<ReleasedSession> before, List<ReleasedSession> after) {
		var gone = new LinkedHashMap<SessionId, ReleasedSession>();
		before.forEach((session) -> gone.put(session.id(), session));
		var changes = new ArrayList<SessionChange>();
		for (ReleasedSession session : after) {
			of(gone.remove(session.id()), session).ifPresent(changes::add);
		}
		gone.values()
			.stream()
			.filter((session) -> session.place() != null)
			.forEach((session) -> changes.add(new SessionChange(session.id(), Kind.REMOVED, List.of(), session, null)));
		return changes;
	}

	private static Optional<SessionChange> of(@Nullable ReleasedSession before, ReleasedSession after) {
		@Nullable ReleasedPlace from = (before != null) ? before.place() : null;
		@Nullable ReleasedPlace to = after.place();
		if (before == null || from == null) {
			boolean cancelled = before != null && !before.cancelled() && after.cancelled();
			return (to != null) ? Optional.of(of(Kind.ADDED, before, after))
					: Optional.of(of(Kind.CANCELLED, before, after)).filter((_) -> cancelled);
		}
		if (to == null) {
			return Optional.of(of(after.cancelled() ? Kind.CANCELLED : Kind.REMOVED, before, after));
		}
		var aspects = Stream.of(Aspect.values())
			.filter((aspect) -> aspect.differs(new Shown(before.plan(), from, before.track()),
					new Shown(after.plan(), to, after.track())))
			.toList();
		return Optional.of(new SessionChange(after.id(), Kind.CHANGED, aspects, before, after))
			.filter((change) -> !change.aspects().isEmpty());
	}

	private static SessionChange of(Kind kind, @Nullable ReleasedSession before, ReleasedSession after) {
		return new SessionChange(after.id(), kind, List.of(), before, after);
	}

	/** What became of it. */
	public enum Kind {

		/** It takes place by the other only. */
		ADDED,

		/** It takes place by both, and something of it is different. */
		CHANGED,

		/** It will not take place at all. */
		CANCELLED,

		/** It takes place by the one only; whether it ever will is open. */
		REMOVED

	}

	/** What can be different of a session. */
	public enum Aspect {

		/** When it begins or ends. */
		TIME((shown) -> List.of(shown.place().starts(), shown.place().ends())),

		/** In which room, or what the room is called or holds. */
		ROOM((shown) -> List.of(shown.place().room(), shown.place().names(), shown.place().capacity())),

		/** What it is called. */
		TITLE((shown) -> shown.plan().title()),

		/** What it is about. */
		SUMMARY((shown) -> shown.plan().summary()),

		/** What kind of session it is. */
		KIND((shown) -> shown.plan().kind()),

		/** Who does what in it. */
		PEOPLE((shown) -> shown.plan().people()),

		/** In which track it is, or what the track is called. */
		TRACK((shown) -> (shown.track() != null) ? List.of(shown.track().id(), shown.track().names()) : null),

		/** For which offices it is. */
		OFFICES((shown) -> shown.plan().offices()),

		/** Which languages are spoken. */
		LANGUAGES((shown) -> shown.plan().languages()),

		/** Into which languages it is interpreted. */
		INTERPRETATION((shown) -> shown.plan().interpretation()),

		/** How many may take part. */
		CAPACITY((shown) -> shown.plan().capacity()),

		/** Whose outputs it takes up. */
		BUILDS_ON((shown) -> shown.plan().buildsOn());

		private final Function<Shown, @Nullable Object> value;

		Aspect(Function<Shown, @Nullable Object> value) {
			this.value = value;
		}

		private boolean differs(Shown before, Shown after) {
			return !Objects.equals(this.value.apply(before), this.value.apply(after));
		}

	}

	/** A session that takes place. */
	private record Shown(SessionPlan plan, ReleasedPlace place, @Nullable Track track) {

	}

}
