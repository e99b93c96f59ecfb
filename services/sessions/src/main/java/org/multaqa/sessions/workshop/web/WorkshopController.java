package org.multaqa.sessions.workshop.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.OutputView;
import org.multaqa.sessions.api.WorkingPapers;
import org.multaqa.sessions.api.WorkshopReopening;
import org.multaqa.sessions.api.WorkshopView;
import org.multaqa.sessions.workshop.application.NewOutput;
import org.multaqa.sessions.workshop.application.OutputService;
import org.multaqa.sessions.workshop.application.WorkshopService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The workshop of a session, by the name of the session. */
@RestController
@RequestMapping("/api/v1/workshops/{session}")
@Tag(name = "workshops")
class WorkshopController {

	private final WorkshopService workshops;

	private final OutputService outputs;

	WorkshopController(WorkshopService workshops, OutputService outputs) {
		this.workshops = workshops;
		this.outputs = outputs;
	}

	/** Where a workshop stands. */
	@GetMapping
	ResponseEntity<WorkshopView> workshop(Actor actor, @PathVariable SessionId session) {
		return Responses.ok(this.workshops.read(actor, session).map(WorkshopViews::of));
	}

	/** Opens it with the carried-forward outputs of the sessions that it builds on. */
	@PostMapping("/opening")
	ResponseEntity<WorkshopView> open(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(this.workshops.open(context, session).map(WorkshopViews::of));
	}

	/** The caller takes part. */
	@PutMapping("/attendance")
	ResponseEntity<WorkshopView> join(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(this.workshops.join(context, session).map(WorkshopViews::of));
	}

	/** No new outputs from now on. */
	@PostMapping("/closing")
	ResponseEntity<WorkshopView> close(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(this.workshops.close(context, session).map(WorkshopViews::of));
	}

	/** It takes outputs again, until they are accepted. */
	@PostMapping("/reopening")
	ResponseEntity<WorkshopView> reopen(RequestContext context, @PathVariable SessionId session,
			@RequestBody WorkshopReopening reopening) {
		return Responses.ok(this.workshops.reopen(context, session, reopening.reason()).map(WorkshopViews::of));
	}

	/** The outputs stand as they are from now on. */
	@PostMapping("/acceptance")
	ResponseEntity<WorkshopView> accept(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(this.workshops.accept(context, session).map(WorkshopViews::of));
	}

	/** Writes down an output. */
	@PostMapping("/outputs")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<OutputView> record(RequestContext context, @PathVariable SessionId session,
			@RequestBody OutputRequest request) {
		var output = this.outputs.record(context, session, said(context, request));
		return Responses.created("/api/v1/outputs/" + output.id(), WorkshopViews.of(output));
	}

	/** The outputs of a workshop, in the order in which they were recorded. */
	@GetMapping("/outputs")
	ResponseEntity<List<OutputView>> outputs(Actor actor, @PathVariable SessionId session,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.outputs.of(actor, session, page).map(WorkshopViews::listed));
	}

	/**
	 * The outputs that it opened with, and which earlier workshops are not accepted yet.
	 */
	@GetMapping("/working-papers")
	ResponseEntity<WorkingPapers> workingPapers(Actor actor, @PathVariable SessionId session,
			@RequestParam @Nullable Cursor page) {
		var papers = this.outputs.workingPapers(actor, session, page).map(WorkshopViews::listed);
		return Responses.page(papers, new WorkingPapers(papers.items(), this.workshops.notYetAccepted(actor, session)));
	}

	/** What the caller wants written down, under an id of its own. */
	static NewOutput said(RequestContext context, OutputRequest request) {
		var id = (request.id() != null) ? request.id() : new OutputId(context.newId("o"));
		return new NewOutput(id, request.kind(), request.language().value(), request.words());
	}

}
