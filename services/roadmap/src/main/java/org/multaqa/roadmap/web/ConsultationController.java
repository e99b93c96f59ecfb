package org.multaqa.roadmap.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.api.CommentView;
import org.multaqa.roadmap.api.ConsultationEnd;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.application.AnsweredComment;
import org.multaqa.roadmap.application.ConsultationService;
import org.multaqa.roadmap.domain.Answer;

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

/** Consultations on roadmaps over HTTP. */
@RestController
@RequestMapping("/api/v1/roadmaps/{id}")
@Tag(name = "Consultations")
final class ConsultationController {

	private final ConsultationService consultations;

	private final RoadmapViews views;

	ConsultationController(ConsultationService consultations, RoadmapViews views) {
		this.consultations = consultations;
		this.views = views;
	}

	/** Asks the offices for comments, until an end or until somebody closes it. */
	@PostMapping("/consultation")
	ResponseEntity<RoadmapView> open(RequestContext context, @PathVariable String id,
			@RequestBody(required = false) @Nullable ConsultationEnd end) {
		return Responses.ok(this.views.of(this.consultations.open(context, id, (end != null) ? end.until() : null)));
	}

	/** Puts the end of the consultation off, or brings it forward. */
	@PutMapping("/consultation/end")
	ResponseEntity<RoadmapView> moveEnd(RequestContext context, @PathVariable String id,
			@RequestBody ConsultationEnd end) {
		return Responses.ok(this.views.of(this.consultations.moveEnd(context, id, end.until())));
	}

	/** Ends the consultation; no comments from now on. */
	@PostMapping("/consultation/closing")
	ResponseEntity<RoadmapView> close(RequestContext context, @PathVariable String id) {
		return Responses.ok(this.views.of(this.consultations.close(context, id)));
	}

	/** What was said in the consultations of a roadmap, the earliest first. */
	@GetMapping("/comments")
	ResponseEntity<List<CommentView>> comments(Actor actor, @PathVariable String id,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.consultations.list(actor, id, page).map(ConsultationController::view));
	}

	/**
	 * Says something about the roadmap or one of its initiatives. It is found in the list
	 * of what was said.
	 */
	@PostMapping("/comments")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<CommentView> comment(RequestContext context, @PathVariable String id,
			@RequestBody NewComment request) {
		return Responses.created("/api/v1/roadmaps/" + id + "/comments",
				this.consultations.comment(context, id, request).map(ConsultationController::view));
	}

	/** Answers a comment; another answer takes the place of the former one. */
	@PutMapping("/comments/{comment}/answer")
	ResponseEntity<CommentView> answer(RequestContext context, @PathVariable String id, @PathVariable String comment,
			@RequestBody NewAnswer request) {
		return Responses.ok(this.consultations.answer(context, id, comment, request).map(ConsultationController::view));
	}

	private static CommentView view(AnsweredComment said) {
		var comment = said.comment();
		@Nullable Answer answer = said.answer();
		return new CommentView(comment.id(), comment.initiative(), comment.language(), comment.words(), comment.by(),
				comment.office(), comment.at(), (answer != null)
						? new CommentView.Answer(answer.language(), answer.words(), answer.by(), answer.at()) : null);
	}

}
