package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.subject.TimelineEntry;

/**
 * The programme of a meeting as a whole; its sessions are {@link PlannedSession}, each a
 * document of its own.
 *
 * @param rooms its rooms
 * @param numbered how many sessions have been planned, cancelled ones included
 * @param releases what was released, the first one first
 * @param usedRooms in which something was to take place at a release
 * @param planning by which rules the working draft is planned, or absent where nothing
 * was said of them
 * @param tracks themes of its sessions, or absent where none was ever added
 * @param last the last event in it
 */
public record Programme(MeetingId meeting, List<Room> rooms, int numbered, List<Release> releases,
		List<RoomId> usedRooms, @Nullable Planning planning, @Nullable List<PlannedTrack> tracks,
		LastEvent last) implements ReadModel {

	public Programme {
		rooms = List.copyOf(rooms);
		releases = List.copyOf(releases);
		usedRooms = List.copyOf(usedRooms);
		tracks = (tracks != null) ? List.copyOf(tracks) : null;
	}

	@Override
	public String subject() {
		return "programme/" + this.meeting;
	}

	public Optional<Room> room(RoomId room) {
		return this.rooms.stream().filter((each) -> each.id().equals(room)).findFirst();
	}

	/** A room, or what there is to say of one that is there no more. */
	Room roomOr(RoomId room) {
		return room(room).orElseGet(() -> new Room(room, LocalizedText.of("en", room.value()), 0, null, null, null));
	}

	/** In the order in which they were added. */
	public List<PlannedTrack> themes() {
		return (this.tracks != null) ? this.tracks : List.of();
	}

	/** The track that a session is planned in; empty where it is in none. */
	public Optional<Track> trackOf(SessionPlan plan) {
		return themes().stream()
			.map(PlannedTrack::track)
			.filter((track) -> track.id().equals(plan.track()))
			.findFirst();
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
	 * A track.
	 *
	 * @param changed when it changed last
	 */
	public record PlannedTrack(Track track, Changed changed) {

		public TrackId id() {
			return this.track.id();
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
	 * The last change of a room, a track or a session in the working draft.
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
	 * A release: what everybody sees until the next one.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what it is called
	 * @param contents what there is in it; kept of the latest
	 * @param changed of how many sessions it shows something else than the release
	 * before, or absent where that was not noted
	 * @param by who released it
	 */
	public record Release(int number, LocalizedText name, @Nullable Contents contents, @Nullable Integer changed,
			PersonId by, Instant at) {

		/** What there is in it, if it is the latest. */
		public Contents shows() {
			return (this.contents != null) ? this.contents : Contents.NONE;
		}

		Release asEarlierOne() {
			return new Release(this.number, this.name, null, this.changed, this.by, this.at);
		}

	}

}
