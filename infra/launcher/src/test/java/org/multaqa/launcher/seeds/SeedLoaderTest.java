package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedLoaderTest {

	private static final Path SEEDS = Path.of("..", "..", "seeds");

	@Nested
	class The_seeds_of_this_project {

		@ParameterizedTest
		@ValueSource(strings = { "doha-2025", "andes-2026" })
		void are_without_fault_and_say_that_they_are_a_sample(String name) {
			var seeds = SeedLoader.load(SEEDS.resolve(name));

			assertThat(seeds.id().value()).isEqualTo(name);
			assertThat(seeds.meeting().sample()).isTrue();
			assertThat(seeds.edition()).isEqualTo("1.0");
		}

		@Test
		void tell_of_doha_in_four_languages_and_of_every_kind_of_ending() {
			var seeds = SeedLoader.load(SEEDS.resolve("doha-2025"));

			assertThat(seeds.workshops().workshops().stream().flatMap((workshop) -> workshop.outputs().stream()))
				.extracting((output) -> output.language())
				.contains("ar", "en", "fr", "es");
			assertThat(seeds.recommendations().recommendations()).allSatisfy(
					(recommendation) -> assertThat(recommendation.text().has("ar") && recommendation.text().has("en"))
						.isTrue());
			assertThat(seeds.recommendations().recommendations())
				.anySatisfy((one) -> assertThat(one.withdrawn()).isNotNull())
				.anySatisfy((one) -> assertThat(one.decided()).isNotNull()
					.extracting((decided) -> decided.outcome())
					.isEqualTo(RecommendationsFile.Outcome.NOT_AGREED));
			assertThat(seeds.founder().value()).isEqualTo("layan-fihris");
			assertThat(seeds.clock()).isEqualTo("2025-12-08T08:00:00Z");
		}

	}

	@Nested
	class A_broken_file {

		@TempDir
		Path folder;

		@BeforeEach
		void copy() throws IOException {
			try (Stream<Path> files = Files.list(SEEDS.resolve("andes-2026"))) {
				for (Path file : files.toList()) {
					Files.copy(file, this.folder.resolve(file.getFileName().toString()));
				}
			}
		}

		@ParameterizedTest(name = "{0}: {3}")
		@CsvSource(delimiter = '|',
				textBlock = """
						meeting.yaml         | sample: true         | sampel: true        | “sample” is missing
						meeting.yaml         | sample: true         | sampel: true        | sampel: unknown key
						meeting.yaml         | format: 1            | format: 2           | format: only format 1 is known
						meeting.yaml         | 2026-03-19           | 2026-02-31          | meeting.to: not a day (2025-12-08): 2026-02-31
						meeting.yaml         | to: 2026-03-19       | to: 2026-03-17      | the meeting ends before it begins
						meeting.yaml         | America/La_Paz       | Mars/Olympus        | meeting.timeZone: not a time zone
						meeting.yaml         | 2026-01-12T09:30     | tomorrow            | not a moment (2025-12-08T11:00): tomorrow
						meeting.yaml         | kind: at-least       | kind: by-shouting   | meeting.consentRule.kind: “by-shouting” is none of [unanimous, no-block, at-least]
						meeting.yaml         | offices: 2           | offices: 0          | at least one office must agree
						meeting.yaml         | stage: open          | stage: opened       | “opened” is none of [draft, open, running, closed, archived]
						meeting.yaml         | id: andes-2026       | id: Andes 2026      | meeting.id: not an id
						people.yaml          | {es: Nina Cordel}    | {es: ""}            | people[1].name.es: this is empty
						people.yaml          | {es: Nina Cordel}    | {spanish_: Nina}    | not a language tag: spanish_
						people.yaml          | {es: Nina Cordel}    | {}                  | a text needs at least one language
						people.yaml          | {es: Nina Cordel}    | Nina Cordel         | people[1].name: not a text by language ({en: words, ar: words}): Nina Cordel
						people.yaml          | nina.cordel@example.org | nina@library.org | an invented person has an address at example.org
						people.yaml          | tomas.quipu@example.org | nina.cordel@example.org | somebody else has this address
						people.yaml          | id: tomas-quipu      | id: nina-cordel     | “nina-cordel” is already the person in people.yaml:5
						people.yaml          | {id: rene-cahier     | {id: x, id: rene-cahier | this key is written twice
						offices.yaml         | kind: headquarters   | kind: &a headquarters | anchors (&name) are not part of the format
						offices.yaml         | kind: headquarters   | kind: !!java.net.URL headquarters | tags (!name) are not part of the format
						offices.yaml         | offices:             | offices: [          | not YAML
						delegations.yaml     | office: rio          | office: mar         | this office already has a delegation
						delegations.yaml     | person: nina-cordel  | person: nobody      | delegations[0].members[0].person: there is no person “nobody”
						delegations.yaml     | as: nina-cordel      | as: nobody          | members[1].nominated.as: there is no person “nobody”
						delegations.yaml     | head: 1              | head: one           | not a whole number: one
						delegations.yaml     | head: 1              | organiser: 1        | a delegation has no seat for the role organiser
						delegations.yaml     | decides: true        | decides: yes        | neither true nor false: yes
						programme.yaml       | capacity: 60         | capacity: [60]      | one value is needed here, not a list or a map
						programme.yaml       | room: sala-lago      | room: cellar        | there is no room “cellar”
						programme.yaml       | 2026-03-19T11:00     | 2026-03-20T11:00    | outside the meeting, which is from 2026-03-18 to 2026-03-19
						programme.yaml       | buildsOn: [andes-boats] | buildsOn: [andes-weighing] | the sessions build on each other in a circle
						programme.yaml       | buildsOn: [andes-boats] | buildsOn: andes-boats | a list is needed here
						workshops.yaml       | kind: idea           | kind: slogan        | “slogan” is none of
						workshops.yaml       | language: pt         | language: port_     | not a language tag: port_
						workshops.yaml       | 2026-03-18T09:30     | 2026-03-18T08:30    | is earlier than the opening of the workshop
						workshops.yaml       | outputs: [andes-o-second-boat] | outputs: [andes-o-tide] | was not said in this room
						recommendations.yaml | navegue com um palmo | navegue com um metro | quote: these words are not in output andes-o-second-boat
						recommendations.yaml | 2026-03-18T11:30     | 2026-03-18T11:10    | was said later than it is quoted
						recommendations.yaml | authentic: pt        | authentic: en       | has no words in the authentic language, en
						recommendations.yaml | can-live-with        | reserve             | “reserve” needs a reason
						recommendations.yaml | office: rio, stance  | office: lake, stance | there is no office “lake”
						recommendations.yaml | outcome: agreed, at: 2026-03-19T10:00 | outcome: not-agreed, at: 2026-03-19T10:00 | “andes-r-dry-store” was not agreed
						roadmap.yaml         | sources: [andes-r-second-boat] | sources: [] | an initiative comes from at least one recommendation
						roadmap.yaml         | sources: [andes-r-second-boat] | sources: [r-none] | there is no recommendation “r-none”
						roadmap.yaml         | impactArea: llegar   | impactArea: volar   | there is no impact area “volar”
						roadmap.yaml         | 2026-Q4              | Q4                  | not a quarter (2026-Q1): Q4
						roadmap.yaml         | gate: network        | gate: garden        | there is no gate “garden”
						roadmap.yaml         | role: secretary-general | role: delegate   | the role delegate passes no gate
						roadmap.yaml         | role: secretary-general | role: headquarters | headquarters cannot approve alone
						refusals.yaml        | path: /api/v1/outputs | path: /oauth2      | must begin with /api/v1/
						refusals.yaml        | status: 412          | status: 200         | a refusal is answered with 400 to 499
						refusals.yaml        | method: PUT          | method: put         | “put” is none of [GET, POST, PUT, DELETE]
						""")
		void is_named_with_place_and_reason(String file, String good, String bad, String reason) throws IOException {
			Path path = this.folder.resolve(file);
			String text = Files.readString(path);
			assertThat(text).contains(good);
			int at = text.indexOf(good);
			Files.writeString(path, text.substring(0, at) + bad + text.substring(at + good.length()));

			assertThat(faults()).anySatisfy((fault) -> {
				assertThat(fault.toString()).contains(reason);
				assertThat(fault.line()).isPositive();
			});
		}

		@Test
		void is_not_the_end_of_reading_so_that_all_faults_are_told_at_once() throws IOException {
			replace("people.yaml", "language: fr", "");
			replace("offices.yaml", "kind: headquarters", "kind: palace");
			Files.delete(this.folder.resolve("roadmap.yaml"));

			assertThat(faults()).extracting(Fault::file).contains("offices.yaml", "people.yaml", "roadmap.yaml");
		}

		@Test
		void tells_the_line() throws IOException {
			replace("people.yaml", "id: tomas-quipu", "id: Tomás");

			assertThat(faults()).extracting(Fault::toString)
				.contains(
						"people.yaml:6: people[2].id: not an id (lower-case Latin letters, digits and hyphens, at most 80): Tomás; "
								+ "there is no person “tomas-quipu”, mentioned at delegations.yaml:13 (and in 7 more places, next at programme.yaml:10)");
		}

		@Test
		void may_not_be_huge() throws IOException {
			Files.writeString(this.folder.resolve("offices.yaml"), "# " + "x".repeat(SeedFolder.LARGEST_FILE));

			assertThat(faults()).extracting(Fault::reason).contains("the file is larger than 512 KB");
		}

		@Test
		void may_not_hide_a_bomb_of_aliases() throws IOException {
			Files.writeString(this.folder.resolve("offices.yaml"),
					"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\noffices: [*c, *c]\n");

			assertThat(faults()).extracting(Fault::reason).contains("aliases (*name) are not part of the format");
		}

		@Test
		void may_not_be_nested_without_end() throws IOException {
			Files.writeString(this.folder.resolve("offices.yaml"), "offices: " + "[".repeat(5000) + "]".repeat(5000));

			assertThat(faults()).extracting(Fault::file).contains("offices.yaml");
		}

		@Test
		void may_not_be_in_another_encoding() throws IOException {
			Files.write(this.folder.resolve("offices.yaml"), "offices: [é]".getBytes(StandardCharsets.ISO_8859_1));

			assertThat(faults()).extracting(Fault::reason).contains("the file is not UTF-8");
		}

		@Test
		void may_not_be_empty() throws IOException {
			Files.writeString(this.folder.resolve("offices.yaml"), "# nothing yet\n");

			assertThat(faults()).extracting(Fault::reason).contains("the file is empty");
		}

		@Test
		void with_a_name_outside_the_format_is_a_fault_too() throws IOException {
			Files.writeString(this.folder.resolve("recomendations.yaml"), "recommendations: []\n");

			assertThat(faults()).extracting(Fault::toString)
				.anySatisfy((fault) -> assertThat(fault).startsWith("recomendations.yaml: not a file of the format"));
		}

		@Test
		void is_told_in_one_message_for_people() throws IOException {
			replace("people.yaml", "id: tomas-quipu", "id: Tomás");
			var refused = catchThrowableOfType(FaultySeeds.class, () -> SeedLoader.load(this.folder));

			assertThat(refused).hasMessageContaining("Nothing was loaded")
				.hasMessageContaining("people.yaml:6")
				.hasMessageContaining("at most 80): Tomás");
		}

		private void replace(String file, String good, String bad) throws IOException {
			Path path = this.folder.resolve(file);
			Files.writeString(path, Files.readString(path).replace(good, bad));
		}

		private List<Fault> faults() {
			var refused = catchThrowableOfType(FaultySeeds.class, () -> SeedLoader.load(this.folder));
			return (refused != null) ? refused.faults() : List.of();
		}

	}

	@Test
	void a_folder_that_is_not_there_is_a_fault() {
		var refused = catchThrowableOfType(FaultySeeds.class, () -> SeedLoader.load(SEEDS.resolve("nowhere")));

		assertThat(refused.faults()).extracting(Fault::reason).containsExactly("there is no such folder");
	}

}
