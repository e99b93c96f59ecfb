package org.multaqa.model.events;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;

/** What sessions tells of the programme of a meeting, the working draft included. */
public sealed interface ProgrammeEvent extends DomainEvent permits PlanningEvent, ReleaseEvent, RoomEvent, TrackEvent {

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
	 * @param track the track that it is in, or absent
	 * @param interpretation the languages into which interpretation is promised, or
	 * absent for none
	 */
	record SessionPlan(SessionId id, SessionKind kind, LocalizedText title, @Nullable LocalizedText summary,
			List<Contributor> people, List<OfficeId> offices, List<String> languages, @Nullable Integer capacity,
			List<SessionId> buildsOn, @Nullable TrackId track, @Nullable List<String> interpretation) {

		public SessionPlan {
			people = List.copyOf(people);
			offices = List.copyOf(offices);
			languages = List.copyOf(languages);
			buildsOn = List.copyOf(buildsOn);
			interpretation = (interpretation == null || interpretation.isEmpty()) ? null : List.copyOf(interpretation);
		}

		/** Of a session in no track, without interpretation. */
		public SessionPlan(SessionId id, SessionKind kind, LocalizedText title, @Nullable LocalizedText summary,
				List<Contributor> people, List<OfficeId> offices, List<String> languages, @Nullable Integer capacity,
				List<SessionId> buildsOn) {
			this(id, kind, title, summary, people, offices, languages, capacity, buildsOn, null, null);
		}

		/** The same with other people. */
		public SessionPlan with(List<Contributor> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, others, this.offices, this.languages,
					this.capacity, this.buildsOn, this.track, this.interpretation);
		}

		/** The same, held in other languages. */
		public SessionPlan heldIn(List<String> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, this.people, this.offices, others,
					this.capacity, this.buildsOn, this.track, this.interpretation);
		}

		/** The same, built on other sessions. */
		public SessionPlan buildingOn(List<SessionId> others) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, this.people, this.offices,
					this.languages, this.capacity, others, this.track, this.interpretation);
		}

		/** The same in another track, or in none. */
		public SessionPlan inTrack(@Nullable TrackId other) {
			return new SessionPlan(this.id, this.kind, this.title, this.summary, this.people, this.offices,
					this.languages, this.capacity, this.buildsOn, other, this.interpretation);
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

}
