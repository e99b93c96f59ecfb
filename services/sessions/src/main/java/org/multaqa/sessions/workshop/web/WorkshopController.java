package org.multaqa.sessions.workshop.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.web.Answers;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.programme.web.LanguageTag;
import org.multaqa.sessions.workshop.application.Outputs;
import org.multaqa.sessions.workshop.application.Said;
import org.multaqa.sessions.workshop.application.Workshops;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The workshop of a session, by the name of the session. */
@RestController
@RequestMapping("/api/v1/workshops/{session}")
@Tag(name = "workshops")
class WorkshopController {

	private final Workshops workshops;

	private final Outputs outputs;

	WorkshopController(Workshops workshops, Outputs outputs) {
		this.workshops = workshops;
		this.outputs = outputs;
	}

	@GetMapping
	ResponseEntity<WorkshopView> workshop(Actor actor, @PathVariable SessionId session) {
		return Answers.ok(this.workshops.read(actor, session).map(WorkshopView::of));
	}

	@PostMapping("/opening")
	@Operation(summary = "Opens it with the carried-forward outputs of the sessions that it builds on")
	ResponseEntity<WorkshopView> open(Command command, @PathVariable SessionId session) {
		return Answers.ok(this.workshops.open(command, session).map(WorkshopView::of));
	}

	@PutMapping("/attendance")
	@Operation(summary = "The caller takes part")
	ResponseEntity<WorkshopView> join(Command command, @PathVariable SessionId session) {
		return Answers.ok(this.workshops.join(command, session).map(WorkshopView::of));
	}

	@PostMapping("/closing")
	@Operation(summary = "No new outputs from now on")
	ResponseEntity<WorkshopView> close(Command command, @PathVariable SessionId session) {
		return Answers.ok(this.workshops.close(command, session).map(WorkshopView::of));
	}

	@PostMapping("/acceptance")
	@Operation(summary = "The outputs stand as they are from now on")
	ResponseEntity<WorkshopView> accept(Command command, @PathVariable SessionId session) {
		return Answers.ok(this.workshops.accept(command, session).map(WorkshopView::of));
	}

	@PostMapping("/outputs")
	ResponseEntity<OutputView> record(Command command, @PathVariable SessionId session,
			@RequestBody OutputRequest request) {
		var id = (request.id() != null) ? request.id() : new OutputId(command.newId("o"));
		var said = new Said(id, request.kind(), request.language().value(), request.words());
		return Answers.created("/api/v1/outputs/" + id, OutputView.of(this.outputs.record(command, session, said)));
	}

	@GetMapping("/outputs")
	List<OutputView> outputs(Actor actor, @PathVariable SessionId session) {
		return OutputView.list(this.outputs.of(actor, session));
	}

	@GetMapping("/working-papers")
	@Operation(summary = "The outputs that it opened with, and which earlier workshops are not accepted yet")
	WorkingPapers workingPapers(Actor actor, @PathVariable SessionId session) {
		return new WorkingPapers(OutputView.list(this.outputs.workingPapers(actor, session)),
				this.workshops.notYetAccepted(actor, session));
	}

	/**
	 * What is to be written down.
	 *
	 * @param id its name, or absent to be given one
	 * @param kind what it is
	 * @param language in which language
	 * @param words the words
	 */
	record OutputRequest(@Nullable OutputId id, OutputKind kind, LanguageTag language, String words) {

	}

	/**
	 * What a workshop builds on.
	 *
	 * @param papers the outputs that it opened with, as they read now
	 * @param notYetAccepted sessions it builds on whose outputs may still change
	 */
	record WorkingPapers(List<OutputView> papers, List<SessionId> notYetAccepted) {

	}

}
