package org.multaqa.registration.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.testkit.Api;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportTest extends Running {

	private String meeting;

	private String mena;

	private String lac;

	@BeforeEach
	void two_delegations() {
		this.meeting = openMeeting();
		this.mena = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 1}");
		this.lac = delegation(this.meeting, "regional-office", "{\"delegate\": 1}");
	}

	@Nested
	class A_good_file {

		@Test
		void is_shown_first_and_then_nominates_everybody() {
			String file = file();
			int opened = IDENTITY.opened().size();

			var preview = csv().post(path() + "?preview=true", file).is(200).body();
			assertThat(preview.path("lines").size()).isEqualTo(4);
			assertThat(preview.path("lines").path(2).toString()).contains("\"line\":4", "\"outcome\":\"waiting\"");
			assertThat(preview.path("faults").size()).isZero();
			assertThat(IDENTITY.opened()).hasSize(opened);
			assertThat(members(mena)).isZero();

			csv().post(path(), file).is(200);
			assertThat(members(mena)).isEqualTo(3);
			assertThat(members(lac)).isEqualTo(1);
			assertThat(IDENTITY.opened()).hasSize(opened + 2);
		}

		@Test
		void again_finds_everybody_nominated() {
			String file = file();
			csv().post(path(), file).is(200);
			String before = founder().get("/delegations/" + mena).etag();

			var again = csv().with("Idempotency-Key", UUID.randomUUID().toString()).post(path(), file).is(200).body();

			assertThat(again.path("lines").valueStream().map((line) -> line.path("outcome").asString("")))
				.containsOnly("already-in");
			assertThat(founder().get("/delegations/" + mena).etag()).isEqualTo(before);
		}

		@Test
		void may_come_from_a_spreadsheet_with_a_byte_order_mark_and_semicolons() {
			String office = office(mena);
			csv()
				.post(path(),
						"\uFEFFoffice;roles;email;language;name.ar;name.en\r\n%s;head delegate;%s;ar;هند;Hind\r\n"
							.formatted(office, unique("hind") + "@example.org"))
				.is(200);

			var member = founder().get("/delegations/" + mena).body().path("members").path(0);
			assertThat(member.path("roles").toString()).isEqualTo("[\"head\",\"delegate\"]");
		}

		private String file() {
			return """
					office,roles,person,name,email,language
					%1$s,head,p-noura,,,
					%1$s,delegate,,"الرواق، هند",%3$s@example.org,ar
					%1$s,delegate,p-yusuf,,,
					%2$s,delegate,,Mateo,%4$s@example.org,es
					""".formatted(office(mena), office(lac), unique("hind"), unique("mateo"));
		}

	}

	@Nested
	class A_file_with_faults {

		@Test
		void names_line_and_field_and_nominates_nobody() {
			int opened = IDENTITY.opened().size();
			String file = """
					office,roles,person,name,email,language
					%1$s,head,p-noura,,,
					nowhere,delegate,p-a,,,
					%1$s,king,p-b,,,
					%1$s,delegate,nobody-here,,,
					%1$s,delegate,,Hind,not-an-address,ar
					%1$s,delegate,,Hind,x@example.org,arabic language
					%2$s,delegate,p-noura,,,
					%2$s,head,p-c,,,
					""".formatted(office(mena), office(lac));

			var faults = csv().with("Accept-Language", "en")
				.post(path(), file)
				.refused(422, "import.faults")
				.body()
				.path("faults");

			assertThat(faults.valueStream()
				.map((fault) -> fault.path("line").asInt(0) + " " + fault.path("field").asString("") + " "
						+ fault.path("code").asString("")))
				.containsExactly("3 office import.no-delegation", "4 roles import.unknown-role",
						"5 person person.unknown", "6 email account.bad-email", "7 language import.unknown-language",
						"8 person import.person-twice", "9 roles delegation.no-such-seat");
			assertThat(faults.path(1).path("title").asString("")).isEqualTo(
					"There is no role “king” in a delegation. There are: Head of delegation, Delegate, Headquarters, President and Secretary General.");
			assertThat(faults.path(1).path("column").asString("")).isEqualTo("roles");
			assertThat(faults.path(1).path("value").asString("")).isEqualTo("king");
			assertThat(faults.path(0).path("title").asString("")).contains("No invited office is called “nowhere”.",
					"Office");
			assertThat(members(mena)).isZero();
			assertThat(IDENTITY.opened()).hasSize(opened);
			assertThat(csv().post(path() + "?preview=true", file).is(200).body().path("faults").size()).isEqualTo(7);
		}

		@Test
		void that_only_identity_can_see_refuse_it_in_identitys_words() {
			csv()
				.post(path(),
						"office,roles,name,email,language\n%s,delegate,X,x@refused.example,ar\n"
							.formatted(office(mena)))
				.refused(422, "account.bad-email");
			assertThat(members(mena)).isZero();
		}

		@Test
		void in_its_form_is_refused_as_a_whole() {
			csv().post(path(), "office,roles,person\n").refused(422, "import.empty");
			csv().post(path(), "office,person\na,b\n").refused(422, "import.missing-column");
			csv().post(path(), "office,roles,shoe-size\na,b,43\n").refused(422, "import.unknown-column");
			csv().post(path(), "office,roles,person\na,\"b\n").refused(422, "import.unreadable");
			csv().post(path(), "office,roles,person\n" + "mena,delegate,p\n".repeat(5001))
				.refused(422, "import.too-many-lines");
			csv().post(path(), "<html><table>").refused(422, "import.web-page");
			csv().post(path(), "a".repeat(2_200_000)).refused(413, "request.too-large");
			founder().post(path(), "{}").refused(415, "request.unsupported-media-type");
		}

	}

	@Nested
	class What_is_shown {

		@Test
		void is_what_is_done_or_nothing_is() {
			String hind = unique("hind") + "@example.org";
			String file = "office,roles,name,email,language\n%s,delegate,Hind,%s,ar\n".formatted(office(mena), hind);
			String plan = csv().post(path() + "?preview=true", file).is(200).at("plan");

			founder().post("/delegations/" + mena + "/members", "{\"person\": \"p-fast\", \"roles\": [\"delegate\"]}")
				.is(201);
			int opened = IDENTITY.opened().size();
			csv().post(path() + "?plan=" + plan, file).refused(409, "import.changed");
			assertThat(IDENTITY.opened()).hasSize(opened);

			var again = csv().post(path() + "?preview=true", file).is(200);
			assertThat(outcomes(again)).containsExactly("waiting");
			csv().post(path() + "?plan=" + again.at("plan"), file).is(200);
			assertThat(members(mena)).isEqualTo(2);
		}

		@Test
		void spells_addresses_as_the_deed_does() {
			String name = unique("dup");
			String file = """
					office,roles,email,language,name
					%1$s,delegate,A.%2$s@example.org,ar,Dup
					%1$s,delegate,a.%2$s@EXAMPLE.org\u00A0,ar,Dup
					%1$s,head,\u200Fother.%2$s@example.org,ar,Other
					""".formatted(office(mena), name);

			var shown = csv().post(path() + "?preview=true", file).is(200);
			assertThat(outcomes(shown)).containsExactly("nominated", "repeated", "nominated");
			assertThat(shown.body().path("lines").path(1).path("sameAs").asInt(0)).isEqualTo(2);
			assertThat(shown.body().path("lines").path(2).path("who").asString(""))
				.isEqualTo("other." + name + "@example.org");

			assertThat(outcomes(csv().post(path() + "?plan=" + shown.at("plan"), file).is(200)))
				.containsExactly("nominated", "repeated", "nominated");
			assertThat(members(mena)).isEqualTo(2);
		}

		@Test
		void says_of_somebody_with_an_account_that_they_are_in_already() {
			String address = unique("karim") + "@example.org";
			csv().post(path(), line(mena, "delegate", address, "Karim Book")).is(200);

			assertThat(outcomes(
					csv().post(path() + "?preview=true", line(mena, "delegate", address, "Karim Again")).is(200)))
				.containsExactly("already-in");
			var elsewhere = csv().with("Accept-Language", "en")
				.post(path() + "?preview=true", line(lac, "delegate", address, "Karim Book"))
				.is(200)
				.body();
			assertThat(elsewhere.path("faults").path(0).path("code").asString(""))
				.isEqualTo("member.in-other-delegation");
			assertThat(elsewhere.path("faults").path(0).path("title").asString("")).contains("“Office”");
		}

		@Test
		void opens_no_account_where_one_line_is_refused() {
			int opened = IDENTITY.opened().size();
			String file = line(mena, "delegate", unique("good") + "@example.org", "Good Row")
					+ "%s,delegate,mailto:bad.row@example.org,ar,Bad Row\n".formatted(office(mena));

			assertThat(csv().post(path() + "?preview=true", file).is(200).body().path("faults").size()).isEqualTo(1);
			csv().post(path(), file).refused(422, "import.faults");

			assertThat(IDENTITY.opened()).hasSize(opened);
			assertThat(members(mena)).isZero();
		}

		@Test
		void comes_as_a_table_too() {
			String file = line(mena, "head", unique("hind") + "@example.org", "=Hind")
					+ "%s,king,x@example.org,ar,X\n".formatted(office(mena));

			assertThat(csv().with("Accept-Language", "en").post(path() + "/report", file).is(200).response().getBody())
				.startsWith("\uFEFFLine,Office,Role,Name,E-mail,Result\r\n2,")
				.contains(",Head of delegation,'=Hind,hind-", ",Invited to a seat\r\n3,,,,king,",
						"roles: There is no role “king”");
		}

		private String line(String delegation, String role, String address, String name) {
			return "office,roles,email,language,name\n%s,%s,%s,ar,%s\n".formatted(office(delegation), role, address,
					name);
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "text/csv;charset=utf-8", "application/csv", "text/plain",
			"text/tab-separated-values", "application/vnd.ms-excel", "application/octet-stream",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
	void is_taken_whatever_a_browser_calls_it(String type) {
		founder().with("Content-Type", type)
			.post(path() + "?preview=true", "office,roles,person\n%s,head,p-noura\n".formatted(office(this.mena)))
			.is(200);
	}

	@Nested
	class The_people {

		@Test
		void come_out_as_a_table_that_can_be_imported_again() {
			csv()
				.post(path(),
						"office,roles,person\n%s,head,p-noura\n%s,delegate,p-mateo\n".formatted(office(mena),
								office(lac)))
				.is(200);

			String table = String.valueOf(founder().with("Accept-Language", "en")
				.get("/meetings/" + meeting + "/people.csv")
				.is(200)
				.response()
				.getBody());

			assertThat(table).startsWith("\uFEFFOffice,Role,Name,Person id,State\r\n")
				.contains("Head of delegation,", ",p-noura,Invited", "Delegate,", ",p-mateo,Invited");
			assertThat(outcomes(csv().post(path() + "?preview=true", table).is(200))).containsOnly("already-in")
				.hasSize(2);
		}

		@Test
		void of_an_office_are_for_its_head_too() {
			seated(mena, "p-head", "head");

			String own = "/meetings/" + meeting + "/people.csv?office=" + office(mena);
			assertThat(as("p-head").with("Accept-Language", "ar").get(own).is(200).response().getBody())
				.startsWith("\uFEFFالمكتب,الصفة,الاسم,معرّف الشخص,الحالة")
				.contains("رئاسة الوفد", "p-head", "تسجيل معتمد");
			as("p-head").get("/meetings/" + meeting + "/people.csv?office=" + office(lac))
				.refused(403, "delegation.not-yours");
			as("p-head").get("/meetings/" + meeting + "/people.xlsx").refused(403, "actor.needs-role");
			assertThat(founder().get("/meetings/" + meeting + "/people.xlsx").is(200).response().getBody())
				.startsWith("PK");
		}

	}

	private static List<String> outcomes(Api.Answer answer) {
		return answer.body().path("lines").valueStream().map((line) -> line.path("outcome").asString("")).toList();
	}

	private Api csv() {
		return founder().with("Content-Type", "text/csv");
	}

	private String path() {
		return "/meetings/" + this.meeting + "/delegations/import";
	}

	private String office(String delegation) {
		return delegation.substring(this.meeting.length() + 1);
	}

	private int members(String delegation) {
		return founder().get("/delegations/" + delegation).body().path("members").size();
	}

}
