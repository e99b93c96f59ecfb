package org.multaqa.registration.question.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionPlace;
import org.multaqa.registration.question.application.QuestionService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a meeting asks those who come, as its organisers keep it. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/questions")
@Tag(name = "Questions of a meeting")
class QuestionsController {

	private final QuestionService questions;

	QuestionsController(QuestionService questions) {
		this.questions = questions;
	}

	/** The questions, those that are asked no more included, in their order. */
	@GetMapping
	List<Question> all(Actor actor, @PathVariable MeetingId meeting) {
		return this.questions.read(actor, meeting).questions();
	}

	/** Asks one more, as the last. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Question> ask(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody QuestionContent content) {
		var asked = this.questions.ask(context, meeting, content);
		return ResponseEntity.status(HttpStatus.CREATED)
			.header("Location", "/api/v1/meetings/%s/questions/%s".formatted(meeting, asked.id()))
			.body(asked.questions().get(asked.id()));
	}

	/** Asks it otherwise; nobody may have answered it yet. */
	@PutMapping("/{question}")
	Question change(RequestContext context, @PathVariable MeetingId meeting, @PathVariable String question,
			@RequestBody QuestionContent content) {
		return this.questions.change(context, meeting, question, content).get(question);
	}

	/** Takes it away; nobody may have answered it yet. */
	@DeleteMapping("/{question}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(RequestContext context, @PathVariable MeetingId meeting, @PathVariable String question) {
		this.questions.remove(context, meeting, question);
	}

	/** Asks it no more; what was answered stays. */
	@PostMapping("/{question}/retirement")
	Question retire(RequestContext context, @PathVariable MeetingId meeting, @PathVariable String question) {
		return this.questions.retire(context, meeting, question).get(question);
	}

	/** Asks it at another place, from 1. */
	@PutMapping("/{question}/place")
	Question place(RequestContext context, @PathVariable MeetingId meeting, @PathVariable String question,
			@RequestBody QuestionPlace place) {
		return this.questions.place(context, meeting, question, place.place()).get(question);
	}

}
