package org.multaqa.sessions.programme.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.sessions.api.EarlierMeeting;
import org.multaqa.sessions.api.PlacementCheckView;
import org.multaqa.sessions.api.PlacementRequest;
import org.multaqa.sessions.api.PlanningRulesRequest;
import org.multaqa.sessions.api.PresenceRequest;
import org.multaqa.sessions.api.PresenceView;
import org.multaqa.sessions.api.ReleaseRequest;
import org.multaqa.sessions.api.ReleaseView;
import org.multaqa.sessions.api.RoomRequest;
import org.multaqa.sessions.api.RoomView;
import org.multaqa.sessions.api.SessionRequest;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.api.SwapRequest;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.TakeInService;
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

/**
 * What organisers do with the working draft. The ETag of a session or a room is its own,
 * that of anything else the programme's.
 */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "programme")
class DraftController {

	private final ProgrammeService programmes;

	private final TakeInService takeIn;

	private final Messages messages;

	DraftController(ProgrammeService programmes, TakeInService takeIn, Messages messages) {
		this.programmes = programmes;
		this.takeIn = takeIn;
		this.messages = messages;
	}

	/** Adds a room. */
	@PostMapping("/rooms")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RoomView> addRoom(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody RoomRequest request) {
		var room = roomOf(context, request);
		return Responses.created("/api/v1/meetings/" + meeting + "/programme",
				view(this.programmes.addRoom(context, meeting, room), room.id()));
	}

	/** Puts right what a room is called and how many it holds. */
	@PutMapping("/rooms/{room}")
	@NeedsVersion
	ResponseEntity<RoomView> reviseRoom(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable RoomId room, @RequestBody RoomRequest request) {
		return Responses
			.ok(view(this.programmes.reviseRoom(context, meeting, room, request.names(), request.capacity()), room));
	}

	/** Says how a room can be used. */
	@PutMapping("/rooms/{room}/use")
	@NeedsVersion
	ResponseEntity<RoomView> useRoom(RequestContext context, @PathVariable MeetingId meeting, @PathVariable RoomId room,
			@RequestBody RoomUse request) {
		return Responses.ok(view(this.programmes.useRoom(context, meeting, room, request), room));
	}

	/** Nothing more is placed in the room; what is placed there stays. */
	@PutMapping("/rooms/{room}/retirement")
	ResponseEntity<RoomView> retireRoom(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable RoomId room) {
		return Responses.ok(view(this.programmes.retireRoom(context, meeting, room), room));
	}

	/** Uses the room again. */
	@DeleteMapping("/rooms/{room}/retirement")
	ResponseEntity<RoomView> reopenRoom(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable RoomId room) {
		return Responses.ok(view(this.programmes.reopenRoom(context, meeting, room), room));
	}

	/** Takes away a room in which nothing ever was to take place; the others are left. */
	@DeleteMapping("/rooms/{room}")
	ResponseEntity<List<RoomView>> removeRoom(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable RoomId room) {
		return Responses.ok(this.programmes.removeRoom(context, meeting, room)
			.map((programme) -> programme.rooms().stream().map(SessionViews::of).toList()));
	}

	/** Plans a session, without a place yet. */
	@PostMapping("/sessions")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SessionView> plan(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody SessionRequest request) {
		var id = (request.id() != null) ? request.id() : new SessionId(context.newId("s"));
		return Responses.created("/api/v1/meetings/" + meeting + "/sessions/" + id,
				view(this.programmes.plan(context, meeting, SessionViews.plan(id, request)), id));
	}

	/**
	 * Takes over the rooms, the tracks and the sessions of an earlier meeting, on the
	 * same days of the meeting and at the same hours.
	 */
	@PostMapping("/programme/copies")
	ResponseEntity<List<SessionView>> takeOver(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody EarlierMeeting earlier) {
		return Responses.ok(this.takeIn.takeOver(context, meeting, earlier.meeting())
			.map((programme) -> programme.sessions().stream().map(SessionViews::of).toList()));
	}

	/** Plans a session anew, all of it. */
	@PutMapping("/sessions/{session}")
	@NeedsVersion
	ResponseEntity<SessionView> revise(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session, @RequestBody SessionRequest request) {
		return Responses
			.ok(view(this.programmes.revise(context, meeting, SessionViews.plan(session, request)), session));
	}

	/** Gives a session a room and a time. */
	@PutMapping("/sessions/{session}/placement")
	ResponseEntity<SessionView> place(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session, @RequestBody PlacementRequest request) {
		return Responses.ok(view(
				this.programmes.place(context, meeting, placementOf(session, request), request.reason()), session));
	}

	/** Exchanges the places of two sessions. */
	@PostMapping("/sessions/{session}/placement/swap")
	ResponseEntity<SessionView> swap(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable SessionId session, @RequestBody SwapRequest request) {
		return Responses
			.ok(view(this.programmes.swap(context, meeting, session, request.with(), request.reason()), session));
	}

	/**
	 * Says how much rules of planning count; those that are not named stay as they are.
	 */
	@PutMapping("/planning-rules")
	ResponseEntity<PlanningRules> setPlanningRules(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody PlanningRulesRequest request) {
		@Nullable Map<PlanningRule, Severity> severities = request.severities();
		return Responses.ok(this.programmes
			.setRules(context, meeting, (severities != null) ? severities : Map.of(), request.minutesBetweenRooms())
			.map(Programme::rules));
	}

	/** Says when somebody can have a part in a session; no times mean always. */
	@PutMapping("/people/{person}/presence")
	ResponseEntity<PresenceView> setPresence(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @RequestBody PresenceRequest request) {
		return Responses.ok(this.programmes.setPresence(context, meeting, person, request.times())
			.map((programme) -> SessionViews.of(programme.presenceOf(person))));
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
		return new IssuePresenter(this.messages, reader)
			.of(this.programmes.check(actor, meeting, placementOf(session, request)));
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
	ResponseEntity<ReleaseView.Line> release(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody ReleaseRequest request) {
		var released = this.programmes.release(context, meeting, request.name())
			.map((programme) -> SessionViews.line(programme.releases().latest().orElseThrow()));
		return Responses.created("/api/v1/meetings/" + meeting + "/releases/" + released.state().number(), released);
	}

	private static Versioned<SessionView> view(Versioned<Programme> programme, SessionId session) {
		var state = programme.state().get(session);
		return programme.part(state.version(), SessionViews.of(state));
	}

	private static Versioned<RoomView> view(Versioned<Programme> programme, RoomId room) {
		var state = programme.state().get(room);
		return programme.part(state.version(), SessionViews.of(state));
	}

	private static Room roomOf(RequestContext context, RoomRequest request) {
		@Nullable RoomId chosen = request.id();
		return Room.inUse((chosen != null) ? chosen : new RoomId(context.newId("room")), request.names(),
				request.capacity());
	}

	private static Placement placementOf(SessionId session, PlacementRequest request) {
		return new Placement(session, request.room(), request.starts(), request.ends());
	}

}
