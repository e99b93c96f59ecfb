package org.multaqa.launcher.seeds;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Where each record of a file is written, and which of them could not be made. An
 * attribute of what is read, by which {@link Kept} finds it.
 */
final class RecordPlaces {

	private final SeedFile file;

	private final Faults faults;

	private @Nullable JsonPointer failed;

	/**
	 * Places of a file.
	 * @param faults told where each record was read
	 */
	RecordPlaces(SeedFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	/** The record that could not be made; of several in one another the innermost. */
	JsonPointer failed() {
		return (this.failed != null) ? this.failed : JsonPointer.empty();
	}

	private void failedAt(JsonPointer at) {
		this.failed = (this.failed != null) ? this.failed : at;
	}

	/** Tells of every record that is read where it was. */
	static final class Kept extends ValueDeserializerModifier {

		private static final long serialVersionUID = 1;

		@Override
		public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier type,
				ValueDeserializer<?> deserializer) {
			Class<?> made = type.getBeanClass();
			return (made.isRecord() && !Id.class.isAssignableFrom(made) && made != LocalizedText.class)
					? new PlaceKept(deserializer) : deserializer;
		}

	}

	private static final class PlaceKept extends DelegatingDeserializer {

		PlaceKept(ValueDeserializer<?> deserializer) {
			super(deserializer);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
			return new PlaceKept(deserializer);
		}

		@Override
		public Object deserialize(JsonParser parser, DeserializationContext context) {
			var at = parser.streamReadContext().pathAsPointer();
			var places = (RecordPlaces) context.getAttribute(RecordPlaces.class);
			try {
				Object record = super.deserialize(parser, context);
				places.faults.wasReadAt(record, places.file.place(at));
				return record;
			}
			catch (DatabindException ex) {
				places.failedAt(at);
				throw ex;
			}
		}

	}

}
