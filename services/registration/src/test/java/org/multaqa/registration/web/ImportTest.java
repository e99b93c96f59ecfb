package org.multaqa.registration.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
				.containsExactly("3 office import.no-delegation", "4 roles role.unknown", "5 person person.unknown",
						"6 email request.bad-member", "7 email import.bad-value", "8 person member.in-other-delegation",
						"9 roles delegation.no-such-seat");
			assertThat(faults.path(1).path("title").asString("")).isEqualTo("There is no role “king”.");
			assertThat(members(mena)).isZero();
			assertThat(IDENTITY.opened()).hasSize(opened);
			assertThat(csv().post(path() + "?preview=true", file).is(200).body().path("faults").size()).isEqualTo(7);
		}

		@Test
		void that_only_identity_can_see_are_named_too() {
			csv()
				.post(path(),
						"office,roles,name,email,language\n%s,delegate,X,x@refused.example,ar\n"
							.formatted(office(mena)))
				.refused(422, "import.faults");
			assertThat(members(mena)).isZero();
		}

		@Test
		void in_its_form_is_refused_as_a_whole() {
			csv().post(path(), "office,roles\n").refused(422, "import.empty");
			csv().post(path(), "office,person\na,b\n").refused(422, "import.missing-column");
			csv().post(path(), "office,roles,shoe-size\na,b,43\n").refused(422, "import.unknown-column");
			csv().post(path(), "office,roles\na,b,c,d\n").refused(422, "import.unreadable");
			csv().post(path(), "office,roles\na,\"b\n").refused(422, "import.unreadable");
			csv().post(path(), "office,roles,person\n" + "mena,delegate,p\n".repeat(1001))
				.refused(422, "import.too-many-lines");
			founder().post(path(), "{}").refused(415, "request.unsupported-media-type");
		}

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
