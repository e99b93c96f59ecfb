package org.multaqa.portal.rebuild;

import java.time.Duration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.model.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: are the read models what the log says? */
@RestController
@RequestMapping("/api/v1/read-models")
@Tag(name = "operations")
class RebuildController {

	private static final Logger AUDIT = LoggerFactory.getLogger("org.multaqa.audit");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Rebuild rebuild;

	RebuildController(Rebuild rebuild) {
		this.rebuild = rebuild;
	}

	@GetMapping("/check")
	@Operation(summary = "Builds the read models anew from the log, in memory, and compares")
	Rebuild.Comparison check(Actor actor) {
		actor.operate().insist();
		return this.rebuild.compare(PATIENCE);
	}

	@PostMapping("/rebuild")
	@Operation(summary = "Puts right what differs from the log, in the read models and in the journal")
	Rebuild.Comparison rebuild(Actor actor) {
		actor.operate().insist();
		AUDIT.info("{} rebuilds the read models", actor.person());
		return this.rebuild.repair(PATIENCE);
	}

}
