package org.multaqa.portal.rebuild;

import java.net.URI;
import java.time.Duration;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.model.access.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: are the read models what the log says, and can they be built anew? */
@RestController
@RequestMapping("/api/v1/read-models")
@Tag(name = "operations")
class RebuildController {

	private static final URI PROGRESS = URI.create("/api/v1/read-models/rebuild");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final LogCheck check;

	private final Rebuild rebuild;

	private final SecurityLog log;

	RebuildController(LogCheck check, Rebuild rebuild, SecurityLog log) {
		this.check = check;
		this.rebuild = rebuild;
		this.log = log;
	}

	/** Builds the read models anew from the log, in memory, and compares. */
	@GetMapping("/check")
	Comparison check(Actor actor) {
		actor.operate().orThrow();
		return this.check.compare(PATIENCE);
	}

	/**
	 * Begins to build the read models anew from the log, beside those in use. They are
	 * swapped when they are complete, and the journal is given what it lacks. It takes
	 * time: the answer says where to look how far it is.
	 */
	@PostMapping("/rebuild")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ResponseEntity<RebuildView> rebuild(Actor actor) {
		actor.operate().orThrow();
		this.rebuild.begin(actor.person());
		this.log.done(SecurityEvent.READ_MODELS_REBUILT, actor.person().value(), null, null);
		return ResponseEntity.accepted().location(PROGRESS).body(view());
	}

	/** How far the last rebuild is, or how it ended. */
	@GetMapping("/rebuild")
	RebuildView progress(Actor actor) {
		actor.operate().orThrow();
		return view();
	}

	private RebuildView view() {
		return new RebuildView(this.rebuild.inUse(), this.rebuild.progress().orElse(null));
	}

}
