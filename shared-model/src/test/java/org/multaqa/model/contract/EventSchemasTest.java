package org.multaqa.model.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventSchemasTest {

	private static final Path FOLDER = Path.of("src/main/resources/schemas");

	private static final EventSchemas SCHEMAS = new EventSchemas();

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final Map<String, Schema> VALIDATORS = new HashMap<>();

	static Stream<EventCatalogue.Entry> events() {
		return EventCatalogue.entries().values().stream();
	}

	static List<Contract> contracts() {
		return Contract.all();
	}

	@ParameterizedTest
	@MethodSource("events")
	void the_committed_schema_is_that_of_the_event(EventCatalogue.Entry event) {
		Published.assertSays(file(event.type()), Published.pretty(SCHEMAS.of(event)));
	}

	@Test
	void there_is_no_schema_of_nothing() throws Exception {
		try (var files = Files.list(FOLDER)) {
			assertThat(files).containsExactlyInAnyOrderElementsOf(events().map((event) -> file(event.type())).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void accepts_the_contract(Contract contract) {
		assertThat(errors(contract.type(), contract.json())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void accepts_members_of_later_days(Contract contract) {
		assertThat(errors(contract.type(), contract.json().deepCopy().put("addedIn2027", true))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void refuses_a_contract_that_lacks_what_is_needed(Contract contract) {
		assertThat(ModelJson.members(contract.entry().event())).filteredOn((member) -> !ModelJson.isOptional(member))
			.allSatisfy((member) -> assertThat(errors(contract.type(), contract.withoutMember(member.getName())))
				.as(member.getName())
				.hasSize(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"meeting.planned             | meeting     | \"Doha 2025\"",
			"meeting.planned             | from        | \"7 December\"",
			"meeting.planned             | names       | {}",
			"meeting.planned             | names       | {\"ar\": \" \"}",
			"meeting.planned             | names       | \"Doha\"",
			"meeting.planned             | consentRule | {\"kind\": \"dice\"}",
			"meeting.planned             | consentRule | {\"kind\": \"at-least\"}",
			"meeting.stage-reached       | stage       | \"RUNNING\"",
			"delegation.invited          | seats       | {\"king\": 1}",
			"delegation.invited          | seats       | {\"head\": \"one\"}",
			"programme.session-placed    | placement   | {\"session\": \"s\", \"room\": \"r\", \"starts\": \"noon\", \"ends\": \"2025-12-08T08:00:00Z\"}",
			"recommendation.agreed       | reservations| [null]",
			"recommendation.drafted      | citations   | {}" })
	// @formatter:on
	void refuses_what_the_reader_refuses(String event, String member, String value) {
		var type = "org.multaqa." + event + ".v1";
		var contract = contracts().stream().filter((one) -> one.type().equals(type)).findFirst().orElseThrow();
		var broken = contract.json().deepCopy().set(member, ModelJson.mapper().readTree(value));

		assertThat(errors(type, broken)).isNotEmpty()
			.allSatisfy((error) -> assertThat(error.getInstanceLocation().toString()).startsWith("/" + member));
	}

	private static Path file(String type) {
		return FOLDER.resolve(type + ".schema.json");
	}

	private static List<Error> errors(String type, JsonNode json) {
		var validator = VALIDATORS.computeIfAbsent(type,
				(name) -> REGISTRY.getSchema(SCHEMAS.of(EventCatalogue.find(name).orElseThrow())));
		return validator.validate(json,
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)));
	}

}
