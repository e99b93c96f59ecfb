package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.model.events.TrackEvent.Track;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The programme of a meeting over HTTP; docs/openapi says what each call does. The
 * caller's client says who asks and in which languages. The ETag of a session, a room or
 * a track of the working draft is its own, every other the programme's. What says of one
 * of them which version was seen ({@code If-Match}) is refused with 412 if that changed
 * since; who changes another one stands in nobody's way. The same {@code Idempotency-Key}
 * again is answered the same again.
 */
@HttpExchange(url = "/api/v1/meetings/{meeting}", accept = "application/json, application/problem+json")
public interface ProgrammeApi {

	@GetExchange("/programme")
	ResponseEntity<ProgrammeView> programme(@PathVariable MeetingId meeting);

	@PostExchange("/rooms")
	ResponseEntity<RoomView> addRoom(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody RoomRequest room);

	@GetExchange("/rooms/{room}")
	ResponseEntity<RoomView> room(@PathVariable MeetingId meeting, @PathVariable RoomId room);

	/**
	 * Puts right what a room is called and how many it holds.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/rooms/{room}")
	ResponseEntity<RoomView> reviseRoom(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable RoomId room, @RequestBody RoomRequest request);

	/**
	 * Says how a room can be used.
	 * @param version as in {@link #reviseRoom}
	 */
	@PutExchange("/rooms/{room}/use")
	ResponseEntity<RoomView> useRoom(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable RoomId room, @RequestBody RoomUse use);

	/** Nothing more is placed in the room; what is placed there stays. */
	@PutExchange("/rooms/{room}/retirement")
	ResponseEntity<RoomView> retireRoom(@PathVariable MeetingId meeting, @PathVariable RoomId room);

	/** Uses the room again. */
	@DeleteExchange("/rooms/{room}/retirement")
	ResponseEntity<RoomView> reopenRoom(@PathVariable MeetingId meeting, @PathVariable RoomId room);

	/** Takes away a room in which nothing ever was to take place; the others are left. */
	@DeleteExchange("/rooms/{room}")
	ResponseEntity<List<RoomView>> removeRoom(@PathVariable MeetingId meeting, @PathVariable RoomId room);

	@PostExchange("/tracks")
	ResponseEntity<Track> addTrack(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody TrackRequest track);

	@GetExchange("/tracks/{track}")
	ResponseEntity<Track> track(@PathVariable MeetingId meeting, @PathVariable TrackId track);

	/**
	 * Changes what a track is called, and its colour.
	 * @param version as in {@link #reviseRoom}
	 */
	@PutExchange("/tracks/{track}")
	ResponseEntity<Track> reviseTrack(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable TrackId track, @RequestBody TrackRequest request);

	/** Takes away a track in which no session is to take place; the others are left. */
	@DeleteExchange("/tracks/{track}")
	ResponseEntity<List<Track>> removeTrack(@PathVariable MeetingId meeting, @PathVariable TrackId track);

	@GetExchange("/sessions")
	ResponseEntity<List<SessionView>> sessions(@PathVariable MeetingId meeting);

	@GetExchange("/sessions/{session}")
	ResponseEntity<SessionView> session(@PathVariable MeetingId meeting, @PathVariable SessionId session);

	@PostExchange("/sessions")
	ResponseEntity<SessionView> plan(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody SessionRequest plan);

	/**
	 * Takes over the rooms, the tracks and the sessions of an earlier meeting that the
	 * caller organises, too, into a programme without sessions; without their people.
	 */
	@PostExchange("/programme/copies")
	ResponseEntity<List<SessionView>> takeOver(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody EarlierMeeting earlier);

	/**
	 * Plans a session anew.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/sessions/{session}")
	ResponseEntity<SessionView> revise(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable SessionId session, @RequestBody SessionRequest plan);

	@PutExchange("/sessions/{session}/placement")
	ResponseEntity<SessionView> place(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable SessionId session, @RequestBody PlacementRequest placement);

	@DeleteExchange("/sessions/{session}/placement")
	ResponseEntity<SessionView> unplace(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable SessionId session);

	@PostExchange("/sessions/{session}/placement/check")
	ResponseEntity<PlacementCheckView> check(@PathVariable MeetingId meeting, @PathVariable SessionId session,
			@RequestBody PlacementRequest placement);

	/** Exchanges the places of two sessions. */
	@PostExchange("/sessions/{session}/placement/swap")
	ResponseEntity<SessionView> swap(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @PathVariable SessionId session, @RequestBody SwapRequest swap);

	@GetExchange("/planning-rules")
	ResponseEntity<PlanningRules> planningRules(@PathVariable MeetingId meeting);

	/**
	 * Says how much rules of planning count; those that are not named stay as they are.
	 */
	@PutExchange("/planning-rules")
	ResponseEntity<PlanningRules> setPlanningRules(@PathVariable MeetingId meeting,
			@RequestBody PlanningRulesRequest rules);

	/** Says when somebody can have a part in a session; no times mean always. */
	@PutExchange("/people/{person}/presence")
	ResponseEntity<PresenceView> setPresence(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@RequestBody PresenceRequest presence);

	@PostExchange("/sessions/{session}/cancellation")
	ResponseEntity<SessionView> cancel(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @PathVariable SessionId session);

	@PostExchange("/releases")
	ResponseEntity<ReleaseView.Line> release(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody ReleaseRequest release);

	@GetExchange("/releases")
	ResponseEntity<List<ReleaseView.Line>> releases(@PathVariable MeetingId meeting);

	/**
	 * A release as it was made.
	 * @param since the release with which it is compared, 0 for nothing; absent for the
	 * one before it
	 */
	@GetExchange("/releases/{number}")
	ResponseEntity<ReleaseView> release(@PathVariable MeetingId meeting, @PathVariable int number,
			@RequestParam(required = false) @Nullable Integer since);

}
