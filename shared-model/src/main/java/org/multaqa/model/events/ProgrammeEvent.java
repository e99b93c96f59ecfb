package org.multaqa.model.events;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;

/** What sessions tells of the programme of a meeting, the working draft included. */
public sealed interface ProgrammeEvent extends DomainEvent {

	MeetingId meeting();

	@Override
	default String subject() {
		return "programme/" + meeting();
	}

	/** What kind of session it is. */
	enum SessionKind {

		/** Everybody, one speaker or panel at a time. */
		PLENARY,

		/** Everybody works. */
		WORKSHOP,

		/** Invited people think one question through. */
		SEMINAR,

		/** Coffee, a meal, a prayer: nobody works. */
		BREAK,

		/** A reception, an excursion: people meet. */
		SOCIAL

	}

	/** What a person does in a session. */
	enum Part {

		/** Leads it. */
		CHAIR,

		/** Speaks. */
		SPEAKER,

		/** Keeps its outputs and marks what is carried forward. */
		RAPPORTEUR,

		/** Says in another language what is said, see {@link Contributor#language}. */
		INTERPRETER

	}

	/** How a session differs between two releases. */
	enum ChangeKind {

		/** It was not in the release before. */
		ADDED,

		/** Another room or another time. */
		MOVED,

		/** It is in this release no more. */
		REMOVED

	}

	/**
	 * A person and what they do.
	 *
	 * @param language into which an interpreter interprets, absent of everybody else
	 */
	record Contributor(PersonId person, Part part, @Nullable String language) {

		public Contributor {
			if (language != null) {
				LocalizedText.checkLanguage(language);
			}
		}

		/** Somebody who does not interpret. */
		public Contributor(PersonId person, Part part) {
			this(person, part, null);
		}

	}

	/**
	 * A session as planned, whether it has a place yet or not.
	 *
	 * @param title what it is called
	 * @param summary what it is about, or absent
	 * @param people who does what
	 * @param offices the offices it is for; none means all
	 * @param languages the languages spoken
	 * @param capacity how many may take part, or absent for no limit
	 * @param buildsOn sessions whose outputs it takes up; they come before it
	 * @param interpretation the languages into which interpretation is promised, or
	 * absent for none
	 */
	record SessionPlan(SessionId id, SessionKind kind, LocalizedText title, @Nullable LocalizedText summary,
			List<Contributor> people, List<OfficeId> offices, List<String> languages, @Nullable Integer capacity,
			List<SessionId> buildsOn, @Nullable List<String> interpretation) {

		public SessionPlan {
			people = List.copyOf(people);
			offices = List.copyOf(offices);
			languages = List.copyOf(languages);
			buildsOn = List.copyOf(buildsOn);
			interpretation = (interpretation == null || interpretation.isEmpty()) ? null : List.copyOf(interpretation);
		}

		/** A session without interpretation. */
		public SessionPlan(SessionId id, SessionKind kind, LocalizedText title, @Nullable LocalizedText summary,
				List<Contributor> people, List<OfficeId> offices, List<String> languages, @Nullable Integer capacity,
				List<SessionId> buildsOn) {
			this(id, kind, title, summary, people, offices, languages, capacity, buildsOn, null);
		}

		/** The same with other people. */
		public SessionPlan with(List<Contributor> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, others, this.offices, this.languages,
					this.capacity, this.buildsOn, this.interpretation);
		}

		/** The same, held in other languages. */
		public SessionPlan heldIn(List<String> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, this.people, this.offices, others,
					this.capacity, this.buildsOn, this.interpretation);
		}

		/** The same, built on other sessions. */
		public SessionPlan buildingOn(List<SessionId> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, this.people, this.offices,
					this.languages, this.capacity, others, this.interpretation);
		}

	}

	/**
	 * Where and when a session takes place: from {@code starts} (included) until
	 * {@code ends} (excluded).
	 *
	 * @param starts from when
	 * @param ends until when
	 */
	record Placement(SessionId session, RoomId room, Instant starts, Instant ends) {

	}

	/**
	 * A time from {@code from} (included) until {@code until} (excluded).
	 */
	record Interval(Instant from, Instant until) {

	}

	/**
	 * How a room can be used.
	 *
	 * @param parallel whether several sessions may be in it at once
	 * @param open when sessions may be in it; none mean always
	 */
	record RoomUse(boolean parallel, List<Interval> open) {

		/** One session at a time, at any time. */
		public static final RoomUse ANY = new RoomUse(false, List.of());

		public RoomUse {
			open = List.copyOf(open);
		}

	}

	/** What became different. */
	record Change(SessionId session, ChangeKind kind) {

	}

	/**
	 * There is a room.
	 *
	 * @param names what it is called
	 * @param capacity how many people it holds
	 */
	@EventType("org.multaqa.programme.room-added.v1")
	record RoomAdded(MeetingId meeting, RoomId room, LocalizedText names, int capacity) implements ProgrammeEvent {

	}

	/**
	 * A room is something else now, in use or not.
	 *
	 * @param names what it is called
	 * @param capacity how many people it holds
	 * @param retired since when nothing more is placed in it, or absent while it is in
	 * use
	 */
	@EventType("org.multaqa.programme.room-revised.v1")
	record RoomRevised(MeetingId meeting, RoomId room, LocalizedText names, int capacity,
			@Nullable Instant retired) implements ProgrammeEvent {

	}

	/** A room can be used in another way now. */
	@EventType("org.multaqa.programme.room-use-set.v1")
	record RoomUseSet(MeetingId meeting, RoomId room, RoomUse use) implements ProgrammeEvent {

	}

	/**
	 * Somebody can have a part in sessions at other times now.
	 *
	 * @param times none mean always
	 */
	@EventType("org.multaqa.programme.presence-set.v1")
	record PresenceSet(MeetingId meeting, PersonId person, List<Interval> times) implements ProgrammeEvent {

		public PresenceSet {
			times = List.copyOf(times);
		}

	}

	/** The rules of planning count for something else now. */
	@EventType("org.multaqa.programme.rules-set.v1")
	record PlanningRulesSet(MeetingId meeting, PlanningRules rules) implements ProgrammeEvent {

	}

	/** There is a room no more, in which nothing ever took place. */
	@EventType("org.multaqa.programme.room-removed.v1")
	record RoomRemoved(MeetingId meeting, RoomId room) implements ProgrammeEvent {

	}

	/** A session is planned. */
	@EventType("org.multaqa.programme.session-planned.v1")
	record SessionPlanned(MeetingId meeting, SessionPlan session) implements ProgrammeEvent {

	}

	/** A session's plan is another now. */
	@EventType("org.multaqa.programme.session-revised.v1")
	record SessionRevised(MeetingId meeting, SessionPlan session) implements ProgrammeEvent {

	}

	/**
	 * A session has a room and a time in the working draft.
	 *
	 * @param reason why it was placed there although something speaks against it, or
	 * absent where nothing that needs a reason did
	 */
	@EventType("org.multaqa.programme.session-placed.v1")
	record SessionPlaced(MeetingId meeting, Placement placement,
			@Nullable LocalizedText reason) implements ProgrammeEvent {

		/** Of a place against which nothing speaks. */
		public SessionPlaced(MeetingId meeting, Placement placement) {
			this(meeting, placement, null);
		}

	}

	/** A session has lost its room and time in the working draft. */
	@EventType("org.multaqa.programme.session-unplaced.v1")
	record SessionUnplaced(MeetingId meeting, SessionId session) implements ProgrammeEvent {

	}

	/** A session will not take place. */
	@EventType("org.multaqa.programme.session-cancelled.v1")
	record SessionCancelled(MeetingId meeting, SessionId session) implements ProgrammeEvent {

	}

	/**
	 * The working draft became what everybody sees, told until releases were kept whole.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what the release is called
	 * @param changes what differs from the release before
	 */
	@EventType("org.multaqa.programme.released.v1")
	record PlacementsReleased(MeetingId meeting, int number, LocalizedText name, List<Placement> placements,
			List<Change> changes) implements ProgrammeEvent {

		public PlacementsReleased {
			placements = List.copyOf(placements);
			changes = List.copyOf(changes);
		}

	}

	/**
	 * The working draft became what everybody sees until the next release. Whatever it
	 * shows otherwise than the release before is told of each session, under a subject of
	 * its own.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what the release is called
	 * @param fingerprint SHA-256 of all that it shows, lower-case hex
	 * @param sessions how many take place by it
	 * @param changed of how many sessions it shows something else than the release before
	 */
	@EventType("org.multaqa.programme.released.v2")
	record ProgrammeReleased(MeetingId meeting, int number, LocalizedText name, String fingerprint, int sessions,
			int changed) implements ProgrammeEvent {

	}

	/** What releases show of one session, numbered by what they have shown of it. */
	sealed interface OfPublication extends ProgrammeEvent {

		SessionId about();

		/**
		 * The release that shows it.
		 * @return 1, 2, 3 …
		 */
		int release();

		/**
		 * How many releases have shown something new of the session, this one included.
		 * @return from 1
		 */
		int revision();

		@Override
		default String subject() {
			return "publication/" + about();
		}

		@Override
		default long numberInSubject() {
			return revision();
		}

	}

	/**
	 * Where and when a session takes place by a release, in a room as it was then.
	 *
	 * @param names what the room is called
	 * @param capacity how many people it holds
	 * @param starts from when
	 * @param ends until when
	 */
	record ReleasedPlace(RoomId room, LocalizedText names, int capacity, Instant starts, Instant ends) {

	}

	/**
	 * A release shows a session, for the first time or otherwise than the one before.
	 *
	 * @param release number of the release
	 * @param revision how many releases have shown something new of it, from 1
	 * @param session what it is
	 * @param place where and when
	 */
	@EventType("org.multaqa.programme.session-released.v1")
	record SessionReleased(MeetingId meeting, int release, int revision, SessionPlan session,
			ReleasedPlace place) implements OfPublication {

		@Override
		public SessionId about() {
			return this.session.id();
		}

	}

	/**
	 * A session that the release before showed has no place in this one.
	 *
	 * @param release number of the release
	 * @param revision how many releases have shown something new of it, from 1
	 * @param cancelled whether it will not take place at all
	 */
	@EventType("org.multaqa.programme.session-left-out.v1")
	record SessionLeftOut(MeetingId meeting, int release, int revision, SessionId session,
			boolean cancelled) implements OfPublication {

		@Override
		public SessionId about() {
			return this.session;
		}

	}

}
