package org.multaqa.roadmap.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.api.ReadContent;
import org.multaqa.roadmap.api.RoadmapList;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.api.RoadmapsApi;
import org.multaqa.roadmap.application.RoadmapService;

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

/**
 * Roadmaps, as they are opened, read and approved, over HTTP; {@link RoadmapsApi} is for
 * callers.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Roadmaps")
final class RoadmapController {

	private final RoadmapService roadmaps;

	private final RoadmapViews views;

	RoadmapController(RoadmapService roadmaps, RoadmapViews views) {
		this.roadmaps = roadmaps;
		this.views = views;
	}

	/** The roadmaps of a meeting, in the order of their ids. */
	@GetMapping("/meetings/{meeting}/roadmaps")
	ResponseEntity<RoadmapList> list(Actor actor, @PathVariable String meeting, @RequestParam @Nullable Cursor page) {
		var listed = this.roadmaps.list(actor, meeting, page).map(this.views::summary);
		return Responses.page(listed, new RoadmapList(listed.items()));
	}

	/** Opens the roadmap of a year. */
	@PostMapping("/meetings/{meeting}/roadmaps")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RoadmapView> open(RequestContext context, @PathVariable String meeting,
			@RequestBody NewRoadmap request) {
		var opened = this.roadmaps.open(context, meeting, request);
		return Responses.created("/api/v1/roadmaps/" + opened.id(), this.views.of(opened));
	}

	/** A roadmap with all that is written in it. */
	@GetMapping("/roadmaps/{id}")
	ResponseEntity<RoadmapView> read(Actor actor, @PathVariable String id) {
		return Responses.ok(this.views.of(this.roadmaps.read(actor, id)));
	}

	/** Says anew what a roadmap, its areas and its gates are called. */
	@PutMapping("/roadmaps/{id}/plan")
	@NeedsVersion
	ResponseEntity<RoadmapView> reword(RequestContext context, @PathVariable String id,
			@RequestBody PlanRequest request) {
		return Responses.ok(this.views.of(this.roadmaps.reword(context, id, request)));
	}

	/** Hands the content to the first gate. */
	@PostMapping("/roadmaps/{id}/presentation")
	ResponseEntity<RoadmapView> present(RequestContext context, @PathVariable String id) {
		return Responses.ok(this.views.of(this.roadmaps.present(context, id)));
	}

	/**
	 * Asks for what a passkey signs to pass a gate, where the meeting wants that; another
	 * one takes the place of the former one.
	 */
	@PostMapping("/roadmaps/{id}/gates/{gate}/challenge")
	ChallengeView challenge(Actor actor, @PathVariable String id, @PathVariable String gate,
			@RequestBody ReadContent request) {
		return this.roadmaps.challenge(actor, id, gate, request.contentHash());
	}

	/**
	 * Passes a gate for exactly the content that was read, signed with a passkey where
	 * the meeting asks for that.
	 */
	@PostMapping("/roadmaps/{id}/gates/{gate}/approval")
	ResponseEntity<RoadmapView> approve(RequestContext context, @PathVariable String id, @PathVariable String gate,
			@RequestBody GateApproval request) {
		return Responses.ok(this.views.of(this.roadmaps.approve(context, id, gate, request)));
	}

	/** Sends it back from a gate, with the reason. */
	@PostMapping("/roadmaps/{id}/gates/{gate}/return")
	ResponseEntity<RoadmapView> sendBack(RequestContext context, @PathVariable String id, @PathVariable String gate,
			@RequestBody GateReturn request) {
		return Responses.ok(this.views.of(this.roadmaps.sendBack(context, id, gate, request.reason())));
	}

}
