package org.multaqa.sessions.workshop.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.web.Answers;
import org.multaqa.model.OutputId;
import org.multaqa.sessions.workshop.application.Outputs;
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

	private final Outputs outputs;

	OutputController(Outputs outputs) {
		this.outputs = outputs;
	}

	@GetMapping
	ResponseEntity<OutputView> output(Actor actor, @PathVariable OutputId output) {
		return Answers.ok(OutputView.of(this.outputs.read(actor, output)));
	}

	@GetMapping("/wordings/{number}")
	@Operation(summary = "The words as they were, for checking a citation")
	ResponseEntity<Wording> wording(Actor actor, @PathVariable OutputId output, @PathVariable int number) {
		return Answers.ok(this.outputs.read(actor, output).map((state) -> state.wording(number)));
	}

	@PutMapping
	ResponseEntity<OutputView> reword(Command command, @PathVariable OutputId output,
			@RequestBody RewordingRequest request) {
		return Answers.ok(OutputView.of(this.outputs.reword(command, output, request.words())));
	}

	@PutMapping("/carried-forward")
	@Operation(summary = "Later sessions and recommendations build on it")
	ResponseEntity<OutputView> carryForward(Command command, @PathVariable OutputId output) {
		return Answers.ok(OutputView.of(this.outputs.carryForward(command, output)));
	}

	@DeleteMapping("/carried-forward")
	@Operation(summary = "Takes the mark away again")
	ResponseEntity<OutputView> setAside(Command command, @PathVariable OutputId output) {
		return Answers.ok(OutputView.of(this.outputs.setAside(command, output)));
	}

	@PostMapping("/withdrawal")
	@Operation(summary = "Takes it back; it stays readable as withdrawn")
	ResponseEntity<OutputView> withdraw(Command command, @PathVariable OutputId output) {
		return Answers.ok(OutputView.of(this.outputs.withdraw(command, output)));
	}

	/**
	 * Other words.
	 *
	 * @param words in the same language
	 */
	record RewordingRequest(String words) {

	}

}
