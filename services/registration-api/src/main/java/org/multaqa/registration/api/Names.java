package org.multaqa.registration.api;

import java.util.Arrays;

import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * Keys of messages that name roles and stages in a refusal, in the reader's language.
 */
public final class Names {

	private Names() {
	}

	public static String of(Role role) {
		return "role." + ModelJson.wireName(role);
	}

	public static String of(MeetingStage stage) {
		return "stage." + ModelJson.wireName(stage);
	}

	/**
	 * The role that is written like this.
	 * @param name lower-case with hyphens, for instance {@code secretary-general}
	 * @throws RuleViolation {@code role.unknown}
	 */
	public static Role role(String name) {
		return Arrays.stream(Role.values())
			.filter((role) -> ModelJson.wireName(role).equals(name))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("role.unknown", name));
	}

}
