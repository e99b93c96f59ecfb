package org.multaqa.launcher.seeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.ModelJson;

/** Reads single values as they are written in a seed file. */
final class Scalars {

	private Scalars() {
	}

	/**
	 * Reads a value.
	 * @param written as in the file
	 * @param type what it shall be
	 * @return the value
	 * @throws IllegalArgumentException with a reason for people
	 */
	static Object read(String written, Class<?> type) {
		if (written.isBlank() || written.equals("~")) {
			throw new IllegalArgumentException("this is empty");
		}
		if (Id.class.isAssignableFrom(type)) {
			return Records.make(type, new @Nullable Object[] { written });
		}
		if (type.isEnum()) {
			return constant(written, type);
		}
		try {
			return switch (type.getSimpleName()) {
				case "String" -> written;
				case "int", "Integer" -> Integer.valueOf(written);
				case "boolean" -> truth(written);
				case "LocalDate" -> LocalDate.parse(written);
				case "LocalDateTime" -> LocalDateTime.parse(written);
				case "ZoneId" -> ZoneId.of(written);
				default -> throw new IllegalStateException("no seed holds a " + type);
			};
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("not a whole number: " + written, ex);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("not a " + nameOf(type) + ": " + written, ex);
		}
	}

	private static Object truth(String written) {
		if (!List.of("true", "false").contains(written)) {
			throw new IllegalArgumentException("neither true nor false: " + written);
		}
		return Boolean.valueOf(written);
	}

	private static Object constant(String written, Class<?> type) {
		var constants = List.of(type.getEnumConstants());
		boolean capital = type == RefusalsFile.Method.class;
		return constants.stream()
			.filter((constant) -> name(constant, capital).equals(written))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("“" + written + "” is none of "
					+ constants.stream().map((constant) -> name(constant, capital)).toList()));
	}

	private static String name(Object constant, boolean capital) {
		var value = (Enum<?>) constant;
		return capital ? value.name() : ModelJson.wireName(value);
	}

	private static String nameOf(Class<?> type) {
		if (type == LocalDate.class) {
			return "day (2025-12-08)";
		}
		return (type == LocalDateTime.class) ? "moment (2025-12-08T11:00)" : "time zone (Asia/Qatar)";
	}

}
