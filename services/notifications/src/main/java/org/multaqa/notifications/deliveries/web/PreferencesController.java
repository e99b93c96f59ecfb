package org.multaqa.notifications.deliveries.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.notifications.api.PreferencesView;
import org.multaqa.notifications.deliveries.application.PreferenceService;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a person wants to hear of each kind of news: at once, in the morning, in the
 * evening, or never. What asks for an answer always comes at once.
 */
@RestController
@RequestMapping("/api/v1/preferences/{person}")
@Tag(name = "preferences")
class PreferencesController {

	private final PreferenceService preferences;

	PreferencesController(PreferenceService preferences) {
		this.preferences = preferences;
	}

	/** How a person wants to hear of each kind of news of which one may choose. */
	@GetMapping
	PreferencesView get(Actor actor, @PathVariable String person) {
		return new PreferencesView(this.preferences.get(actor, new PersonId(person)));
	}

	/** Says how to hear of some kinds of news; the others stay as they are. */
	@PutMapping
	PreferencesView put(Actor actor, @PathVariable String person, @RequestBody PreferencesView wanted) {
		return new PreferencesView(this.preferences.prefer(actor, new PersonId(person), wanted.news()));
	}

}
