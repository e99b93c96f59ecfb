package org.multaqa.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the platform writes JSON, everywhere: ids as strings, instants in UTC as ISO 8601,
 * absent instead of null, one of several kinds by the member {@code kind} (see
 * {@link Kind}), members in the order of the record, those of an {@link Unwrapped} one in
 * its place. Readers skip members that they do not know and refuse a record that lacks
 * one it needs (all but {@link Nullable}), or has null there or in a list. Nothing is
 * guessed: no enum by its number, no integer from 3.7.
 */
public final class ModelJson {

	private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

	private ModelJson() {
	}

	/**
	 * The mapper of everything that is stored or published.
	 * @return a shared, thread-safe mapper
	 */
	public static JsonMapper mapper() {
		return MAPPER;
	}

	/**
	 * A value as it is stored or published, for hashing.
	 * @param value any value
	 * @return the same text for equal values
	 */
	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/**
	 * Teaches a mapper the same rules.
	 * @param builder the builder of any JSON mapper
	 * @return the builder
	 */
	public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
		return builder.annotationIntrospector(new ModelIntrospector())
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
	}

	/**
	 * How a constant is written wherever people and programs outside Java meet it: in
	 * JSON, addresses, message keys and style sheets.
	 * @param constant for instance {@code SECRETARY_GENERAL}
	 * @return for instance {@code secretary-general}
	 */
	public static String wireName(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The members of a record as JSON has them: in the place of a component that is
	 * {@link Unwrapped} stand its own.
	 * @param type a record
	 * @return their components, in the order of writing
	 */
	public static List<RecordComponent> members(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.flatMap((component) -> isUnwrapped(component) ? members(component.getType()).stream()
					: Stream.of(component))
			.toList();
	}

	/**
	 * Whether the members of this component stand beside those of the record.
	 * @param component a component of a record
	 * @return true if its type is {@link Unwrapped}
	 */
	public static boolean isUnwrapped(RecordComponent component) {
		return component.getType().isAnnotationPresent(Unwrapped.class);
	}

	/**
	 * Whether a record may lack this component.
	 * @param component a component of a record
	 * @return true if its type is {@link Nullable}
	 */
	public static boolean isOptional(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/**
	 * Reads a JSON object as a map, for members nobody has a record for.
	 * @param json a JSON object
	 * @return its members
	 */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> readMap(String json) {
		return MAPPER.readValue(json, Map.class);
	}

}
