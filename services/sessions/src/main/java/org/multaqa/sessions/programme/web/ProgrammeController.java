package org.multaqa.sessions.programme.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.sessions.api.ProgrammeView;
import org.multaqa.sessions.api.ReleaseView;
import org.multaqa.sessions.api.RoomView;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.application.DraftProgramme;
import org.multaqa.sessions.programme.application.ProgrammeQueryService;
import org.multaqa.sessions.programme.application.ShownProgramme;
import org.multaqa.sessions.programme.domain.Session;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The programme for reading: the working draft for organisers, the latest release for
 * everybody else who may know of the meeting.
 */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "programme")
class ProgrammeController {

	private final ProgrammeQueryService programmes;

	private final Messages messages;

	ProgrammeController(ProgrammeQueryService programmes, Messages messages) {
		this.programmes = programmes;
		this.messages = messages;
	}

	/** The working draft for organisers, the latest release for everybody else. */
	@GetMapping("/programme")
	ResponseEntity<ProgrammeView> programme(Actor actor, @PathVariable MeetingId meeting, LanguagePreference reader) {
		return Responses.ok(view(actor, meeting, reader), reader);
	}

	/** A room of the programme as the reader may see it. */
	@GetMapping("/rooms/{room}")
	ResponseEntity<RoomView> room(Actor actor, @PathVariable MeetingId meeting, @PathVariable RoomId room) {
		var shown = this.programmes.read(actor, meeting);
		var found = shown.state()
			.rooms()
			.stream()
			.filter((each) -> each.id().equals(room))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("programme.unknown-room", room));
		return Responses.ok(shown.part(versionOf(shown, found.version()), SessionViews.of(found)));
	}

	/** A track of the programme as the reader may see it. */
	@GetMapping("/tracks/{track}")
	ResponseEntity<Track> track(Actor actor, @PathVariable MeetingId meeting, @PathVariable TrackId track) {
		var shown = this.programmes.read(actor, meeting);
		var found = shown.state()
			.tracks()
			.stream()
			.filter((each) -> each.id().equals(track))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("programme.unknown-track", track));
		return Responses.ok(shown.part(versionOf(shown, found.version()), found.track()));
	}

	/** The sessions of the programme as the reader may see it. */
	@GetMapping("/sessions")
	ResponseEntity<List<SessionView>> sessions(Actor actor, @PathVariable MeetingId meeting,
			LanguagePreference reader) {
		return Responses.ok(view(actor, meeting, reader).map(ProgrammeView::sessions), reader);
	}

	/** A session. */
	@GetMapping("/sessions/{session}")
	ResponseEntity<SessionView> session(Actor actor, @PathVariable MeetingId meeting, @PathVariable SessionId session,
			LanguagePreference reader) {
		var shown = this.programmes.read(actor, meeting);
		long version = shown.state().programme().find(session).map(Session::version).orElse(0L);
		return Responses.ok(shown.part(versionOf(shown, version), ProgrammeViews.session(shown.state(), session)),
				reader);
	}

	/** How much each rule of planning counts. */
	@GetMapping("/planning-rules")
	ResponseEntity<PlanningRules> planningRules(Actor actor, @PathVariable MeetingId meeting) {
		return Responses.ok(this.programmes.rules(actor, meeting));
	}

	/** The releases, the first one first. */
	@GetMapping("/releases")
	ResponseEntity<List<ReleaseView.Line>> releases(Actor actor, @PathVariable MeetingId meeting,
			LanguagePreference reader) {
		return Responses.ok(view(actor, meeting, reader).map(ProgrammeView::releases), reader);
	}

	/**
	 * A release, as it was made, and from what to what it changed since the one before it
	 * or another.
	 */
	@GetMapping("/releases/{number}")
	ResponseEntity<ReleaseView> release(Actor actor, @PathVariable MeetingId meeting, @PathVariable int number,
			@RequestParam(required = false) @Nullable Integer since) {
		return Responses.ok(this.programmes.release(actor, meeting, number, since).map(SessionViews::of));
	}

	/**
	 * Of the draft, a part has a version of its own; what is released of it changes with
	 * a release, whatever its own version.
	 */
	private static long versionOf(Versioned<ShownProgramme> shown, long version) {
		return (shown.state() instanceof DraftProgramme) ? version : shown.version();
	}

	private Versioned<ProgrammeView> view(Actor actor, MeetingId meeting, LanguagePreference reader) {
		var issues = new IssuePresenter(this.messages, reader);
		return this.programmes.read(actor, meeting).map((programme) -> ProgrammeViews.of(programme, issues));
	}

}
