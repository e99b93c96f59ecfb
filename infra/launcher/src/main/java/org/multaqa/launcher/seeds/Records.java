package org.multaqa.launcher.seeds;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Makes records of values in the order of their components. */
final class Records {

	private Records() {
	}

	/**
	 * Makes a record.
	 * @param <T> its type
	 * @param type its type
	 * @param values one per component
	 * @return the record
	 * @throws IllegalArgumentException what the record itself says of the values
	 */
	static <T> T make(Class<T> type, @Nullable Object[] values) {
		try {
			var types = Arrays.stream(type.getRecordComponents())
				.map(RecordComponent::getType)
				.toArray(Class<?>[]::new);
			var constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalArgumentException(
					(ex.getCause() != null) ? String.valueOf(ex.getCause().getMessage()) : "not valid", ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
