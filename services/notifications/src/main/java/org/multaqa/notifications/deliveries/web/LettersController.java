package org.multaqa.notifications.deliveries.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.LetterView;
import org.multaqa.notifications.deliveries.application.DeliveryService;
import org.multaqa.notifications.deliveries.application.LetterPreviews;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters before they are sent. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/letters")
@Tag(name = "letters")
class LettersController {

	private final DeliveryService deliveries;

	private final LetterPreviews previews;

	LettersController(DeliveryService deliveries, LetterPreviews previews) {
		this.deliveries = deliveries;
		this.previews = previews;
	}

	/**
	 * The letter of a kind as it would be written in a meeting now, to nobody in
	 * particular, for its organisers.
	 * @param kind for instance {@code invitation}
	 * @param lang in which language, else in the first one of the meeting
	 */
	@GetMapping("/{kind}/preview")
	LetterView preview(Actor actor, @PathVariable MeetingId meeting, @PathVariable String kind,
			@RequestParam @Nullable String lang) {
		this.deliveries.mayRead(actor, meeting);
		var wanted = (lang != null) ? LanguagePreference.of(lang) : LanguagePreference.of();
		return this.previews.of(meeting, Names.kind(kind), wanted)
			.orElseThrow(() -> RuleViolation.unknown("letter.no-example", kind));
	}

}
