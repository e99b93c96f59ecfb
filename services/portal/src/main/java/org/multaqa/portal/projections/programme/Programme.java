package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.RoomUse;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.subject.TimelineEntry;
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
 * @param planning by which rules the working draft is planned, or absent where nothing
 * was said of them
 * @param last the last event in it
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Planned> sessions, List<Placement> working,
		List<Release> releases, @Nullable Planning planning, LastEvent last) implements ReadModel {

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

	/** By which rules the working draft is planned. */
	public Planning planned() {
		return (this.planning != null) ? this.planning : Planning.USUAL;
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
	 * @param use how it can be used, or absent where nothing was said of it
	 * @param changed when it changed last, or absent until the read model is rebuilt
	 */
	public record Room(RoomId id, LocalizedText names, int capacity, @Nullable Instant retired, @Nullable RoomUse use,
			@Nullable Changed changed) {

		/** How it can be used. */
		public RoomUse used() {
			return (this.use != null) ? this.use : RoomUse.ANY;
		}

		/** Its version, for {@code If-Match}. */
		public long version() {
			return (this.changed != null) ? this.changed.version() : 0;
		}

	}

	/**
	 * By which rules the working draft is planned.
	 *
	 * @param rules how much each counts
	 * @param presences when people are there, those who are always there left out
	 */
	public record Planning(PlanningRules rules, List<Presence> presences) {

		public static final Planning USUAL = new Planning(PlanningRules.USUAL, List.of());

		public Planning {
			presences = List.copyOf(presences);
		}

		/** When somebody can have a part in a session; none mean always. */
		public List<Interval> timesOf(PersonId person) {
			return this.presences.stream()
				.filter((presence) -> presence.person().equals(person))
				.flatMap((presence) -> presence.times().stream())
				.toList();
		}

		Planning with(Presence changed) {
			var others = Lists.without(this.presences, (presence) -> presence.person().equals(changed.person()));
			return new Planning(this.rules, changed.times().isEmpty() ? others : Lists.and(others, changed));
		}

	}

	/** When somebody can have a part in a session. */
	public record Presence(PersonId person, List<Interval> times) {

		public Presence {
			times = List.copyOf(times);
		}

	}

	/**
	 * The last change of a room or a session in the working draft.
	 *
	 * @param kind the event, as in the key of its words {@code change.…}
	 * @param version of the programme that it came with, which is that of the part
	 */
	public record Changed(String kind, long version, Instant at, PersonId by) {

		static Changed by(EventEnvelope<?> envelope) {
			return new Changed(TimelineEntry.kindOf(envelope.type()), envelope.version(), envelope.time(),
					envelope.actor());
		}

	}

	/**
	 * A session.
	 *
	 * @param plan what it is in the working draft
	 * @param released what it was at the latest release that gave it a place, or absent
	 * @param publication where and when the releases have shown it, or absent
	 * @param cancelled whether it will not take place
	 * @param changed when it changed last in the working draft, or absent until the read
	 * model is rebuilt
	 */
	public record Planned(SessionPlan plan, @Nullable SessionPlan released, @Nullable Publication publication,
			boolean cancelled, @Nullable Changed changed) {

		/** Its version, for {@code If-Match}. */
		public long version() {
			return (this.changed != null) ? this.changed.version() : 0;
		}

		/**
		 * What pages show: a release stands until the next one, whatever is planned
		 * since.
		 * @return as released; before that as planned, which only organisers see
		 */
		public SessionPlan shown() {
			return (this.released != null) ? this.released : this.plan;
		}

		Planned as(SessionPlan revised) {
			return new Planned(revised, this.released, this.publication, this.cancelled, this.changed);
		}

		Planned changed(Changed now) {
			return new Planned(this.plan, this.released, this.publication, this.cancelled, now);
		}

		/**
		 * As a release has it that gives it a place; of what it leaves as it was, too.
		 */
		Planned releasedAt(Placement place, LocalizedText room, int release, Instant now) {
			boolean unchanged = this.plan.equals(this.released) && this.publication != null
					&& this.publication.shows(place, room);
			return unchanged ? this : new Planned(this.plan, this.plan,
					new Publication(place, room, release, now, false), this.cancelled, this.changed);
		}

		/** As it is without a place, from a release or a cancellation on. */
		Planned goneSince(int release, Instant now) {
			return (this.publication == null || this.publication.gone()) ? this
					: new Planned(this.plan, this.released,
							new Publication(this.publication.place(), this.publication.room(), release, now, true),
							this.cancelled, this.changed);
		}

		Planned cancelledAfter(int release, Instant now) {
			var gone = goneSince(release + 1, now);
			return new Planned(gone.plan, gone.released, gone.publication, true, this.changed);
		}

	}

	/**
	 * How the releases have shown a session so far, for calendars, which must learn of
	 * every change and of what is gone.
	 *
	 * @param place where and when, or where and when it was
	 * @param room what the room was called then
	 * @param changedIn number of the release that changed anything of it last; one more
	 * than the latest when it was cancelled since
	 * @param changedAt when that happened
	 * @param gone whether it takes place no more
	 */
	public record Publication(Placement place, LocalizedText room, int changedIn, Instant changedAt, boolean gone) {

		boolean shows(Placement samePlace, LocalizedText sameRoom) {
			return !this.gone && this.place.equals(samePlace) && this.room.equals(sameRoom);
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
