package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The shape of a file: its JSON Schema, which is made of the records of the format and
 * lies beside this class, for editors to help with the writing.
 */
final class Shape {

	private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
		.formats(List.of(new Written("moment", Moments::check), new Written("day", LocalDate::parse),
				new Written("time-zone", ZoneId::of), new Written("language", LocalizedText::checkLanguage)))
		.build();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(DIALECT, (registry) -> registry
		.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	/** By the name of the file; none ever changes. */
	private static final Map<String, Shape> READ = new ConcurrentHashMap<>();

	private final JsonNode json;

	private final Schema schema;

	private Shape(JsonNode json) {
		this.json = json;
		this.schema = REGISTRY.getSchema(json);
	}

	/**
	 * The shape of a file of the format.
	 * @param file its name, {@code people.yaml}
	 */
	static Shape of(String file) {
		return READ.computeIfAbsent(file, Shape::read);
	}

	private static Shape read(String file) {
		String resource = file.replace(".yaml", ".schema.json");
		try (var stream = Shape.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException("there is no " + resource);
			}
			return new Shape(ModelJson.mapper().readTree(stream));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode json() {
		return this.json;
	}

	/**
	 * Compares a file with its shape.
	 * @param file what was read
	 * @param faults told all that is wrong
	 * @return where it is wrong
	 */
	Set<JsonPointer> check(SeedFile file, Faults faults) {
		var wrong = new HashSet<JsonPointer>();
		for (Error error : this.schema.validate(file.tree())) {
			var fault = new Misshapen(this.json, error);
			// what is not even of the right kind has no right words either
			if (wrong.add(fault.at()) || fault.isOfSomethingMissing()) {
				faults.add(file.place(fault.at()).fault(fault.reason()));
			}
		}
		return wrong;
	}

	/** A word that another class of Java reads, which knows best. */
	private record Written(String name, Consumer<String> reader) implements Format {

		@Override
		public String getName() {
			return this.name;
		}

		@Override
		public boolean matches(ExecutionContext context, String value) {
			try {
				this.reader.accept(value);
				return true;
			}
			catch (IllegalArgumentException | DateTimeException _) {
				return false;
			}
		}

	}

}
