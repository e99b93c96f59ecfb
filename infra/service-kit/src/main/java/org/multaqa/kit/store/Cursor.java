package org.multaqa.kit.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JacksonException;

/**
 * A place in a list: what the pages before and after it have in common. Stands in
 * addresses.
 *
 * @param backwards whether the page ends before this place, else it begins behind it
 * @param key the value that gives the order, a text or a number
 * @param id the id of the thing that stands there, or stood
 */
public record Cursor(boolean backwards, Object key, String id) {

	/**
	 * Reads it from an address.
	 * @param text as {@link #toString} wrote it, or anything else
	 * @return empty if it is none
	 */
	public static Optional<Cursor> parse(@Nullable String text) {
		try {
			if (text != null
					&& ModelJson.mapper()
						.readValue(Base64.getUrlDecoder().decode(text), Object.class) instanceof List<?> parts
					&& parts.size() == 3 && parts.get(0) instanceof Boolean backwards && isKey(parts.get(1))
					&& parts.get(2) instanceof String id) {
				return Optional.of(new Cursor(backwards, parts.get(1), id));
			}
			return Optional.empty();
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private static boolean isKey(@Nullable Object key) {
		return key instanceof String || key instanceof Integer || key instanceof Long;
	}

	/** Opaque, of letters, digits, {@code -} and {@code _}. */
	@Override
	public String toString() {
		String json = ModelJson.mapper().writeValueAsString(List.of(this.backwards, this.key, this.id));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
