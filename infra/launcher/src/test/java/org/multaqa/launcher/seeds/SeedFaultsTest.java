package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedFaultsTest {

	@TempDir
	Path folder;

	private SeedCopy seeds;

	@BeforeEach
	void copy() throws IOException {
		this.seeds = SeedCopy.in(this.folder);
	}

	@Nested
	class One_mistake {

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						people.yaml          | id: tomas-quipu         | id: nina-cordel        | person “nina-cordel” is already
						people.yaml          | id: tomas-quipu         | id: Tomás              | not an id
						people.yaml          | id: tomas-quipu         | id: tomas-quipo        | there is no person “tomas-quipu” (and in
						offices.yaml         | id: montana             | id: rio                | office “rio” is already
						programme.yaml       | id: patio               | id: sala-lago          | room “sala-lago” is already
						programme.yaml       | id: andes-boats         | id: andes-plenary      | session “andes-plenary” is already
						workshops.yaml       | id: andes-o-dry-season  | id: andes-o-tide       | output “andes-o-tide” is already
						recommendations.yaml | id: andes-r-second-boat | id: andes-r-dry-store  | recommendation “andes-r-dry-store” is already
						roadmap.yaml         | key: llegar             | key: llegra            | there is no impact area “llegar”
						roadmap.yaml         | key: network            | key: netwerk           | there is no gate “network”
						meeting.yaml         | from: 2026-03-18        | from: 2025-03-18       | (no fault)
						meeting.yaml         | to: 2026-03-19          | to: 2026-03-18         | outside the meeting
						meeting.yaml         | to: 2026-03-19          | to: 2026-03-17         | the meeting ends before it begins
						meeting.yaml         | timeZone: America/La_Paz | timeZone: La Paz      | not a time zone (Asia/Qatar): La Paz
						programme.yaml       | rooms:                  | rooms: &r              | anchors (&name)
						delegations.yaml     | delegations:            | delegations: {         | not YAML
						""")
		void is_told_in_one_message(String file, String good, String bad, String reason) throws IOException {
			seeds.replace(file, good, bad);

			if (reason.startsWith("(")) {
				assertThat(seeds.told()).isEmpty();
			}
			else {
				assertThat(seeds.told()).singleElement()
					.satisfies((told) -> assertThat(
							told.replaceAll("“(.*?)” is already the ([a-z]+)", "$2 “$1” is already"))
						.contains(reason));
			}
		}

		@Test
		void that_takes_an_id_away_says_who_was_meant_perhaps() throws IOException {
			seeds.replace("people.yaml", "id: tomas-quipu", "id: nina-cordel")
				.replace("roadmap.yaml", "as: max-epilogo", "as: maximo");

			assertThat(seeds.told())
				.containsExactly("people.yaml:6: people[2].id: “nina-cordel” is already the person in"
						+ " people.yaml:5; there is no person “tomas-quipu”, mentioned at delegations.yaml:13"
						+ " (and in 7 more places, next at programme.yaml:10); there is no person “maximo”, mentioned at"
						+ " roadmap.yaml:40");
		}

	}

	@Nested
	class Many_mistakes {

		@Test
		void are_told_together_whether_of_shape_of_names_or_of_meaning() throws IOException {
			seeds.replace("programme.yaml", "capacity: 60", "capacity: -60")
				.replace("programme.yaml", "kind: seminar", "kind: party")
				.replace("programme.yaml", "ends: 2026-03-18T13:00", "ends: 2026-03-18T10:00")
				.replace("people.yaml", "language: fr", "langage: fr")
				.replace("people.yaml", "nina.cordel@example.org", "nina")
				.replace("roadmap.yaml", "sources: [andes-r-second-boat]", "sources: [andes-r-none]")
				.replace("roadmap.yaml", "impactArea: guardar", "impactArea: perder")
				.replace("recommendations.yaml", "tres pueblos", "cuatro pueblos")
				.replace("meeting.yaml", "clock: 2026-03-18T12:00", "clock: 2020-03-18T12:00")
				.replace("meeting.yaml", "offices: 2", "offices: 99")
				.replace("refusals.yaml", "status: 412", "status: 200")
				.replace("refusals.yaml", "method: POST", "method: post")
				.replace("delegations.yaml", "as: nina-cordel", "as: nobody");
			Files.writeString(seeds.file("notes.txt"), "");

			assertThat(seeds.told())
				.satisfiesExactlyInAnyOrder(told("programme.yaml:2: rooms[0].capacity: at least 1"), told(
						"programme.yaml:28: sessions[2].kind: “party” is none of [plenary, workshop, seminar, break, social]"),
						told("sessions[1].placed[0].ends: a session ends after it starts"),
						told("people[5]: “language” is missing"), told("people[5].langage: unknown key"),
						told("people[1].email: not an e-mail address"),
						told("there is no recommendation “andes-r-none”"), told("there is no impact area “perder”"),
						told("quote: these words are not in output"), told("clock: there is nothing to see"),
						told("meeting.consentRule: 99 offices must agree, and 3 decide"),
						told("refusals[1].expect.status: a refusal is answered with"),
						told("refusals[0].call.method: “post” is none of"), told("there is no person “nobody”"),
						told("notes.txt: not a file of the format"));
		}

		@Test
		void of_one_entry_are_told_together() throws IOException {
			seeds.replace("people.yaml", "{id: tomas-quipu, name: {es: Tomás Quipu}",
					"{id: Tomas, name: {es: 12, x_: y}, age: 7");

			assertThat(seeds.told()).hasSize(4);
		}

		@Test
		void of_offers_of_seats_are_told() throws IOException {
			seeds.replace("delegations.yaml", "invited: {at: 2026-01-13T09:00, as: alba-prologo}", """
					invited: {at: 2026-01-13T09:00, as: alba-prologo}
					    offers:
					      - to: montana
					        role: delegate
					        seats: 1
					        offered: {at: 2026-01-19T10:00, as: nina-cordel}
					        accepted: {at: 2026-01-20T10:00, as: nina-cordel}
					        declined: {at: 2026-01-21T10:00, as: nina-cordel}""");

			assertThat(seeds.told()).satisfiesExactlyInAnyOrder(
					told("offers[0].to: an office offers seats to another office"),
					told("offers[0].declined: what is accepted is not declined"));
		}

		@Test
		void of_questions_and_answers_are_told_by_their_places() throws IOException {
			seeds.replace("meeting.yaml", "clock:", """
					questions:
					  - {kind: yes-no, text: {es: ¿Viene?}, asked: {at: 2026-01-13T09:00, as: alba-prologo}}
					  - kind: text
					    text: {es: ¿Con quién?}
					    after: {question: 2, answer: "yes"}
					    asked: {at: 2026-01-12T09:00, as: alba-prologo}
					clock:""").replace("delegations.yaml", "registered: {at: 2026-01-14T10:00}", """
					answered:
					          at: 2026-01-13T08:00
					          answers: [{question: 1, answer: ["yes"]}, {question: 3, answer: [Sola]}]
					        registered: {at: 2026-01-14T10:00}""");

			assertThat(seeds.told()).satisfiesExactlyInAnyOrder(
					told("questions[1].asked: is earlier than the question before it"),
					told("questions[1].after.question: no earlier question has this place"),
					told("answers[0].question: it had not been asked yet"),
					told("answers[1].question: no question has this place"));
		}

		private static ThrowingConsumer<String> told(String words) {
			return (told) -> assertThat(told).contains(words);
		}

	}

	@Nested
	class A_value {

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						programme.yaml  | capacity: 16       | capacity: 0            | capacity: at least 1 is needed
						programme.yaml  | capacity: 16       | capacity: 99999999999  | capacity: at most 2147483647 is possible
						programme.yaml  | capacity: 16       | capacity: 1.5          | capacity: not a whole number: 1.5
						delegations.yaml | head: 1           | head: -1               | seats.head: at least 0 is needed
						delegations.yaml | head: 1           | king: 1                | seats.king: unknown key; known here: organiser, head
						roadmap.yaml    | baseline: "0"      | baseline: 0            | baseline: to be words this must stand in quotes: "0"
						roadmap.yaml    | number: "1.0"      | number: 1.0            | number: to be words this must stand in quotes: "1.0"
						people.yaml     | {es: Nina Cordel}  | {es: true}             | name.es: to be words this must stand in quotes: "true"
						people.yaml     | {es: Nina Cordel}  | {es: [Nina]}           | name.es: one value is needed here, not a list or a map
						people.yaml     | {es: Nina Cordel}  | {es: }                 | name.es: this is empty
						people.yaml     | id: nina-cordel    | id: 2026               | id: to be words this must stand in quotes: "2026"
						people.yaml     | {id: nina-cordel,  | {                      | people[1]: “id” is missing
						refusals.yaml   | ifMatch: stale     | ifMatch: newest        | ifMatch: neither current nor stale nor a version: newest
						refusals.yaml   | words: Um barco.   | words: {repeat: ab, times: 2000000000} | body: longer than 2097152 characters
						refusals.yaml   | words: Um barco.   | words: {repeat: ab, times: -1} | body: “repeat” needs words
						refusals.yaml   | words: Um barco.   | words: {repeat: 7, times: 7} | body: “repeat” needs words
						refusals.yaml   | words: Um barco.   | words: $presentation-2 | body: there is no presentation “$presentation-2”
						refusals.yaml   | words: Um barco.   | words: $presentation-99999999999 | body: there is no presentation
						""")
		void that_cannot_be_is_named(String file, String good, String bad, String reason) throws IOException {
			seeds.replace(file, good, bad);

			assertThat(seeds.told()).anySatisfy((told) -> assertThat(told).contains(reason));
		}

		@Test
		void longer_than_a_line_is_not_repeated_whole() throws IOException {
			seeds.replace("people.yaml", "id: nina-cordel", "id: " + "N".repeat(10_000));

			assertThat(seeds.faults()).allSatisfy((fault) -> assertThat(fault.reason()).hasSizeLessThan(400));
		}

	}

}
