package org.multaqa.portal.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.PlannedSessions;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.SessionCriteria;
import org.multaqa.portal.projections.programme.WorkingDraft;

/**
 * The sessions of a meeting as one drawing of a page sees them, those that were looked up
 * once. All are as at the release that the page has read of the programme: what a later
 * one has changed of some of them, while it is taken in, is not seen yet.
 */
public final class SessionLists {

	/** How many are read at once. */
	private static final int AT_ONCE = 1_000;

	/** Behind all ids, which are of letters, digits and hyphens. */
	private static final String LAST = "~";

	private final Snapshot snapshot;

	private final LookupCache<SessionId, PlannedSession> known;

	SessionLists(Snapshot snapshot) {
		this.snapshot = snapshot;
		this.known = new LookupCache<>(this::look, PlannedSession::id);
	}

	void forget() {
		this.known.forget();
	}

	private List<PlannedSession> look(Collection<SessionId> ids) {
		int release = release();
		return models().sessions(ids).stream().flatMap((session) -> seen(session, release)).toList();
	}

	public Optional<PlannedSession> find(SessionId session) {
		return this.known.find(session);
	}

	/** Says which sessions will be asked for. */
	public void need(Collection<SessionId> ids) {
		this.known.need(ids);
	}

	/** The working draft, read whole; empty before anything is planned. */
	public Optional<WorkingDraft> draft() {
		return this.snapshot.programme()
			.map((programme) -> new WorkingDraft(programme,
					all(PlannedSessions.draft(SessionCriteria.all(programme.meeting())))));
	}

	/**
	 * Those of the working draft in which some people have a part, in the order of
	 * planning.
	 */
	public List<PlannedSession> drafted(Collection<PersonId> people) {
		return people.isEmpty() ? List.of()
				: all(PlannedSessions.draft(SessionCriteria.with(this.snapshot.meeting(), people)));
	}

	/** Whether the working draft has any session, be it a cancelled one. */
	public boolean isAnythingPlanned() {
		return count(SessionCriteria.all(this.snapshot.meeting())) > 0;
	}

	/** How many sessions of the working draft there are, but for the cancelled ones. */
	public int countPlanned() {
		return count(SessionCriteria.planned(this.snapshot.meeting()));
	}

	/** How many sessions of the working draft have a place. */
	public int countPlaced() {
		return count(SessionCriteria.placed(this.snapshot.meeting()));
	}

	/** How many sessions of the working draft have a place in a room. */
	public int countPlacedIn(RoomId room) {
		return count(SessionCriteria.inRoom(this.snapshot.meeting(), room));
	}

	/** The same of every room in which there is any, asked for at once. */
	public Map<RoomId, Long> countPlacedByRoom() {
		return models().keysOfSessions(PlannedSessions.placedByRoom(this.snapshot.meeting()))
			.stream()
			.collect(Collectors.groupingBy(RoomId::new, Collectors.counting()));
	}

	private int count(SessionCriteria part) {
		return (int) models().countSessions(PlannedSessions.draft(part).where());
	}

	/**
	 * What the latest release shows of a part of the meeting, and perhaps what else
	 * stands beside it.
	 * @return in no order that holds while a release is taken in
	 */
	public List<PlannedSession> released(SessionCriteria part) {
		return all(PlannedSessions.released(part)).stream()
			.filter((session) -> session.released().isPresent())
			.toList();
	}

	/** What begins next by the latest release, the first one first. */
	public List<PlannedSession> releasedAfter(Instant moment, int atMost) {
		int release = release();
		var next = new ArrayList<PlannedSession>();
		@Nullable ListQuery query = PlannedSessions.released(SessionCriteria.all(this.snapshot.meeting()))
			.limit(atMost)
			.from(new Cursor(false, moment.toEpochMilli(), LAST));
		while (query != null && next.size() < atMost) {
			var page = models().sessions(query);
			page.items()
				.stream()
				.flatMap((session) -> seen(session, release))
				.filter((session) -> session.released().filter((it) -> it.place().starts().isAfter(moment)).isPresent())
				.forEach(next::add);
			query = (page.next() != null) ? query.from(page.next()) : null;
		}
		return next.stream().limit(atMost).toList();
	}

	/**
	 * Sessions that take up the outputs of a session.
	 * @return without those of which pages say that they are cancelled
	 */
	public List<PlannedSession> buildingOn(SessionId session) {
		var part = SessionCriteria.buildingOn(this.snapshot.meeting(), session);
		return Stream.concat(all(PlannedSessions.draft(part)).stream(), all(PlannedSessions.released(part)).stream())
			.distinct()
			.filter((each) -> !each.isShownCancelled() && each.shown().buildsOn().contains(session))
			.sorted((one, other) -> Integer.compare(one.number(), other.number()))
			.toList();
	}

	/** Page after page; they are known from then on. */
	private List<PlannedSession> all(ListQuery query) {
		int release = release();
		var all = new ArrayList<PlannedSession>();
		@Nullable ListQuery next = query.limit(AT_ONCE);
		while (next != null) {
			Slice<PlannedSession> page = models().sessions(next);
			page.items().stream().flatMap((session) -> seen(session, release)).forEach(all::add);
			next = (page.next() != null) ? next.from(page.next()) : null;
		}
		this.known.put(all);
		return all;
	}

	private Stream<PlannedSession> seen(PlannedSession session, int release) {
		return Stream.of(session)
			.filter((each) -> each.meeting().equals(this.snapshot.meeting()))
			.map((each) -> each.asAt(release));
	}

	/**
	 * The release that the page shows. It is read before any session: one that was read
	 * before it could be older than it.
	 */
	private int release() {
		return this.snapshot.programme().flatMap(Programme::latest).map(Programme.Release::number).orElse(0);
	}

	private ProgrammeModels models() {
		return this.snapshot.readModels().programmes();
	}

}
