package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.WorkshopEvent.OutputKind;

/**
 * {@code programme.yaml}.
 *
 * @param tracks themes of its sessions
 * @param releases the drafts that became the programme
 */
record ProgrammeFile(List<Room> rooms, @OrNone List<Track> tracks, List<Session> sessions, List<Release> releases) {

	record Room(RoomId id, LocalizedText names, @OneOrMore int capacity, Done.Act added) {

	}

	record Track(TrackId id, LocalizedText names, @Nullable TrackColour colour, Done.Act added) {

	}

	record Session(SessionId id, SessionKind kind, @Nullable TrackId track, LocalizedText title,
			@Nullable LocalizedText summary, @OrNone List<Contributor> people, @OrNone List<OfficeId> offices,
			List<String> languages, @OneOrMore @Nullable Integer capacity, @OrNone List<SessionId> buildsOn,
			Done.Act planned, @OrNone List<Placed> placed, Done.@Nullable Act cancelled) {

	}

	record Placed(RoomId room, ZonedDateTime starts, ZonedDateTime ends, ZonedDateTime at,
			PersonId as) implements Done {

	}

	record Release(LocalizedText name, Done.Act released) {

	}

	/**
	 * {@code workshops.yaml}.
	 *
	 * @param workshops the rooms in which outputs were written
	 */
	record Workshops(List<Workshop> workshops) {

	}

	record Workshop(SessionId session, Done.Act opened, @Nullable Attendance attendance, List<Output> outputs,
			Done.@Nullable Act closed, @Nullable Carried carriedForward, Done.@Nullable Act accepted) {

	}

	record Attendance(ZonedDateTime at, List<PersonId> people) {

	}

	record Output(OutputId id, OutputKind kind, String language, String words, Done.Act recorded,
			@OrNone List<Rewording> rewordings, Done.@Nullable Act withdrawn) {

		/** The words as they stood at a moment. */
		String wordsAt(ZonedDateTime moment) {
			return this.rewordings.stream()
				.filter((rewording) -> !rewording.at().isAfter(moment))
				.map(Rewording::words)
				.reduce(this.words, (_, later) -> later);
		}

	}

	record Rewording(String words, ZonedDateTime at, PersonId as) implements Done {

	}

	record Carried(ZonedDateTime at, PersonId as, List<OutputId> outputs) implements Done {

	}

}
