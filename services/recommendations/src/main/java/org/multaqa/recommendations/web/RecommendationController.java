package org.multaqa.recommendations.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.kit.web.Answers;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.recommendations.application.Forums;
import org.multaqa.recommendations.application.NewRecommendation;
import org.multaqa.recommendations.application.NewWording;
import org.multaqa.recommendations.application.Recommendations;
import org.multaqa.recommendations.application.Sources;
import org.multaqa.recommendations.domain.Forum;
import org.multaqa.recommendations.domain.Recommendation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recommendations")
final class RecommendationController {

	private final Recommendations recommendations;

	private final Forums forums;

	private final Sources sources;

	RecommendationController(Recommendations recommendations, Forums forums, Sources sources) {
		this.recommendations = recommendations;
		this.forums = forums;
		this.sources = sources;
	}

	@GetMapping("/meetings/{meeting}/recommendations")
	Listed list(Actor actor, @PathVariable String meeting) {
		var forum = this.forums.of(meeting);
		return new Listed(
				this.recommendations.readAll(actor, meeting).stream().map((found) -> view(found, forum)).toList());
	}

	@PostMapping("/meetings/{meeting}/recommendations")
	ResponseEntity<RecommendationView> draft(Command command, @PathVariable String meeting,
			@RequestBody NewRecommendation words) {
		var drafted = this.recommendations.draft(command, meeting, words);
		return Answers.created("/api/v1/recommendations/" + drafted.id(), viewed(drafted));
	}

	@GetMapping("/recommendations/{id}")
	ResponseEntity<RecommendationView> read(Actor actor, @PathVariable String id) {
		return ok(this.recommendations.read(actor, id));
	}

	@PutMapping("/recommendations/{id}")
	ResponseEntity<RecommendationView> reword(Command command, @PathVariable String id, @RequestBody NewWording words) {
		return ok(this.recommendations.reword(command, id, words));
	}

	@PostMapping("/recommendations/{id}/submission")
	ResponseEntity<RecommendationView> submit(Command command, @PathVariable String id) {
		return ok(this.recommendations.submit(command, id));
	}

	@PostMapping("/recommendations/{id}/withdrawal")
	ResponseEntity<RecommendationView> withdraw(Command command, @PathVariable String id) {
		return ok(this.recommendations.withdraw(command, id));
	}

	@PutMapping("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> support(Command command, @PathVariable String id, @PathVariable String office) {
		return ok(this.recommendations.support(command, id, new OfficeId(office)));
	}

	@DeleteMapping("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> withdrawSupport(Command command, @PathVariable String id,
			@PathVariable String office) {
		return ok(this.recommendations.withdrawSupport(command, id, new OfficeId(office)));
	}

	@PostMapping("/recommendations/{id}/discussion")
	ResponseEntity<RecommendationView> discuss(Command command, @PathVariable String id) {
		return ok(this.recommendations.discuss(command, id));
	}

	@PutMapping("/recommendations/{id}/positions/{office}")
	ResponseEntity<RecommendationView> state(Command command, @PathVariable String id, @PathVariable String office,
			@RequestBody StatedPosition position) {
		return ok(this.recommendations.state(command, id, new OfficeId(office), position.stance(), position.reason()));
	}

	@PostMapping("/recommendations/{id}/decision")
	ResponseEntity<RecommendationView> decide(Command command, @PathVariable String id) {
		return ok(this.recommendations.decide(command, id));
	}

	@DeleteMapping("/recommendations/{id}/reservations/{office}")
	ResponseEntity<RecommendationView> liftReservation(Command command, @PathVariable String id,
			@PathVariable String office) {
		return ok(this.recommendations.liftReservation(command, id, new OfficeId(office)));
	}

	private ResponseEntity<RecommendationView> ok(Versioned<Recommendation> found) {
		return Answers.ok(viewed(found));
	}

	private Versioned<RecommendationView> viewed(Versioned<Recommendation> found) {
		var forum = this.forums.of(found.state().meeting().value());
		return found.map((recommendation) -> view(found, forum));
	}

	private RecommendationView view(Versioned<Recommendation> found, Forum forum) {
		return RecommendationView.of(found, forum, this.sources::find);
	}

	/**
	 * A position.
	 *
	 * @param stance where the office stands
	 * @param reason why, or absent
	 */
	record StatedPosition(Stance stance, @Nullable LocalizedText reason) {

	}

	/**
	 * The recommendations of a meeting.
	 *
	 * @param recommendations in the order of their ids
	 */
	record Listed(List<RecommendationView> recommendations) {

	}

}
