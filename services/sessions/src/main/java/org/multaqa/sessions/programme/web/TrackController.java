package org.multaqa.sessions.programme.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.MeetingId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.sessions.api.TrackRequest;
import org.multaqa.sessions.programme.application.TrackService;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;

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

/** What organisers do with the tracks of the working draft; each has its own ETag. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/tracks")
@Tag(name = "programme")
class TrackController {

	private final TrackService tracks;

	TrackController(TrackService tracks) {
		this.tracks = tracks;
	}

	/** Adds a track. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Track> add(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody TrackRequest request) {
		@Nullable TrackId chosen = request.id();
		var id = (chosen != null) ? chosen : new TrackId(context.newId("t"));
		return Responses.created("/api/v1/meetings/" + meeting + "/tracks/" + id,
				view(this.tracks.add(context, meeting, id, request.names(), request.colour()), id));
	}

	/** Changes what a track is called, and its colour. */
	@PutMapping("/{track}")
	@NeedsVersion
	ResponseEntity<Track> revise(RequestContext context, @PathVariable MeetingId meeting, @PathVariable TrackId track,
			@RequestBody TrackRequest request) {
		return Responses
			.ok(view(this.tracks.revise(context, meeting, track, request.names(), request.colour()), track));
	}

	/** Takes away a track in which no session is to take place; the others are left. */
	@DeleteMapping("/{track}")
	ResponseEntity<List<Track>> remove(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable TrackId track) {
		return Responses.ok(this.tracks.remove(context, meeting, track)
			.map((programme) -> programme.tracks().stream().map(PlannedTrack::track).toList()));
	}

	private static Versioned<Track> view(Versioned<Programme> programme, TrackId track) {
		var state = programme.state().get(track);
		return programme.part(state.version(), state.track());
	}

}
