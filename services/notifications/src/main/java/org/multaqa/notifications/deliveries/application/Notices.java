package org.multaqa.notifications.deliveries.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;

/** All notices, whatever became of them. */
public interface Notices {

	/**
	 * Writes a new notice down, unless it is there already. One that stands as
	 * {@link Status#OBSOLETE} was never told, so it begins again.
	 * @param notice a new notice
	 * @return whether it is new, or begins again
	 */
	boolean add(Notice notice);

	Optional<Notice> find(String id);

	/**
	 * Moves a notice on, if it still stands where it was read.
	 * @param read the notice as read
	 * @param next the notice as it shall be
	 * @return false if somebody else was faster
	 */
	boolean replace(Notice read, Notice next);

	/**
	 * What may be sent now.
	 * @param limit at most so many
	 * @return the longest due first
	 */
	List<Notice> due(Instant now, int limit);

	/**
	 * What has stood somewhere since before a moment.
	 * @param limit at most so many
	 * @return in any order
	 */
	List<Notice> standing(Status status, Instant before, int limit);

	/**
	 * The news that wait for one person.
	 * @param after the id behind which to begin, or nothing
	 * @param limit at most so many
	 * @return in the order of their ids
	 */
	List<Notice> waitingFor(PersonId person, String after, int limit);

	/**
	 * One page of the notices of a meeting, the latest first.
	 * @return at most {@link ListQuery#PAGE}
	 */
	Slice<Notice> page(NoticeQuery query);

	/**
	 * The latest notices.
	 * @param limit at most so many
	 */
	List<Notice> latest(int limit);

	/**
	 * The latest notices of some meetings.
	 * @param limit at most so many of all of them
	 */
	List<Notice> latestOf(Set<MeetingId> meetings, int limit);

}
