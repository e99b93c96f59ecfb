package org.multaqa.notifications.deliveries.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.access.Actor;
import org.multaqa.notifications.api.DeliveryView;
import org.multaqa.notifications.deliveries.application.DeliveryService;
import org.multaqa.notifications.deliveries.domain.Notice;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, and whether it left the house. No address ever. */
@RestController
@RequestMapping("/api/v1/deliveries")
@Tag(name = "deliveries")
class DeliveriesController {

	private final DeliveryService deliveries;

	DeliveriesController(DeliveryService deliveries) {
		this.deliveries = deliveries;
	}

	/**
	 * The latest notices, with what became of them. Operators and founders see all,
	 * organisers those of their meetings.
	 * @param limit at most so many, 500 at most
	 */
	@GetMapping
	List<DeliveryView> latest(Actor actor, @RequestParam(defaultValue = "100") int limit) {
		return this.deliveries.latest(actor, limit).stream().map(DeliveriesController::view).toList();
	}

	/**
	 * For what is uncertain or failed: somebody has looked, and it shall be sent again.
	 */
	@PostMapping("/{id}/resending")
	DeliveryView resend(Actor actor, @PathVariable String id) {
		return view(this.deliveries.resend(actor, id));
	}

	private static DeliveryView view(Notice notice) {
		@Nullable Kind kind = notice.kind().getClass().getAnnotation(Kind.class);
		return new DeliveryView(notice.id(), notice.person(), notice.kind().meeting(),
				(kind != null) ? kind.value() : "", notice.kind().key(), notice.status(), notice.happened(),
				notice.due(), notice.attempts(), notice.reason());
	}

}
