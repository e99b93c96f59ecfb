package org.multaqa.sessions.programme.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisers do with the working draft. Every ETag is the programme's. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "programme")
class DraftController {

	private final ProgrammeService programmes;

	private final Messages messages;

	DraftController(ProgrammeService programmes, Messages messages) {
		this.programmes = programmes;
		this.messages = messages;
	}

	/** Adds a room. */
	@PostMapping("/rooms")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Room> addRoom(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody RoomRequest request) {
		var room = request.room(context);
		return Responses.created("/api/v1/meetings/" + meeting + "/programme",
				this.programmes.addRoom(context, meeting, room)
					.map((programme) -> programme.rooms()
						.stream()
						.filter((added) -> added.id().equals(room.id()))
						.findFirst()
						.orElseThrow()));
	}

	/** Plans a session, without a place yet. */
	@PostMapping("/sessions")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SessionView> plan(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody SessionRequest request) {
		var id = (request.id() != null) ? request.id() : new SessionId(context.newId("s"));
		return Responses.created("/api/v1/meetings/" + meeting + "/sessions/" + id,
				view(this.programmes.plan(context, meeting, request.plan(id)), id));
	}

	/** Plans a session anew, all of it. */
	@PutMapping("/sessions/{session}")
	@NeedsVersion
	ResponseEntity<SessionView> revise(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session, @RequestBody SessionRequest request) {
		return Responses.ok(view(this.programmes.revise(context, meeting, request.plan(session)), session));
	}

	/** Gives a session a room and a time. */
	@PutMapping("/sessions/{session}/placement")
	ResponseEntity<SessionView> place(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session, @RequestBody PlacementRequest request) {
		return Responses.ok(view(this.programmes.place(context, meeting, request.placement(session)), session));
	}

	/** Takes a session off the timetable. */
	@DeleteMapping("/sessions/{session}/placement")
	ResponseEntity<SessionView> unplace(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session) {
		return Responses.ok(view(this.programmes.unplace(context, meeting, session), session));
	}

	/**
	 * Says all that speaks against placing the session there and then; changes nothing.
	 */
	@PostMapping("/sessions/{session}/placement/check")
	PlacementCheckView check(Actor actor, @PathVariable MeetingId meeting, @PathVariable SessionId session,
			@RequestBody PlacementRequest request, LanguagePreference reader) {
		return PlacementCheckView.of(this.programmes.check(actor, meeting, request.placement(session)),
				new IssuePresenter(this.messages, reader));
	}

	/** Cancels a session; it stays readable. */
	@PostMapping("/sessions/{session}/cancellation")
	ResponseEntity<SessionView> cancel(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session) {
		return Responses.ok(view(this.programmes.cancel(context, meeting, session), session));
	}

	/** Makes the working draft what everybody sees, as a numbered release. */
	@PostMapping("/releases")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ReleaseView> release(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody ReleaseRequest request) {
		var released = this.programmes.release(context, meeting, request.name())
			.map((programme) -> ReleaseView.of(programme.latest().orElseThrow()));
		return Responses.created("/api/v1/meetings/" + meeting + "/releases/" + released.state().number(), released);
	}

	private static Versioned<SessionView> view(Versioned<Programme> programme, SessionId session) {
		return programme.map((state) -> SessionView.of(state.get(session)));
	}

	/** A release to be made. */
	record ReleaseRequest(LocalizedText name) {

	}

}
