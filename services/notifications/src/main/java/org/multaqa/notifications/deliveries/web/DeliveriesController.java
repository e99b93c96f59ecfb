package org.multaqa.notifications.deliveries.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.notifications.api.DeliveryView;
import org.multaqa.notifications.deliveries.application.DeliveryService;
import org.multaqa.notifications.deliveries.application.NoticeQuery;
import org.multaqa.notifications.deliveries.domain.Notice;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, and whether it left the house. No address ever. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "deliveries")
class DeliveriesController {

	private final DeliveryService deliveries;

	DeliveriesController(DeliveryService deliveries) {
		this.deliveries = deliveries;
	}

	/**
	 * The latest notices, with what became of them. Operators and founders see all,
	 * organisers those of their meetings.
	 * @param meeting only those of this meeting, or absent
	 * @param limit at most so many, 500 at most
	 */
	@GetMapping("/deliveries")
	List<DeliveryView> latest(Actor actor, @RequestParam @Nullable MeetingId meeting,
			@RequestParam(defaultValue = "100") int limit) {
		return this.deliveries.latest(actor, meeting, limit).stream().map(DeliveriesController::view).toList();
	}

	/**
	 * The notices of a meeting, the latest first, for its organisers.
	 * @param kind only of this kind, for instance {@code invitation}, or absent
	 * @param status only where they stand so, for instance {@code failed}, or absent
	 * @param office only to people of this office, or absent
	 */
	@GetMapping("/meetings/{meeting}/deliveries")
	ResponseEntity<List<DeliveryView>> ofMeeting(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable String kind, @RequestParam @Nullable String status,
			@RequestParam @Nullable OfficeId office, @RequestParam @Nullable Cursor page) {
		var query = new NoticeQuery(meeting, (kind != null) ? Names.kind(kind) : null,
				(status != null) ? Names.status(status) : null, office, page);
		return Responses.page(this.deliveries.page(actor, query).map(DeliveriesController::view));
	}

	/**
	 * Sends once more what failed, is uncertain, or has left the house and does not turn
	 * up. Who asks for it stays with the notice.
	 */
	@PostMapping("/deliveries/{id}/resending")
	DeliveryView resend(Actor actor, @PathVariable String id) {
		return view(this.deliveries.resend(actor, id));
	}

	private static DeliveryView view(Notice notice) {
		return new DeliveryView(notice.id(), notice.person(), notice.kind().meeting(), notice.office(),
				notice.kind().kind(), notice.kind().key(), notice.status(), notice.happened(), notice.due(),
				notice.since(), notice.attempts(), notice.reason(), notice.resent());
	}

}
