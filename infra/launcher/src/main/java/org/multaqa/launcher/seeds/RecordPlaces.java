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
 * Remembers where each record is written, and which of them could not be made last.
 */
final class RecordPlaces extends ValueDeserializerModifier {

	private static final long serialVersionUID = 1;

	private final transient Faults faults;

	/** The record that could not be made last, or one in it. */
	private transient @Nullable JsonPointer failed;

	/**
	 * Places of what is read with a {@link SeedFile} as attribute.
	 * @param faults told where each record was read
	 */
	RecordPlaces(Faults faults) {
		this.faults = faults;
	}

	/** Where the record is that could not be made, or the innermost of several. */
	@Nullable JsonPointer failed() {
		return this.failed;
	}

	/** Whatever failed before is no matter of what is read next. */
	void beginAnew() {
		this.failed = null;
	}

	@Override
	public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier type,
			ValueDeserializer<?> deserializer) {
		Class<?> made = type.getBeanClass();
		return (made.isRecord() && !Id.class.isAssignableFrom(made) && made != LocalizedText.class)
				? new PlaceKept(deserializer) : deserializer;
	}

	private final class PlaceKept extends DelegatingDeserializer {

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
			var file = (SeedFile) context.getAttribute(SeedFile.class);
			try {
				Object record = super.deserialize(parser, context);
				RecordPlaces.this.faults.wasReadAt(record, file.place(at));
				return record;
			}
			catch (DatabindException ex) {
				RecordPlaces.this.failed = (RecordPlaces.this.failed != null) ? RecordPlaces.this.failed : at;
				throw ex;
			}
		}

	}

}
