package org.multaqa.registration.domain;

import java.util.Locale;

import org.multaqa.model.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;

/**
 * Keys under which the words of a refusal name roles and stages in the reader's language.
 */
public final class Names {

	private Names() {
	}

	public static String of(Role role) {
		return "role." + wire(role);
	}

	public static String of(MeetingStage stage) {
		return "stage." + wire(stage);
	}

	private static String wire(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
