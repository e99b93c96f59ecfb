package org.multaqa.notifications;

import java.time.Duration;
import java.util.List;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.testkit.EventSample;
import org.multaqa.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** From an event in Kafka to a mail in a mailbox. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailsTest extends RunningNotifications {

	@Test
	void an_invitation_arrives_once_with_its_link() throws Exception {
		String person = person("-en");
		var nominated = nomination(person, person);
		EVENTS.tell(1, nominated);
		EVENTS.tell(1, nominated);

		var mail = mailTo(person, 1);

		assertThat(mail.getSubject()).startsWith("Your invitation: ");
		assertThat(words(mail))
			.contains("http://portal.test/m/doha-2025/invited?link=" + person + "_" + person + "_code");
		assertThat(REGISTRATION.tokens()).contains("Bearer t-notifications");
		assertThat(status(person)).containsExactly("invitation sent");
		assertThat(deliveries()).doesNotContain("_code");
		assertThat(mailsTo(person)).hasSize(1);
	}

	@Test
	void an_invitation_that_no_link_opens_is_answered_by_signing_in() throws Exception {
		String person = person("-en");
		EVENTS.tell(1, nomination(person + "-late", person));

		assertThat(words(mailTo(person, 1))).contains("http://portal.test/m/doha-2025/invitation");
	}

	@Test
	void a_decision_reaches_those_whose_words_it_grew_from() throws Exception {
		String author = person("-ar");
		String source = person("-en");
		var output = new OutputId("o-" + source);
		var recommendation = new RecommendationId("r-" + source);
		EVENTS.tell(1, new OutputRecorded(DOHA, output, new SessionId("s-1"), OutputKind.IDEA, "ar", "فهارس مشتركة",
				"hash", new PersonId(source), null));
		EVENTS.tell(1,
				EventSample.of(RecommendationDrafted.class)
					.with("recommendation", recommendation)
					.with("title", LocalizedText.of("ar", "فهارس للجميع"))
					.with("citations", List.of(new Citation(output, new SessionId("s-1"), 1, "فهارس", "hash")))
					.with("by", author)
					.event());
		EVENTS.tell(2, new RecommendationAgreed(recommendation, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(),
				new PersonId("sami-raff")));

		assertThat(mailTo(author, 1).getSubject()).contains("جرى التوافق").contains("فهارس للجميع");
		assertThat(mailTo(source, 1).getSubject()).contains("Agreed").contains("فهارس للجميع");
	}

	@Test
	void news_wait_for_the_evening_unless_the_person_prefers_otherwise() {
		String person = person("-ar");
		var output = new OutputId("o-" + person);
		EVENTS.tell(1, new OutputRecorded(DOHA, output, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة", "hash",
				new PersonId(person), null));
		EVENTS.tell(2, new OutputCarriedForward(DOHA, output, new PersonId("hind")));
		Awaitility.await("the notice")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("carried-forward waiting"));
		assertThat(mailsTo(person)).isEmpty();

		var answer = put("/api/v1/preferences/" + person, "{\"news\":{\"carried-forward\":\"at-once\"}}",
				TestTokens.token(person));

		assertThat(answer.statusCode()).isEqualTo(200);
		mailTo(person, 1);
		assertThat(get("/api/v1/preferences/" + person, TestTokens.token(person)).body())
			.contains("\"carried-forward\":\"at-once\"");
	}

	@Test
	void while_identity_is_away_nothing_is_lost() {
		String person = person("-ar");
		IDENTITY.away(true);
		EVENTS.tell(1, nomination(person, person));
		Awaitility.await("the notice waiting for identity")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(deliveries()).contains("identity-away"));

		IDENTITY.away(false);

		mailTo(person, 1);
	}

	/** Without the breaks of its lines. */
	private static String words(MimeMessage mail) {
		return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=3D", "=");
	}

}
