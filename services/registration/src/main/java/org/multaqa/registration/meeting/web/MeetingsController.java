package org.multaqa.registration.meeting.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings, their stages and their roles outside delegations. */
@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Meetings")
class MeetingsController {

	private final MeetingService meetings;

	MeetingsController(MeetingService meetings) {
		this.meetings = meetings;
	}

	@PostMapping
	@Operation(summary = "Opens a meeting; who opens it becomes its organiser")
	ResponseEntity<MeetingView> plan(RequestContext context, @RequestBody NewMeeting request) {
		var planned = this.meetings.plan(context, request.id(), request.plan());
		return Responses.created("/api/v1/meetings/" + planned.id(), view(context.actor(), planned));
	}

	@GetMapping
	@Operation(summary = "The meetings that I may know of")
	List<MeetingView> all(Actor actor) {
		return this.meetings.visible(actor).stream().map((meeting) -> MeetingView.of(meeting.state(), actor)).toList();
	}

	@GetMapping("/{meeting}")
	ResponseEntity<MeetingView> one(Actor actor, @PathVariable MeetingId meeting) {
		return Responses.ok(view(actor, this.meetings.get(actor, meeting)));
	}

	@PutMapping("/{meeting}/stage")
	@Operation(summary = "Goes on to the next stage")
	ResponseEntity<MeetingView> reach(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody NextStage next) {
		return Responses.ok(view(context.actor(), this.meetings.reach(context, meeting, next.stage())));
	}

	@PutMapping("/{meeting}/roles/{person}/{role}")
	@Operation(summary = "Gives a person a role outside delegations: organiser or observer")
	ResponseEntity<MeetingView> appoint(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @PathVariable String role) {
		return Responses.ok(view(context.actor(), this.meetings.appoint(context, meeting, person, Names.role(role))));
	}

	@DeleteMapping("/{meeting}/roles/{person}/{role}")
	@Operation(summary = "Ends a role outside delegations")
	ResponseEntity<MeetingView> dismiss(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @PathVariable String role) {
		return Responses.ok(view(context.actor(), this.meetings.dismiss(context, meeting, person, Names.role(role))));
	}

	private static Versioned<MeetingView> view(Actor reader, Versioned<Meeting> meeting) {
		return meeting.map((state) -> MeetingView.of(state, reader));
	}

	/**
	 * A meeting to be opened.
	 *
	 * @param id its name, or absent for one made by us
	 * @param from its first day
	 * @param to its last day
	 * @param timeZone an IANA time zone
	 * @param languages its working languages
	 * @param consentRule how its offices agree
	 * @param sample whether its people and words are invented; not if not said
	 */
	record NewMeeting(@Nullable MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
			LocalizedText venue, List<String> languages, ConsentRule consentRule, @Nullable Boolean sample) {

		MeetingPlan plan() {
			return new MeetingPlan(this.names, this.from, this.to, this.timeZone, this.venue, this.languages,
					this.consentRule, Boolean.TRUE.equals(this.sample));
		}

	}

	/** Where to go on. */
	record NextStage(MeetingStage stage) {

	}

}
