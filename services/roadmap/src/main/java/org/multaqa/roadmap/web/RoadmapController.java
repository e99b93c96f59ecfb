package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.application.InitiativeRequest;
import org.multaqa.roadmap.application.NewComment;
import org.multaqa.roadmap.application.NewRoadmap;
import org.multaqa.roadmap.application.RoadmapService;
import org.multaqa.roadmap.domain.Roadmap;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roadmaps, as they are written, commented, approved and followed, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Roadmaps")
final class RoadmapController {

	private static final String INITIATIVE = "/roadmaps/{id}/initiatives/{initiative}";

	private final RoadmapService roadmaps;

	private final InitiativeBases bases;

	RoadmapController(RoadmapService roadmaps, InitiativeBases bases) {
		this.roadmaps = roadmaps;
		this.bases = bases;
	}

	@GetMapping("/meetings/{meeting}/roadmaps")
	Listed list(Actor actor, @PathVariable String meeting) {
		return new Listed(this.roadmaps.readAll(actor, meeting).stream().map(RoadmapSummary::of).toList());
	}

	@PostMapping("/meetings/{meeting}/roadmaps")
	ResponseEntity<RoadmapView> open(RequestContext context, @PathVariable String meeting,
			@RequestBody NewRoadmap words) {
		var opened = this.roadmaps.open(context, meeting, words);
		return Responses.created("/api/v1/roadmaps/" + opened.id(), viewed(opened));
	}

	@GetMapping("/roadmaps/{id}")
	ResponseEntity<RoadmapView> read(Actor actor, @PathVariable String id) {
		return ok(this.roadmaps.read(actor, id));
	}

	@PostMapping("/roadmaps/{id}/initiatives")
	ResponseEntity<RoadmapView> draft(RequestContext context, @PathVariable String id,
			@RequestBody InitiativeRequest words) {
		var name = RoadmapService.nameFor(context, words);
		return Responses.created("/api/v1/roadmaps/" + id + "/initiatives/" + name,
				viewed(this.roadmaps.draft(context, id, name, words)));
	}

	@GetMapping(INITIATIVE)
	ResponseEntity<InitiativeView> readInitiative(Actor actor, @PathVariable String id,
			@PathVariable String initiative) {
		var name = new InitiativeId(initiative);
		return Responses.ok(this.roadmaps.read(actor, id).map((roadmap) -> {
			var found = roadmap.initiative(name);
			return InitiativeView.of(found, roadmap.reached(), this.bases.sources(roadmap.meeting(), found.sources()));
		}));
	}

	@PutMapping(INITIATIVE)
	ResponseEntity<RoadmapView> revise(RequestContext context, @PathVariable String id, @PathVariable String initiative,
			@RequestBody InitiativeRequest words) {
		return ok(this.roadmaps.revise(context, id, new InitiativeId(initiative), words));
	}

	@DeleteMapping(INITIATIVE)
	ResponseEntity<RoadmapView> remove(RequestContext context, @PathVariable String id,
			@PathVariable String initiative) {
		return ok(this.roadmaps.remove(context, id, new InitiativeId(initiative)));
	}

	@PutMapping(INITIATIVE + "/milestones/{milestone}/reached")
	ResponseEntity<RoadmapView> reach(RequestContext context, @PathVariable String id, @PathVariable String initiative,
			@PathVariable String milestone, @RequestBody Day day) {
		return ok(this.roadmaps.reach(context, id, new InitiativeId(initiative), new MilestoneId(milestone), day.on()));
	}

	@PostMapping("/roadmaps/{id}/consultation")
	ResponseEntity<RoadmapView> consult(RequestContext context, @PathVariable String id) {
		return ok(this.roadmaps.consult(context, id));
	}

	@PostMapping("/roadmaps/{id}/consultation/closing")
	ResponseEntity<RoadmapView> closeConsultation(RequestContext context, @PathVariable String id) {
		return ok(this.roadmaps.closeConsultation(context, id));
	}

	@PostMapping("/roadmaps/{id}/comments")
	ResponseEntity<RoadmapView> comment(RequestContext context, @PathVariable String id,
			@RequestBody NewComment words) {
		return Responses.created("/api/v1/roadmaps/" + id, viewed(this.roadmaps.comment(context, id, words)));
	}

	@PostMapping("/roadmaps/{id}/presentation")
	ResponseEntity<RoadmapView> present(RequestContext context, @PathVariable String id) {
		return ok(this.roadmaps.present(context, id));
	}

	@PostMapping("/roadmaps/{id}/gates/{gate}/approval")
	ResponseEntity<RoadmapView> approve(RequestContext context, @PathVariable String id, @PathVariable String gate,
			@RequestBody Read read) {
		return ok(this.roadmaps.approve(context, id, gate, read.contentHash()));
	}

	@PostMapping("/roadmaps/{id}/gates/{gate}/return")
	ResponseEntity<RoadmapView> sendBack(RequestContext context, @PathVariable String id, @PathVariable String gate,
			@RequestBody Why why) {
		return ok(this.roadmaps.sendBack(context, id, gate, why.reason()));
	}

	private ResponseEntity<RoadmapView> ok(Versioned<Roadmap> found) {
		return Responses.ok(viewed(found));
	}

	private Versioned<RoadmapView> viewed(Versioned<Roadmap> found) {
		return found.map((roadmap) -> RoadmapView.of(found,
				this.bases.sources(roadmap.meeting(),
						roadmap.content()
							.initiatives()
							.stream()
							.flatMap((initiative) -> initiative.sources().stream())
							.toList())));
	}

	/**
	 * The day on which a milestone was reached.
	 *
	 * @param on the day
	 */
	record Day(LocalDate on) {

	}

	/**
	 * What an approver has read.
	 *
	 * @param contentHash hash of exactly that content
	 */
	record Read(String contentHash) {

	}

	/**
	 * Why an approver sends it back.
	 *
	 * @param reason why
	 */
	record Why(LocalizedText reason) {

	}

	/**
	 * The roadmaps of a meeting.
	 *
	 * @param roadmaps in the order of their ids
	 */
	record Listed(List<RoadmapSummary> roadmaps) {

	}

}
