package org.multaqa.registration.meeting.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.MeetingView;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.api.NewAppointment;
import org.multaqa.registration.api.NewMeeting;
import org.multaqa.registration.api.NextStage;
import org.multaqa.registration.api.StageReversion;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.person.application.Invitee;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
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

	/** Opens a meeting; who opens it becomes its organiser. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<MeetingView> plan(RequestContext context, @RequestBody NewMeeting request) {
		var planned = this.meetings.plan(context, request.id(), planOf(request));
		return Responses.created("/api/v1/meetings/" + planned.id(), view(context.actor(), planned));
	}

	/** The meetings that I may know of, in the order of their ids. */
	@GetMapping
	ResponseEntity<List<MeetingView>> all(Actor actor, @RequestParam @Nullable Cursor page) {
		return Responses
			.page(this.meetings.list(actor, page).map((meeting) -> MeetingViews.of(meeting.state(), actor)));
	}

	/** A meeting. */
	@GetMapping("/{meeting}")
	ResponseEntity<MeetingView> one(Actor actor, @PathVariable MeetingId meeting) {
		return Responses.ok(view(actor, this.meetings.get(actor, meeting)));
	}

	/** Puts right what is planned of a meeting, all of it. */
	@PutMapping("/{meeting}")
	@NeedsVersion
	ResponseEntity<MeetingView> revise(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody NewMeeting request) {
		return Responses.ok(view(context.actor(), this.meetings.revise(context, meeting, planOf(request))));
	}

	/**
	 * Says until when people are nominated and answer, by the clock of the meeting, and
	 * how many days before that those are reminded who have not answered; all of it.
	 */
	@PutMapping("/{meeting}/deadlines")
	@NeedsVersion
	ResponseEntity<MeetingView> setDeadlines(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody Deadlines deadlines) {
		return Responses.ok(view(context.actor(), this.meetings.setDeadlines(context, meeting, deadlines)));
	}

	/** Goes on to the next stage. */
	@PutMapping("/{meeting}/stage")
	ResponseEntity<MeetingView> reach(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody NextStage next) {
		return Responses.ok(view(context.actor(), this.meetings.reach(context, meeting, next.stage())));
	}

	/**
	 * Takes a meeting back to the stage before, where nothing has come of the present
	 * one.
	 */
	@PostMapping("/{meeting}/stage/reversion")
	ResponseEntity<MeetingView> revert(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody StageReversion back) {
		return Responses.ok(view(context.actor(), this.meetings.revert(context, meeting, back.stage(), back.reason())));
	}

	/** Gives a person a role outside delegations: organiser or observer. */
	@PutMapping("/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> appoint(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @PathVariable String role) {
		return Responses.ok(view(context.actor(),
				this.meetings.appoint(context, meeting, new Invitee.ByPerson(person), Names.role(role))));
	}

	/**
	 * Gives a role outside delegations to somebody who may have no account yet: who has
	 * the address has the role.
	 */
	@PostMapping("/{meeting}/roles")
	ResponseEntity<MeetingView> appointNew(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody NewAppointment appointment) {
		var invitee = Invitee.of(appointment.person(), appointment.name(), appointment.email(), appointment.language());
		return Responses
			.ok(view(context.actor(), this.meetings.appoint(context, meeting, invitee, appointment.role())));
	}

	/** Ends a role outside delegations. */
	@DeleteMapping("/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> dismiss(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @PathVariable String role) {
		return Responses.ok(view(context.actor(), this.meetings.dismiss(context, meeting, person, Names.role(role))));
	}

	private static MeetingPlan planOf(NewMeeting request) {
		return new MeetingPlan(request.names(), request.from(), request.to(), request.timeZone(), request.venue(),
				request.languages(), request.consentRule(), Boolean.TRUE.equals(request.sample()),
				request.textsCurrentIn(), request.passkeysFor());
	}

	private static Versioned<MeetingView> view(Actor reader, Versioned<Meeting> meeting) {
		return meeting.map((state) -> MeetingViews.of(state, reader));
	}

}
