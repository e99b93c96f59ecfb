package org.multaqa.model.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractTest {

	static List<Contract> contracts() {
		return Contract.all();
	}

	static Stream<EventCatalogue.Entry> events() {
		return EventCatalogue.entries().values().stream();
	}

	@Test
	void every_event_has_a_contract_and_every_contract_an_event() {
		var types = contracts().stream().map(Contract::type).collect(Collectors.toSet());

		assertThat(types).containsExactlyInAnyOrderElementsOf(EventCatalogue.entries().keySet());
		assertThat(EventCatalogue.entries().keySet())
			.allSatisfy((type) -> assertThat(Contract.FOLDER.resolve(type + ".json")).exists());
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void reads_into_the_event_and_is_written_back_as_it_was(Contract contract) {
		var event = contract.event();

		assertThat(ModelJson.mapper().<JsonNode>valueToTree(event)).isEqualTo(contract.json());
		assertThat(ModelJson.mapper().writeValueAsString(event)).isEqualTo(contract.json().toString());
		assertThat(event.subject()).matches("[a-z]+/[a-z0-9][a-z0-9-]{0,79}");
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void is_written_as_people_read_it(Contract contract) throws Exception {
		assertThat(Files.readString(Contract.FOLDER.resolve(contract.file())))
			.isEqualTo(Published.pretty(contract.json()));
	}

	@ParameterizedTest
	@MethodSource("contracts")
	void may_have_members_that_we_do_not_know(Contract contract) {
		var later = contract.json().deepCopy().put("addedIn2027", true);

		var read = ModelJson.mapper().treeToValue(later, contract.entry().event());

		assertThat(read).isEqualTo(contract.event());
	}

	@ParameterizedTest
	@MethodSource("events")
	void shows_each_member_that_may_be_absent_with_it_and_without_it(EventCatalogue.Entry event) {
		var shown = contracts().stream().filter((contract) -> contract.type().equals(event.type())).toList();

		assertThat(ModelJson.members(event.event())).filteredOn(ModelJson::isOptional)
			.allSatisfy((member) -> assertThat(shown).extracting((contract) -> contract.json().has(member.getName()))
				.as(member.getName())
				.contains(true, false));
	}

	@ParameterizedTest
	@MethodSource("events")
	void needs_each_member_that_may_not_be_absent(EventCatalogue.Entry event) {
		var contract = contracts().stream().filter((one) -> one.type().equals(event.type())).findFirst().orElseThrow();

		assertThat(ModelJson.members(event.event())).filteredOn((member) -> !ModelJson.isOptional(member))
			.isNotEmpty()
			.allSatisfy((member) -> assertThatExceptionOfType(JacksonException.class).as(member.getName())
				.isThrownBy(
						() -> ModelJson.mapper().treeToValue(contract.withoutMember(member.getName()), event.event())));
	}

	@Test
	void hashes_of_words_are_true() throws Exception {
		var digest = MessageDigest.getInstance("SHA-256");
		var wordings = contracts().stream()
			.map(Contract::json)
			.filter((json) -> json.has("words") && json.has("hash"))
			.collect(Collectors.toMap((json) -> json.path("hash").asString(), (json) -> json.path("words").asString(),
					(one, same) -> one));
		var citations = contracts().stream().flatMap((contract) -> contract.json().path("citations").valueStream());

		assertThat(wordings).isNotEmpty()
			.allSatisfy((hash,
					words) -> assertThat(
							HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8))))
						.isEqualTo(hash));
		assertThat(citations).isNotEmpty()
			.allSatisfy((citation) -> assertThat(wordings.get(citation.path("hash").asString()))
				.contains(citation.path("quote").asString()));
	}

	@Test
	void speaks_Arabic_and_English_wherever_words_are_for_everybody() {
		assertThat(contracts()).flatMap((contract) -> contract.json().valueStream().toList())
			.filteredOn((value) -> value.has("ar") || value.has("en"))
			.isNotEmpty()
			.allSatisfy((text) -> assertThat(text.propertyNames()).contains("ar", "en"));
	}

}
