package org.multaqa.portal.projections.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * What a release shows of six hours of the world, as a page of a day draws it: of a
 * thousand sessions no more is read than what their tiles say. It is written with the
 * release and never again. Those of the latest release and of the one before stand beside
 * each other, so that who has read the one is not shown the other.
 *
 * @param release number of the release
 * @param number which six hours, counted from 1970
 * @param sessions what takes place then
 * @param last the event that told of the release
 */
public record ReleasedHours(MeetingId meeting, int release, long number, List<Tile> sessions,
		LastEvent last) implements ReadModel {

	private static final Duration LENGTH = Duration.ofHours(6);

	/** The latest release, and the one before. */
	private static final int KEPT = 2;

	public ReleasedHours {
		sessions = List.copyOf(sessions);
	}

	/** It is folded from the events of its programme, and no subject of its own. */
	@Override
	public String subject() {
		return "programme-hours/" + id(this.meeting, this.release, this.number);
	}

	/** What these hours are called; in the next release but one their place is taken. */
	static String id(MeetingId meeting, int release, long number) {
		return meeting + "-" + number + "-" + release % KEPT;
	}

	/** Which hours a time touches; they do not depend on a time zone. */
	static LongStream numbers(Instant from, Instant until) {
		return LongStream.rangeClosed(number(from), number(until.minusMillis(1)));
	}

	private static long number(Instant moment) {
		return Math.floorDiv(moment.getEpochSecond(), LENGTH.toSeconds());
	}

	/**
	 * What is drawn of a session.
	 *
	 * @param people who has a part in it, each once
	 * @param starts from when (included)
	 * @param ends until when (excluded)
	 * @param track the track that it is in, or absent
	 */
	public record Tile(SessionId id, SessionKind kind, LocalizedText title, List<PersonId> people, RoomId room,
			Instant starts, Instant ends, @Nullable TrackId track) {

		public Tile {
			people = List.copyOf(people);
		}

		/** As a release shows a session. */
		public static Tile of(Publication shown) {
			var plan = shown.plan();
			return new Tile(plan.id(), plan.kind(), plan.title(),
					plan.people().stream().map(Contributor::person).distinct().toList(), shown.place().room(),
					shown.place().starts(), shown.place().ends(), plan.track());
		}

	}

}
