package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
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
 * @param usedRooms in which something was to take place at a release; absent where that
 * was not noted yet
 * @param planning by which rules the working draft is planned, or absent where nothing
 * was said of them
 * @param last the last event in it
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Planned> sessions, List<Placement> working,
		List<Release> releases, @Nullable List<RoomId> usedRooms, @Nullable Planning planning,
		LastEvent last) implements ReadModel {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		working = List.copyOf(working);
		releases = List.copyOf(releases);
		usedRooms = (usedRooms != null) ? List.copyOf(usedRooms) : null;
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
		var places = places();
		var used = Stream.concat(everUsed().stream(), this.working.stream().map(Placement::room))
			.collect(Collectors.toSet());
		return ProgrammeFacts.of(
				this.sessions.stream()
					.map((session) -> new DraftSession(session.plan().id(), session.plan().title(),
							places.containsKey(session.plan().id()), session.cancelled()))
					.toList(),
				this.rooms.stream()
					.map((room) -> new DraftRoom(room.id(), room.names(), room.retired() != null,
							used.contains(room.id())))
					.toList(),
				() -> this.sessions.stream()
					.anyMatch((session) -> isChanged(session, places.get(session.plan().id()))));
	}

	/** The rooms in which something was to take place at a release. */
	List<RoomId> everUsed() {
		return (this.usedRooms != null) ? this.usedRooms
				: this.releases.stream()
					.flatMap((release) -> release.placements().stream())
					.map(Placement::room)
					.distinct()
					.toList();
	}

	private Map<SessionId, Placement> places() {
		return this.working.stream().collect(Collectors.toMap(Placement::session, Function.identity()));
	}

	private boolean isChanged(Planned session, @Nullable Placement place) {
		return (place != null) ? room(place.room()).filter((room) -> session.isShown(place, room)).isEmpty()
				: session.isToBeLeftOut();
	}

	/**
	 * Whether everybody knows of a session.
	 * @return whether it stood in a release, be it an earlier one
	 */
	public boolean wasReleased(SessionId session) {
		return session(session).map(Planned::publication).isPresent() || released(session).isPresent();
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
	 * @return planned sessions, without those of which pages say that they are cancelled
	 */
	public List<Planned> builtOnBy(SessionId session) {
		return this.sessions.stream()
			.filter((each) -> !each.isShownCancelled() && each.shown().buildsOn().contains(session))
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
	 * @param cancelled whether it will not take place, by the working draft
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

		/**
		 * Whether pages say that it will not take place: a release stands until the next
		 * one.
		 * @return as released; before that as planned, which only organisers see
		 */
		public boolean isShownCancelled() {
			return (this.publication != null) ? this.publication.cancelled() != null : this.cancelled;
		}

		Planned as(SessionPlan revised) {
			return new Planned(revised, this.released, this.publication, this.cancelled, this.changed);
		}

		Planned changed(Changed now) {
			return new Planned(this.plan, this.released, this.publication, this.cancelled, now);
		}

		Planned asCancelled() {
			return new Planned(this.plan, this.released, this.publication, true, this.changed);
		}

		/** Whether the latest release shows it as it is planned, at this place. */
		boolean isShown(Placement place, Room room) {
			return this.plan.equals(this.released) && this.publication != null && this.publication.shows(place, room);
		}

		/**
		 * Whether the latest release shows it, or not yet that it is cancelled, while it
		 * has no place any more.
		 */
		boolean isToBeLeftOut() {
			return this.publication != null && (!this.publication.gone() || this.cancelled != isShownCancelled());
		}

		/**
		 * As a release has it that gives it a place; of what it leaves as it was, too.
		 */
		Planned releasedAt(Placement place, Room room, int release, Instant now) {
			return isShown(place, room) ? this : new Planned(this.plan, this.plan,
					Publication.of(place, room, release, now), this.cancelled, this.changed);
		}

		/** As a release has it that gives it no place. */
		Planned leftOutAt(int release, Instant now) {
			return (this.publication == null || !isToBeLeftOut()) ? this : new Planned(this.plan, this.released,
					this.publication.leftOutAt(release, now, this.cancelled), this.cancelled, this.changed);
		}

	}

	/**
	 * How the releases have shown a session so far, for calendars, which must learn of
	 * every change and of what is gone.
	 *
	 * @param place where and when, or where and when it was
	 * @param room what the room was called then
	 * @param capacity how many people the room held then, or absent where that was not
	 * noted
	 * @param changedIn number of the release that changed anything of it last
	 * @param changedAt when that happened
	 * @param gone whether it has no place any more
	 * @param cancelled since when a release says that it will not take place at all, or
	 * absent
	 */
	public record Publication(Placement place, LocalizedText room, @Nullable Integer capacity, int changedIn,
			Instant changedAt, boolean gone, @Nullable Instant cancelled) {

		static Publication of(Placement place, Room room, int release, Instant now) {
			return new Publication(place, room.names(), room.capacity(), release, now, false, null);
		}

		Publication leftOutAt(int release, Instant now, boolean forEver) {
			return new Publication(this.place, this.room, this.capacity, release, now, true, forEver ? now : null);
		}

		boolean shows(Placement samePlace, Room sameRoom) {
			return !this.gone && this.place.equals(samePlace) && this.room.equals(sameRoom.names())
					&& (this.capacity == null || this.capacity == sameRoom.capacity());
		}

	}

	/**
	 * A release: what everybody sees until the next one.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what it is called
	 * @param placements where and when everything takes place by it; kept of the latest
	 * @param changed of how many sessions it shows something else than the release
	 * before, or absent where that was not noted
	 * @param by who released it
	 */
	public record Release(int number, LocalizedText name, List<Placement> placements, @Nullable Integer changed,
			PersonId by, Instant at) {

		public Release {
			placements = List.copyOf(placements);
		}

		Release asEarlierOne() {
			return new Release(this.number, this.name, List.of(), this.changed, this.by, this.at);
		}

	}

}
