package org.multaqa.registration.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.ParticipationView;
import org.multaqa.registration.api.Registration;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.testkit.TestTokens;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The service as callers of its interface see it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationApiTest extends Running {

	private static final PersonId MARYAM = new PersonId("p-maryam");

	private static final NeedsView NEEDS = new NeedsView(List.of(Diet.HALAL), List.of(AccessNeed.WHEELCHAIR), true,
			"A seat at the aisle");

	private MeetingId meeting = new MeetingId("none");

	private DelegationId delegation = new DelegationId("none");

	@BeforeEach
	void an_invitation() {
		this.meeting = new MeetingId(openMeeting());
		this.delegation = new DelegationId(
				delegation(this.meeting.value(), "regional-office", "{\"head\": 1, \"delegate\": 3}"));
		founder()
			.post("/delegations/" + this.delegation + "/members",
					"{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(MARYAM))
			.is(201);
	}

	@Test
	void an_invitation_is_accepted_with_private_needs_that_can_be_changed() {
		var api = api(MARYAM.value());
		shown(api.register(this.delegation, MARYAM, new Registration(NEEDS)));

		assertThat(shown(api.needs(this.delegation, MARYAM))).isEqualTo(NEEDS);
		assertThat(shown(api("p-layan", "*:founder").totals(this.meeting)).dietary()).containsEntry(Diet.HALAL, 1);
		shown(api.changeNeeds(null, this.delegation, MARYAM, new NeedsView(null, null, null, null)));
		assertThat(shown(api.needs(this.delegation, MARYAM)))
			.isEqualTo(new NeedsView(List.of(), List.of(), false, null));
	}

	@Test
	void memberships_say_where_somebody_stands_in_a_delegation_and_nothing_of_other_roles() {
		founder().put("/meetings/" + this.meeting + "/roles/" + MARYAM + "/observer").is(200);

		assertThat(shown(api(MARYAM.value()).memberships(null)))
			.filteredOn((mine) -> mine.meeting().id().equals(this.meeting))
			.extracting(ParticipationView::delegation, ParticipationView::status)
			.containsExactlyInAnyOrder(tuple(this.delegation, MemberState.NOMINATED), tuple(null, null));
	}

	@Test
	void an_import_is_previewed_and_then_carried_out() {
		var api = api("p-layan", "*:founder");
		String office = this.delegation.value().substring(this.meeting.value().length() + 1);
		byte[] csv = "office,roles,person\n%s,head,p-noura\n".formatted(office).getBytes(StandardCharsets.UTF_8);

		var preview = shown(api.importNominations(null, this.meeting, true, null, csv));
		assertThat(preview.lines()).extracting(ImportView.Line::outcome).containsExactly(ImportView.Outcome.NOMINATED);
		assertThat(shown(api.delegation(this.delegation)).members()).hasSize(1);

		assertThat(shown(api.importNominations(null, this.meeting, false, preview.plan(), csv)).preview()).isFalse();
		assertThat(shown(api.delegation(this.delegation)).members()).hasSize(2);
	}

	private RegistrationApi api(String person, String... grants) {
		var http = RestClient.builder()
			.baseUrl("http://localhost:" + this.port)
			.configureMessageConverters((converters) -> converters.registerDefaults()
				.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
			.defaultHeaders((headers) -> headers.setBearerAuth(TestTokens.token(person, grants)))
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
			.build()
			.createClient(RegistrationApi.class);
	}

	private static <T> T shown(ResponseEntity<T> answer) {
		return Objects.requireNonNull(answer.getBody());
	}

}
