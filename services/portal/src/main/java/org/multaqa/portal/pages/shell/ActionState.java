package org.multaqa.portal.pages.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Permission;

/**
 * Whether the reader may do something, and if not, why not or who can: no button is
 * missing without a word.
 *
 * @param allowed whether the button works
 * @param because where it does not: the last part of a message key {@code may.…} that
 * says why not or who can, for instance the code of the owner's refusal; absent where
 * nothing is shown
 * @param arguments what the message names, in order; see {@link Reader#said}
 */
public record ActionState(boolean allowed, @Nullable String because, List<Object> arguments) {

	public ActionState {
		arguments = List.copyOf(arguments);
	}

	public static ActionState yes() {
		return new ActionState(true, null, List.of());
	}

	/**
	 * Not for this reader, or not now.
	 * @param because the last part of a message key {@code may.…}
	 */
	public static ActionState no(String because) {
		return new ActionState(false, because, List.of());
	}

	/**
	 * As the owner refuses it.
	 * @return its message under {@code may.<code>}; nothing is shown where there is none
	 */
	public static ActionState refused(Permission.Refused refused) {
		return PageMessages.has("may." + refused.code()) ? new ActionState(false, refused.code(), refused.arguments())
				: hidden();
	}

	public static ActionState hidden() {
		return new ActionState(false, null, List.of());
	}

}
