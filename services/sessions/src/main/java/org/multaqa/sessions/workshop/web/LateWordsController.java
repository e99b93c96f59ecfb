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
import org.multaqa.sessions.api.LateWordsView;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.SettingAside;
import org.multaqa.sessions.workshop.application.LateWordsService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Words that arrive after a workshop has closed. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "late words")
class LateWordsController {

	private final LateWordsService late;

	LateWordsController(LateWordsService late) {
		this.late = late;
	}

	/**
	 * Hands words to the rapporteur that came after the workshop had closed. Its
	 * rapporteur, its chair and the organisers read them, and the caller does; they are
	 * no output until they are taken up.
	 */
	@PostMapping("/workshops/{session}/late-words")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<LateWordsView> handOver(RequestContext context, @PathVariable SessionId session,
			@RequestBody OutputRequest request) {
		var words = this.late.handOver(context, session, WorkshopController.said(context, request));
		return Responses.created("/api/v1/late-words/" + words.id(), words.map(WorkshopViews::of));
	}

	/**
	 * What arrived after the workshop had closed, in the order in which it arrived: all
	 * of it for those who run the workshop, for others their own words.
	 */
	@GetMapping("/workshops/{session}/late-words")
	ResponseEntity<List<LateWordsView>> list(Actor actor, @PathVariable SessionId session,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.late.of(actor, session, page).map((words) -> WorkshopViews.of(words.state())));
	}

	/** Some words, and what became of them. */
	@GetMapping("/late-words/{words}")
	ResponseEntity<LateWordsView> words(Actor actor, @PathVariable OutputId words) {
		return Responses.ok(this.late.read(actor, words).map(WorkshopViews::of));
	}

	/**
	 * Records them as an output, which says that they arrived late, until the outputs are
	 * accepted.
	 */
	@PostMapping("/late-words/{words}/taking-up")
	ResponseEntity<LateWordsView> takeUp(RequestContext context, @PathVariable OutputId words) {
		return Responses.ok(this.late.takeUp(context, words).map(WorkshopViews::of));
	}

	/** Sets them aside, for a reason that their author reads. */
	@PostMapping("/late-words/{words}/setting-aside")
	ResponseEntity<LateWordsView> setAside(RequestContext context, @PathVariable OutputId words,
			@RequestBody SettingAside why) {
		return Responses.ok(this.late.setAside(context, words, why.reason()).map(WorkshopViews::of));
	}

}
