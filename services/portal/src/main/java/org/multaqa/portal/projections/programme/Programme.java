package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.ProgrammeFacts.DraftRoom;
import org.multaqa.sessions.api.ProgrammeFacts.DraftSession;

/**
 * The programme of a meeting: the working draft, and all that was released of it.
 *
 * @param rooms its rooms
 * @param sessions its sessions as planned, cancelled ones included
 * @param working placements of the working draft; visible to organisers only
 * @param releases what was released, the first one first
 * @param last the last event in it
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Planned> sessions, List<Placement> working,
		List<Release> releases, LastEvent last) implements ReadModel {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		working = List.copyOf(working);
		releases = List.copyOf(releases);
	}

	@Override
	public String subject() {
		return "programme/" + this.meeting;
	}

	public Optional<Room> room(RoomId room) {
		return this.rooms.stream().filter((each) -> each.id().equals(room)).findFirst();
	}

	public Optional<Planned> session(SessionId session) {
		return this.sessions.stream().filter((each) -> each.plan().id().equals(session)).findFirst();
	}

	/**
	 * What everybody sees.
	 * @return empty before the first release
	 */
	public Optional<Release> latest() {
		return this.releases.isEmpty() ? Optional.empty() : Optional.of(this.releases.getLast());
	}

	/**
	 * What the rules must know of the working draft.
	 * @return its facts
	 */
	public ProgrammeFacts facts() {
		return new ProgrammeFacts(this.sessions.stream().map(this::facts).toList(),
				this.rooms.stream().map(this::facts).toList(), isChanged());
	}

	private DraftSession facts(Planned session) {
		var plan = session.plan();
		return new DraftSession(plan.id(), plan.title(), placed(plan.id()).isPresent(), session.cancelled());
	}

	private DraftRoom facts(Room room) {
		boolean used = Stream.concat(Stream.of(this.working), this.releases.stream().map(Release::placements))
			.flatMap(List::stream)
			.anyMatch((placement) -> placement.room().equals(room.id()));
		return new DraftRoom(room.id(), room.names(), room.retired() != null, used);
	}

	private boolean isChanged() {
		var placed = latest().map(Release::placements).orElse(List.of());
		return !Set.copyOf(placed).equals(Set.copyOf(this.working)) || this.working.stream()
			.flatMap((placement) -> session(placement.session()).stream())
			.anyMatch((planned) -> !planned.plan().equals(planned.released()));
	}

	/**
	 * Whether everybody knows of a session.
	 * @return whether it stood in a release, be it an earlier one
	 */
	public boolean wasReleased(SessionId session) {
		return this.releases.stream()
			.flatMap((release) -> release.placements().stream())
			.anyMatch((placement) -> placement.session().equals(session));
	}

	/**
	 * Where and when a session takes place, as everybody sees it.
	 * @return empty while it is in no release
	 */
	public Optional<Placement> released(SessionId session) {
		return latest().flatMap((release) -> in(release.placements(), session));
	}

	/**
	 * Where and when a session takes place in the working draft.
	 * @return empty while it has no place
	 */
	public Optional<Placement> placed(SessionId session) {
		return in(this.working, session);
	}

	/**
	 * Sessions that take up the outputs of a session.
	 * @return planned sessions, without cancelled ones
	 */
	public List<Planned> builtOnBy(SessionId session) {
		return this.sessions.stream()
			.filter((each) -> !each.cancelled() && each.shown().buildsOn().contains(session))
			.toList();
	}

	private static Optional<Placement> in(List<Placement> placements, SessionId session) {
		return placements.stream().filter((each) -> each.session().equals(session)).findFirst();
	}

	/**
	 * A room.
	 *
	 * @param names what it is called
	 * @param capacity how many people it holds
	 * @param retired since when nothing more is placed in it, or absent while it is in
	 * use
	 */
	public record Room(RoomId id, LocalizedText names, int capacity, @Nullable Instant retired) {

	}

	/**
	 * A session.
	 *
	 * @param plan what it is in the working draft
	 * @param released what it was at the latest release that gave it a place, or absent
	 * @param cancelled whether it will not take place
	 */
	public record Planned(SessionPlan plan, @Nullable SessionPlan released, boolean cancelled) {

		/**
		 * What pages show: a release stands until the next one, whatever is planned
		 * since.
		 * @return as released; before that as planned, which only organisers see
		 */
		public SessionPlan shown() {
			return (this.released != null) ? this.released : this.plan;
		}

		Planned release() {
			return new Planned(this.plan, this.plan, this.cancelled);
		}

	}

	/**
	 * A release: what everybody sees until the next one.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what it is called
	 * @param changes what differs from the release before
	 * @param by who released it
	 */
	public record Release(int number, LocalizedText name, List<Placement> placements, List<Change> changes, PersonId by,
			Instant at) {

		public Release {
			placements = List.copyOf(placements);
			changes = List.copyOf(changes);
		}

	}

}
