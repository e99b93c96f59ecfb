package org.multaqa.notifications.projection.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * A session, as releases show it.
 *
 * @param draft what it is in the working draft
 * @param cancelled whether it will not take place
 * @param editions what releases have shown of it, the first one first; a release that
 * changed nothing of it has none
 */
public record SessionReplica(SessionId session, MeetingId meeting, SessionPlan draft, boolean cancelled,
		List<SessionEdition> editions) {

	/** Those of a meeting, and those of which a release tells somebody something. */
	public static final Listing<SessionReplica> LISTING = Listing.of(SessionReplica::listed)
		.by("session", "meeting")
		.by("session", "meeting", "releases")
		.by("session", "meeting", "concerns");

	public SessionReplica {
		editions = List.copyOf(editions);
	}

	public static SessionReplica planned(MeetingId meeting, SessionPlan plan) {
		return new SessionReplica(plan.id(), meeting, plan, false, List.of());
	}

	public SessionReplica revised(SessionPlan plan) {
		return new SessionReplica(this.session, this.meeting, plan, this.cancelled, this.editions);
	}

	public SessionReplica cancel() {
		return new SessionReplica(this.session, this.meeting, this.draft, true, this.editions);
	}

	/**
	 * As a release shows it.
	 * @param release its number
	 * @param place where and when, or absent where the release does not have it
	 */
	public SessionReplica released(int release, SessionEdition.@Nullable Place place) {
		@Nullable SessionEdition last = this.editions.isEmpty() ? null : this.editions.getLast();
		boolean wasShown = last != null && last.place() != null;
		if (place == null && !wasShown) {
			return this;
		}
		var plan = (place == null && last != null) ? last.plan() : this.draft;
		var next = new SessionEdition(release, plan, place, place == null && this.cancelled);
		return (last != null && last.isLike(next)) ? this : new SessionReplica(this.session, this.meeting, this.draft,
				this.cancelled, Stream.concat(this.editions.stream(), Stream.of(next)).toList());
	}

	/** What a release changed of it. */
	public SessionDifference differenceAt(int release) {
		var until = this.editions.stream().filter((edition) -> edition.release() <= release).toList();
		var before = this.editions.stream().filter((edition) -> edition.release() < release).toList();
		return new SessionDifference(before.isEmpty() ? null : before.getLast(),
				until.isEmpty() ? null : until.getLast());
	}

	private Map<String, Object> listed() {
		var releases = this.editions.stream().map(SessionEdition::release).toList();
		var concerns = releases.stream()
			.flatMap((release) -> differenceAt(release).concerned().map((who) -> concern(release, who)))
			.toList();
		return Map.of("session", this.session.value(), "meeting", this.meeting.value(), "releases", releases,
				"concerns", concerns);
	}

	/**
	 * How lists name whom a release tells something of a session.
	 * @param who as {@link SessionDifference} names people and offices
	 */
	public static String concern(int release, String who) {
		return release + " " + who;
	}

}
