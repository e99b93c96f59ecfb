package org.multaqa.sessions.schedule.application;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.text.Folding;
import org.multaqa.model.Id;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.schedule.files.Entry;

/**
 * Which room, which track and which session of a meeting is meant: the same file means
 * the same ones however often it comes, and a file that this meeting gave out means its
 * own.
 */
final class Identities {

	private final MeetingId meeting;

	private final String conference;

	private final Map<String, RoomId> rooms = new HashMap<>();

	private final Map<String, TrackId> tracks = new HashMap<>();

	private final Map<String, SessionId> given = new HashMap<>();

	/**
	 * Those of a meeting.
	 * @param conference whose file it is; numbers of sessions are its own
	 */
	Identities(Programme programme, String conference) {
		this.meeting = programme.meeting();
		this.conference = Hashes.sha256(Folding.fold(conference)).substring(0, 6);
		programme.rooms().forEach((room) -> know(room.names(), room.id(), this.rooms));
		programme.tracks().forEach((planned) -> know(planned.track().names(), planned.id(), this.tracks));
		programme.sessions().forEach((session) -> this.given.put(guid(session.id()), session.id()));
	}

	private static <I> void know(LocalizedText names, I id, Map<String, I> known) {
		names.texts().values().forEach((name) -> known.putIfAbsent(Folding.fold(name), id));
	}

	RoomId room(String name) {
		return this.rooms.computeIfAbsent(folded(name),
				(alike) -> new RoomId("room-" + Hashes.sha256(alike).substring(0, 12)));
	}

	TrackId track(String name) {
		return this.tracks.computeIfAbsent(folded(name),
				(alike) -> new TrackId("track-" + Hashes.sha256(alike).substring(0, 12)));
	}

	private static String folded(String name) {
		String folded = Folding.fold(name);
		return folded.isEmpty() ? name : folded;
	}

	SessionId session(Entry entry) {
		String key = entry.guid().toLowerCase(Locale.ROOT);
		@Nullable SessionId known = this.given.get(key);
		if (known != null) {
			return known;
		}
		String own = !key.isEmpty() ? key
				: this.conference + "-" + (!entry.id().isEmpty() ? entry.id() : fingerprint(entry));
		String id = this.meeting + "-" + own;
		return new SessionId(Id.FORM.matcher(id).matches() ? id : "s-" + Hashes.sha256(id).substring(0, 40));
	}

	private static String fingerprint(Entry entry) {
		return Hashes.sha256(entry.title() + "\n" + entry.room() + "\n" + entry.starts()).substring(0, 16);
	}

	/** As the files that the portal gives out call a session. */
	private String guid(SessionId session) {
		return UUID.nameUUIDFromBytes((this.meeting + "/" + session).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
