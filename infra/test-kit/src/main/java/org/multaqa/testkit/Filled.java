package org.multaqa.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/** Records of which no component is absent, to see whether all of them get through. */
final class Filled {

	private static final Map<Class<?>, Object> SAMPLES = Map.of(String.class, "en", Boolean.class, true, Integer.class,
			1, Long.class, 1L, Instant.class, Instant.parse("2025-12-08T06:00:00Z"), LocalDate.class,
			LocalDate.of(2025, 12, 8), LocalizedText.class, LocalizedText.of("en", "Text"));

	private Filled() {
	}

	/**
	 * The same record, with something in each place where there was nothing.
	 * @param value a record, or anything else, which stays as it is
	 */
	static Object of(Object value) {
		if (!(value instanceof Record)) {
			return value;
		}
		return make(value.getClass(),
				Arrays.stream(value.getClass().getRecordComponents())
					.map((component) -> filled(get(component, value), component))
					.toArray());
	}

	private static Object filled(@Nullable Object value, RecordComponent component) {
		return switch (value) {
			case null -> sample(ResolvableType.forType(component.getGenericType()));
			case List<?> list -> list.stream().map(Filled::of).toList();
			default -> of(value);
		};
	}

	private static Object sample(ResolvableType type) {
		Class<?> raw = type.toClass();
		@Nullable Object known = SAMPLES.get(raw);
		if (known != null) {
			return known;
		}
		if (raw.isEnum()) {
			return raw.getEnumConstants()[0];
		}
		if (Collection.class.isAssignableFrom(raw)) {
			return List.of(sample(type.getGeneric(0)));
		}
		if (Map.class.isAssignableFrom(raw)) {
			return Map.of(sample(type.getGeneric(0)), sample(type.getGeneric(1)));
		}
		return make(raw,
				Arrays.stream(raw.getRecordComponents())
					.map((component) -> sample(ResolvableType.forType(component.getGenericType())))
					.toArray());
	}

	private static @Nullable Object get(RecordComponent component, Object value) {
		try {
			return component.getAccessor().invoke(value);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object make(Class<?> type, Object... components) {
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return BeanUtils.instantiateClass(constructor, components);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
