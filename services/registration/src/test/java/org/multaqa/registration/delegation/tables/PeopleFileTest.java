package org.multaqa.registration.delegation.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.tables.PeopleTables.AFRICA;
import static org.multaqa.registration.delegation.tables.PeopleTables.HEADER;
import static org.multaqa.registration.delegation.tables.PeopleTables.LINE;
import static org.multaqa.registration.delegation.tables.PeopleTables.MENA;
import static org.multaqa.registration.delegation.tables.PeopleTables.SUAD;
import static org.multaqa.registration.delegation.tables.PeopleTables.account;
import static org.multaqa.registration.delegation.tables.PeopleTables.faults;
import static org.multaqa.registration.delegation.tables.PeopleTables.read;
import static org.multaqa.registration.delegation.tables.PeopleTables.row;

/** Tables as spreadsheets really save them, and people really write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleFileTest {

	@Nested
	class The_shape {

		@ParameterizedTest
		@ValueSource(strings = { HEADER + LINE, HEADER + LINE + "\r\n",
				"office, roles, email, language, name\nmena, delegate, suad@example.org, ar, Suad",
				"office,roles,email,language,name,,\nmena,delegate,suad@example.org,ar,Suad,,", HEADER + LINE + ",",
				HEADER + LINE + "\n,,,,\n,,,,\n", "\uFEFF" + HEADER + LINE,
				"office;roles;email;language;name\nmena;delegate;suad@example.org;ar;Suad",
				"office\troles\temail\tlanguage\tname\nmena\tdelegate\tsuad@example.org\tar\tSuad",
				"office,roles,email,language,name\rmena,delegate,suad@example.org,ar,Suad\r",
				"\"office\",\"roles\",\"email\",\"language\",\"name\"\n\"mena\",\"delegate\",\"suad@example.org\",\"ar\",\"Suad\"",
				"name,language,,roles,email,office\nSuad,ar,,delegate,suad@example.org,mena",
				"Office,ROLES,E-Mail,Language,Name\nMENA,Delegate,Suad@Example.org,AR,Suad" })
		void of_a_table_does_not_matter(String table) {
			assertThat(read(table)).containsExactly(SUAD);
		}

		@ParameterizedTest
		@ValueSource(strings = { "sep=;\noffice;roles;email;language;name\nmena;delegate;suad@example.org;ar;Suad",
				"SEP=,\r\n" + HEADER + LINE,
				"\"sep=;\"\noffice;roles;email;language;name\nmena;delegate;suad@example.org;ar;Suad",
				"\noffice;roles;email;language;name\nmena;delegate;suad@example.org;ar;Suad",
				",,,,\n" + HEADER + LINE })
		void may_begin_with_a_line_that_says_nothing(String table) {
			assertThat(read(table))
				.containsExactly(row(3, MENA, List.of(Role.DELEGATE), "suad@example.org", "ar", "Suad"));
		}

		@Test
		void says_in_which_line_of_the_file_something_is() {
			assertThat(read(HEADER + "\nmena,\"delegate\nhead\",a@example.org,ar,A\n\n" + LINE))
				.extracting(NominationRow::line)
				.containsExactly(3L, 6L);
		}

		@Test
		void is_refused_where_a_name_breaks_turns_or_hides_a_line() {
			assertThat(faults(HEADER + "\nmena,delegate,a@example.org,ar,\"two\nlines\""))
				.containsExactly("3 name: text.line-break [two\nlines]");
			assertThat(faults(HEADER + "\nmena,delegate,a@example.org,ar,a\u202Eb"))
				.containsExactly("3 name: text.bad-character [a\u202Eb]");
			assertThat(faults(HEADER + "\nmena,delegate,a@example.org,ar,www.evil.example"))
				.containsExactly("3 name: text.address-in-name [www.evil.example]");
		}

		@Test
		void is_refused_where_something_stands_in_a_column_without_a_name() {
			assertThat(faults("office,roles,email,language,name,\nmena,delegate,a@example.org,ar,A,vegan"))
				.containsExactly("2 : import.unnamed-cell [vegan]");
			assertThat(faults(HEADER + LINE + ",vegan")).containsExactly("2 : import.unnamed-cell [vegan]");
		}

		@Test
		void may_be_a_workbook() {
			assertThat(read(Workbooks.of(List.of(List.of(), List.of("Name", "", "Office", "Role", "E-mail", "Reads in"),
					List.of("سعاد", "", "Africa", "Head of delegation", "suad@example.org", "Arabic"),
					List.of("", "", "", "", "", "")))))
				.containsExactly(row(3, AFRICA, List.of(Role.HEAD), "suad@example.org", "ar", "سعاد"));
		}

	}

	@Nested
	class The_encoding {

		@ParameterizedTest
		@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256" })
		void of_Arabic_is_recognised(String charset) {
			String table = "المكتب;الصفة;البريد الإلكتروني;لغة المراسلة;الاسم\nمكتب أفريقيا;مندوب;suad@example.org;العربية;سعاد الرواق";

			assertThat(read(table.getBytes(Charset.forName(charset))))
				.containsExactly(row(2, AFRICA, List.of(Role.DELEGATE), "suad@example.org", "ar", "سعاد الرواق"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "UTF-8", "UTF-16", "windows-1252", "ISO-8859-1" })
		void of_French_and_Spanish_is_recognised(String charset) {
			String table = "Bureau;Qualité;Courriel;Langue;Nom\nÁfrica;Déléguée;i@example.org;español;Íñigo Peñón Ibáñez Ångström";

			assertThat(read(table.getBytes(Charset.forName(charset)))).containsExactly(
					row(2, AFRICA, List.of(Role.DELEGATE), "i@example.org", "es", "Íñigo Peñón Ibáñez Ångström"));
		}

	}

	@Nested
	class The_words {

		@ParameterizedTest
		@CsvSource({ "mena,mena", "MENA,mena", "Middle East and North Africa,mena", "middle east AND north-africa,mena",
				"MOYEN ORIENT ET AFRIQUE DU NORD,mena", "مكتب الشرق الاوسط وشمال افريقيا,mena",
				"مَكْتَب أفريقيا,africa", "africa,africa", "África,africa" })
		void for_an_office_are_its_id_and_its_names(String written, String office) {
			assertThat(read(HEADER + written + ",delegate,suad@example.org,ar,Suad")).extracting(NominationRow::office)
				.containsExactly(new OfficeId(office));
		}

		@ParameterizedTest
		@ValueSource(strings = { "ar", "en", "fr", "es" })
		void for_a_role_are_those_of_the_pages(String language) throws IOException {
			var pages = new Properties();
			var file = Path.of("../portal/src/main/resources/portal/messages_" + language + ".properties");
			try (var reader = Files.newBufferedReader(file)) {
				pages.load(reader);
			}

			for (Role role : Role.values()) {
				String id = ModelJson.wireName(role);
				assertThat(TableWords.role(pages.getProperty("role." + id))).as(id).contains(role);
				assertThat(Said.of(role).exactly(language)).isEqualTo(pages.getProperty("role." + id));
			}
			assertThat(TableWords.column(pages.getProperty("person.email"))).contains(Column.EMAIL);
			assertThat(TableWords.column(pages.getProperty("person.name"))).contains(Column.NAME);
			assertThat(TableWords.column(pages.getProperty("person.language"))).contains(Column.LANGUAGE);
			assertThat(TableWords.column(pages.getProperty("people.roles"))).contains(Column.ROLES);
			assertThat(TableWords.column(pages.getProperty("people.state"))).contains(Column.STATE);
		}

		@Test
		void are_the_same_in_all_languages() {
			new MessageFiles("tables/registration").assertAlikeInAllLanguages();
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				value = { "head delegate | head,delegate", "Head of delegation, Delegate | head,delegate",
						"رئيسة الوفد، مندوبة | head,delegate", "Déléguée | delegate",
						"secretary-general | secretary-general", "SECRETARIO GENERAL | secretary-general",
						"head+delegate | head,delegate", "Tête de délégation / Membre de délégation | head,delegate" })
		void for_roles_may_stand_in_one_cell(String written, String roles) {
			assertThat(read("office;roles;person\nmena;\"" + written + "\";p-suad").getFirst().roles())
				.extracting(ModelJson::wireName)
				.containsExactly(roles.split(",", -1));
		}

		@ParameterizedTest
		@CsvSource({ "ar,ar", "FR,fr", "Français,fr", "francais,fr", "French,fr", "العربية,ar", "عربية,ar",
				"الفرنسية,fr", "árabe,ar", "ANGLAIS,en", "pt-br,pt-BR", "pt_BR,pt-BR", "Kiswahili,sw", "swahili,sw",
				"Deutsch,de" })
		void for_a_language_are_its_tag_and_its_names(String written, String tag) {
			assertThat(TableWords.language(written)).contains(tag);
		}

		@ParameterizedTest
		@ValueSource(strings = { "xx", "arabic!?x", "english language", "12", "" })
		void for_no_language_are_refused(String written) {
			assertThat(TableWords.language(written)).isEmpty();
		}

		@Test
		void for_a_name_may_come_in_several_languages() {
			var read = read("Office,Role,E-mail,Language,الاسم (العربية),Name (English),name.fr\n"
					+ "mena,delegate,a@example.org,en,سعاد,Suad,");

			assertThat(account(read.getFirst()).name())
				.isEqualTo(new LocalizedText(Map.of("ar", "سعاد", "en", "Suad")));
		}

		@Test
		void of_somebody_with_an_account_need_no_address() {
			assertThat(read("office,roles,person,name,email,language,state\nmena,head,p-noura,Noura,,,Approved"))
				.containsExactly(
						new NominationRow(2, MENA, List.of(Role.HEAD), new Invitee.ByPerson(new PersonId("p-noura"))));
		}

	}

	@Test
	void what_is_written_is_read_again() {
		assertThat(Stream.of("=1+1", "+974 4454 0000", "-", "@home", "'quoted'", "plain").map(Formulas::guarded))
			.containsExactly("'=1+1", "'+974 4454 0000", "'-", "'@home", "'quoted'", "plain")
			.extracting(Formulas::withoutGuard)
			.containsExactly("=1+1", "+974 4454 0000", "-", "@home", "'quoted'", "plain");
	}

}
