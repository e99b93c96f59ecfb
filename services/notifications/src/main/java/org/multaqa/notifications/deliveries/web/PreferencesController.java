package org.multaqa.notifications.deliveries.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.notifications.api.PreferencesView;
import org.multaqa.notifications.deliveries.application.DeliveryService;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a person wants to hear news: at once, daily or never. Invitations and decisions
 * always come at once.
 */
@RestController
@RequestMapping("/api/v1/preferences/{person}")
@Tag(name = "preferences")
class PreferencesController {

	private final DeliveryService deliveries;

	PreferencesController(DeliveryService deliveries) {
		this.deliveries = deliveries;
	}

	/** How a person wants to hear news. */
	@GetMapping
	PreferencesView get(Actor actor, @PathVariable String person) {
		return new PreferencesView(this.deliveries.preference(actor, new PersonId(person)));
	}

	/** Says how to hear news. */
	@PutMapping
	PreferencesView put(Actor actor, @PathVariable String person, @RequestBody PreferencesView wanted) {
		return new PreferencesView(this.deliveries.prefer(actor, new PersonId(person), wanted.news()));
	}

}
