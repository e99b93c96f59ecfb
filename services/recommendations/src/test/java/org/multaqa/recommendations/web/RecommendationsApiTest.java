package org.multaqa.recommendations.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.recommendations.api.RecommendationView;
import org.multaqa.recommendations.api.RecommendationsApi;
import org.multaqa.testkit.TestTokens;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationsApiTest extends DecidingOffices {

	@Test
	void lets_a_caller_draft_reword_and_read_with_records_instead_of_JSON() {
		var api = api("p-hind", "delegate:mena");
		var content = new Content(LocalizedText.of("ar", "تقويم واحد"), LocalizedText.of("ar", "نوصي بتقويم واحد."));
		var quotes = List.of(new Quote(new OutputId("o-calendar"), "تقويم واحد", null));
		var request = new NewRecommendation(null, new OfficeId("mena"), "ar", content, quotes);

		var drafted = api.draft("by-interface", new MeetingId(MEETING), request);
		var id = view(drafted).id();
		var again = api.draft("by-interface", new MeetingId(MEETING), request);
		var shorter = new Content(content.title(), LocalizedText.of("ar", "تقويم."));
		api.reword(drafted.getHeaders().getETag(), id, new NewWording(shorter, quotes, null));

		assertThat(drafted.getStatusCode().value()).isEqualTo(201);
		assertThat(view(again).id()).isEqualTo(id);
		assertThat(view(api.read(id)).content()).isEqualTo(shorter);
		assertThat(view(api.submit(id)).stage()).isEqualTo(RecommendationStage.SUBMITTED);
		assertThatExceptionOfType(HttpClientErrorException.class)
			.isThrownBy(() -> api.reword(null, id, new NewWording(content, quotes, null)))
			.satisfies((ex) -> assertThat(ex.getStatusCode().value()).isEqualTo(428));
	}

	private RecommendationView view(ResponseEntity<RecommendationView> answer) {
		return Optional.ofNullable(answer.getBody()).orElseThrow();
	}

	private RecommendationsApi api(String person, String role) {
		var client = RestClient.builder()
			.baseUrl("http://localhost:" + this.port)
			.defaultHeaders((headers) -> headers.setBearerAuth(TestTokens.token(person, MEETING + ":" + role)))
			.configureMessageConverters((converters) -> converters
				.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.build()
			.createClient(RecommendationsApi.class);
	}

}
