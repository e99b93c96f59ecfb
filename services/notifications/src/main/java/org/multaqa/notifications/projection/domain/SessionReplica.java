package org.multaqa.notifications.projection.domain;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * A session, as releases show it.
 *
 * @param told the releases that have told something of it, the first one first
 * @param editions what they have shown of it, as far as we have heard what it is
 */
public record SessionReplica(SessionId session, MeetingId meeting, List<Integer> told, List<SessionEdition> editions) {

	public SessionReplica {
		told = List.copyOf(told);
		editions = List.copyOf(editions);
	}

	public static SessionReplica of(SessionId session, MeetingId meeting) {
		return new SessionReplica(session, meeting, List.of(), List.of());
	}

	/** As one more release shows it. */
	public SessionReplica shown(SessionEdition edition) {
		return new SessionReplica(this.session, this.meeting, and(this.told, edition.release()),
				and(this.editions, edition));
	}

	/**
	 * As it was, but in the programme no more.
	 * @param cancelled whether it will not take place at all
	 */
	public SessionReplica leftOut(int release, boolean cancelled) {
		return this.editions.isEmpty()
				? new SessionReplica(this.session, this.meeting, and(this.told, release), this.editions)
				: shown(new SessionEdition(release, this.editions.getLast().plan(), null, cancelled));
	}

	/** What a release changed of it. */
	public SessionDifference differenceAt(int release) {
		var before = this.editions.stream().filter((edition) -> edition.release() < release).toList();
		var after = this.editions.stream().filter((edition) -> edition.release() <= release).toList();
		return new SessionDifference(before.isEmpty() ? null : before.getLast(),
				after.isEmpty() ? null : after.getLast());
	}

	/**
	 * How lists name whom a release tells something of a session.
	 * @param who as {@link SessionDifference} names people and offices
	 */
	public static String concern(int release, String who) {
		return release + " " + who;
	}

	/** Whom which release tells something of it, as {@link #concern} names them. */
	public List<String> concerns() {
		return this.told.stream()
			.flatMap((release) -> differenceAt(release).concerned().map((who) -> concern(release, who)))
			.toList();
	}

	private static <T> List<T> and(List<T> all, T one) {
		return Stream.concat(all.stream(), Stream.of(one)).toList();
	}

}
