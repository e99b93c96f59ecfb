package org.multaqa.registration.delegation.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables as spreadsheets really save them, and people really write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleFileTest {

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private static final Map<OfficeId, LocalizedText> OFFICES = new LinkedHashMap<>(Map.of(MENA,
			new LocalizedText(Map.of("ar", "مكتب الشرق الأوسط وشمال أفريقيا", "en", "Middle East and North Africa",
					"fr", "Moyen-Orient et Afrique du Nord")),
			AFRICA, new LocalizedText(Map.of("ar", "مكتب أفريقيا", "en", "Africa", "es", "África"))));

	private static final NominationRow SUAD = row(2, MENA, List.of(Role.DELEGATE), "suad@example.org", "ar", "Suad");

	private static final String HEADER = "office,roles,email,language,name\n";

	private static final String LINE = "mena,delegate,suad@example.org,ar,Suad";

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
				assertThat(Words.role(pages.getProperty("role." + id))).as(id).contains(role);
				assertThat(Words.of(role).exactly(language)).isEqualTo(pages.getProperty("role." + id));
			}
			assertThat(Words.column(pages.getProperty("person.email"))).contains(Column.EMAIL);
			assertThat(Words.column(pages.getProperty("person.name"))).contains(Column.NAME);
			assertThat(Words.column(pages.getProperty("person.language"))).contains(Column.LANGUAGE);
			assertThat(Words.column(pages.getProperty("people.roles"))).contains(Column.ROLES);
			assertThat(Words.column(pages.getProperty("people.state"))).contains(Column.STATE);
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
			assertThat(Words.language(written)).contains(tag);
		}

		@ParameterizedTest
		@ValueSource(strings = { "xx", "arabic!?x", "english language", "12", "" })
		void for_no_language_are_refused(String written) {
			assertThat(Words.language(written)).isEmpty();
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

	@Test
	void what_is_written_is_read_again() {
		assertThat(Stream.of("=1+1", "+974 4454 0000", "-", "@home", "'quoted'", "plain").map(Formulas::guarded))
			.containsExactly("'=1+1", "'+974 4454 0000", "'-", "'@home", "'quoted'", "plain")
			.extracting(Formulas::withoutGuard)
			.containsExactly("=1+1", "+974 4454 0000", "-", "@home", "'quoted'", "plain");
	}

	private static List<NominationRow> read(String table) {
		return read(table.getBytes(StandardCharsets.UTF_8));
	}

	private static List<NominationRow> read(byte[] table) {
		var file = PeopleFile.read(table, OFFICES);
		assertThat(file.faults()).isEmpty();
		return file.rows();
	}

	private static List<String> faults(String table) {
		var file = PeopleFile.read(table.getBytes(StandardCharsets.UTF_8), OFFICES);
		return file.faults()
			.stream()
			.map((fault) -> "%d %s: %s [%s]".formatted(fault.line(), fault.field(), fault.why().code(),
					fault.field().isEmpty() ? fault.why().arguments().getFirst() : file.valueOf(fault)))
			.toList();
	}

	private static void assertRefused(String code, byte[] table) {
		assertThatThrownBy(() -> PeopleFile.read(table, OFFICES)).isInstanceOfSatisfying(RuleViolation.class,
				(no) -> assertThat(no.code()).isEqualTo(code));
	}

	private static NominationRow row(long line, OfficeId office, List<Role> roles, String email, String language,
			String name) {
		return new NominationRow(line, office, roles,
				new Invitee.ByAddress(new NewAccount(null, LocalizedText.of(language, name), email, language)));
	}

	private static NewAccount account(NominationRow row) {
		return ((Invitee.ByAddress) row.invitee()).account();
	}

}
