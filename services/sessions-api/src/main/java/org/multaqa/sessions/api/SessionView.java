package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;

/**
 * A session, in the draft or as released.
 *
 * @param summary what it is about, or absent
 * @param people who does what
 * @param offices for which offices; none means all
 * @param capacity how many may take part, or absent
 * @param buildsOn sessions whose outputs it takes up
 * @param track the track that it is in, or absent
 * @param interpretation into which languages it is interpreted, or absent
 * @param placement where and when, or absent
 * @param cancelled whether it will not take place
 */
public record SessionView(SessionId id, SessionKind kind, LocalizedText title, @Nullable LocalizedText summary,
		List<Contributor> people, List<OfficeId> offices, List<String> languages, @Nullable Integer capacity,
		List<SessionId> buildsOn, @Nullable TrackId track, @Nullable List<String> interpretation,
		@Nullable Place placement, boolean cancelled) {

	/**
	 * Where and when.
	 *
	 * @param starts from when
	 * @param ends until when
	 * @param reason in the draft why it is there although something speaks against it, or
	 * absent
	 */
	public record Place(RoomId room, Instant starts, Instant ends, @Nullable LocalizedText reason) {

	}

}
