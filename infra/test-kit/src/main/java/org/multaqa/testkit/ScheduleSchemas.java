package org.multaqa.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.multaqa.model.ModelJson;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The public schemas of schedule files, which apps of conferences go by. They lie beside
 * the project, or not.
 */
public final class ScheduleSchemas {

	private static final Path FOLDER = Path
		.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"))
		.resolve("schedules/schema");

	private ScheduleSchemas() {
	}

	/** Whether they lie beside the project. */
	public static boolean areThere() {
		return Files.exists(FOLDER);
	}

	/**
	 * What is wrong with a schedule.xml.
	 * @return nothing, if all is well
	 */
	public static List<String> faultsOfXml(String file) throws IOException, SAXException {
		var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(FOLDER.resolve("schedule.xml.xsd").toFile())
			.newValidator();
		var faults = new Faults(new ArrayList<>());
		validator.setErrorHandler(faults);
		validator.validate(new StreamSource(new StringReader(file)));
		return faults.found();
	}

	/**
	 * What is wrong with a schedule.json.
	 * @return nothing, if all is well
	 */
	public static List<String> faultsOfJson(String file) throws IOException {
		var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6, (builder) -> builder
			.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
		return registry.getSchema(ModelJson.mapper().readTree(Files.readString(FOLDER.resolve("schema.json"))))
			.validate(ModelJson.mapper().readTree(file))
			.stream()
			.map(Error::toString)
			.toList();
	}

	/** Goes on after the first. */
	private record Faults(List<String> found) implements ErrorHandler {

		@Override
		public void warning(SAXParseException fault) {
			error(fault);
		}

		@Override
		public void error(SAXParseException fault) {
			this.found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
		}

		@Override
		public void fatalError(SAXParseException fault) {
			error(fault);
		}

	}

}
