package org.multaqa.registration.delegation.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.registration.delegation.tables.PeopleTables.HEADER;
import static org.multaqa.registration.delegation.tables.PeopleTables.OFFICES;
import static org.multaqa.registration.delegation.tables.PeopleTables.SUAD;
import static org.multaqa.registration.delegation.tables.PeopleTables.account;
import static org.multaqa.registration.delegation.tables.PeopleTables.assertRefused;
import static org.multaqa.registration.delegation.tables.PeopleTables.faults;
import static org.multaqa.registration.delegation.tables.PeopleTables.read;

/** What is wrong with a table, or is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleFileFaultsTest {

	@Nested
	class Faults {

		@Test
		void are_told_of_each_cell() {
			assertThat(faults(HEADER
					+ "mena,delegate,ok@example.org,XX,Zoé\nnowhere,king,a..b@example.org,ar,\n,,,,Only a name\n"))
				.containsExactly("2 language: import.unknown-language [XX]", "3 office: import.no-delegation [nowhere]",
						"3 roles: import.unknown-role [king]", "3 email: account.bad-email [a..b@example.org]",
						"3 name: import.missing-value []", "4 office: import.missing-value []",
						"4 roles: import.missing-value []", "4 email: import.missing-value []",
						"4 language: import.missing-value []");
		}

		@Test
		void name_the_column_as_the_table_calls_it() {
			var file = PeopleFile.read(
					"Bureau;Qualité;Courriel;Langue;Nom\nmena;roi;x@example.org;fr;X".getBytes(StandardCharsets.UTF_8),
					OFFICES);

			assertThat(file.columnName("roles")).isEqualTo("Qualité");
			assertThat(file.valueOf(file.faults().getFirst())).isEqualTo("roi");
		}

		@Test
		void of_addresses_are_those_of_the_sign_in() {
			assertThat(faults(HEADER
					+ "mena,delegate,su\u200Bad@example.org,ar,Suad\nmena,delegate,mailto:suad@example.org,ar,Suad"))
				.containsExactly("2 email: account.invisible-in-email [su\u200Bad@example.org]",
						"3 email: account.bad-email [mailto:suad@example.org]");
			assertThat(read(HEADER + "mena,delegate,suad@example.org\u00A0,ar,Suad")).containsExactly(SUAD);
		}

		@Test
		void say_which_of_two_offices_of_one_name_could_be_meant() {
			var twins = Map.of(new OfficeId("one"), LocalizedText.of("en", "Twin"), new OfficeId("two"),
					LocalizedText.of("en", "twin"));

			var fault = PeopleFile.read("office,roles,person\nTwin,head,p".getBytes(StandardCharsets.UTF_8), twins)
				.faults()
				.getFirst();

			assertThat(fault.why().code()).isEqualTo("import.several-offices");
			assertThat(fault.why().arguments()).containsExactly("Twin", List.of("one", "two"));
		}

	}

	@Nested
	class No_table {

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				value = { "import.web-page | <!DOCTYPE html><html><body><table><tr><td>office",
						"import.web-page | <html xmlns:x='urn:schemas-microsoft-com:office:excel'>",
						"import.no-table | %PDF-1.7 office", "import.missing-column | office,person",
						"import.unknown-column | office,roles,shoe-size",
						"import.column-twice | office,roles,person,bureau", "import.missing-column | office,roles",
						"import.empty | office,roles,person", "import.unknown-column | Dear colleagues" })
		void is_refused_as_a_whole(String code, String text) {
			assertRefused(code, text.getBytes(StandardCharsets.UTF_8));
		}

		@Test
		void but_an_old_workbook_or_a_picture_is_said_so() {
			assertRefused("import.old-workbook", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
					(byte) 0xB1, 0x1A, (byte) 0xE1 });
			assertRefused("import.no-table", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 5 });
			assertRefused("import.empty", new byte[0]);
			assertRefused("import.empty", "\n,,\n".getBytes(StandardCharsets.UTF_8));
		}

		@Test
		void with_a_quotation_mark_that_is_not_closed_says_where() {
			assertThatThrownBy(() -> read("office,roles,person\nmena,head,p-a\nmena,\"delegate,p-b\nmena,delegate,p-c"))
				.isInstanceOfSatisfying(RuleViolation.class, (no) -> {
					assertThat(no.code()).isEqualTo("import.unreadable");
					assertThat(no.arguments()).containsExactly(3L);
				});
		}

		@Test
		void larger_than_we_take_is_refused() {
			assertRefused("import.too-large", new byte[Sheet.LARGEST + 1]);
			assertRefused("import.too-many-lines",
					("office,roles,person\n" + "mena,delegate,p\n".repeat(5001)).getBytes(StandardCharsets.UTF_8));
			assertThat(read("office,roles,person\n" + "mena,delegate,p\n".repeat(5000))).hasSize(5000);
			assertRefused("import.too-many-lines", Workbooks
				.of(IntStream.rangeClosed(0, 5001).mapToObj((each) -> List.of("office", "roles", "person")).toList()));
		}

		@Test
		void is_a_workbook_that_unpacks_to_too_much_or_names_entities() {
			assertRefused("import.too-large", Workbooks.packed(Map.of("xl/workbook.xml", "a".repeat(40 << 20))));
			assertRefused("import.no-table", Workbooks.packed(Map.of("word/document.xml", "<w/>")));
			assertRefused("import.no-table", Workbooks.packed(Map.of("xl/workbook.xml",
					"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>")));
			assertRefused("import.no-table", "PK\3\4 and nothing else".getBytes(StandardCharsets.UTF_8));
		}

	}

}
