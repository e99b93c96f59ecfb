package org.multaqa.sessions.workshop.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.OutputView;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.workshop.application.OutputService;
import org.multaqa.sessions.workshop.domain.Wording;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One output. */
@RestController
@RequestMapping("/api/v1/outputs/{output}")
@Tag(name = "outputs")
class OutputController {

	private final OutputService outputs;

	OutputController(OutputService outputs) {
		this.outputs = outputs;
	}

	/** An output with all its wordings. */
	@GetMapping
	ResponseEntity<OutputView> output(Actor actor, @PathVariable OutputId output) {
		return Responses.ok(WorkshopViews.of(this.outputs.read(actor, output)));
	}

	/** The words as they were, for checking a citation. */
	@GetMapping("/wordings/{number}")
	ResponseEntity<OutputView.Wording> wording(Actor actor, @PathVariable OutputId output, @PathVariable int number) {
		return Responses.ok(this.outputs.read(actor, output).map((state) -> WorkshopViews.of(state.wording(number))));
	}

	/** Says it in other words, as a new wording. */
	@PutMapping
	@NeedsVersion
	ResponseEntity<OutputView> reword(RequestContext context, @PathVariable OutputId output,
			@RequestBody RewordingRequest request) {
		return Responses.ok(WorkshopViews.of(this.outputs.reword(context, output, request.words())));
	}

	/** Later sessions and recommendations build on it. */
	@PutMapping("/carried-forward")
	ResponseEntity<OutputView> carryForward(RequestContext context, @PathVariable OutputId output) {
		return Responses.ok(WorkshopViews.of(this.outputs.carryForward(context, output)));
	}

	/** Takes the mark away again. */
	@DeleteMapping("/carried-forward")
	ResponseEntity<OutputView> setAside(RequestContext context, @PathVariable OutputId output) {
		return Responses.ok(WorkshopViews.of(this.outputs.setAside(context, output)));
	}

	/** Takes it back; it stays readable as withdrawn. */
	@PostMapping("/withdrawal")
	ResponseEntity<OutputView> withdraw(RequestContext context, @PathVariable OutputId output) {
		return Responses.ok(WorkshopViews.of(this.outputs.withdraw(context, output)));
	}

}
