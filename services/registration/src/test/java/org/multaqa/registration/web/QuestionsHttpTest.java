package org.multaqa.registration.web;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What a meeting asks, from the question to the table of its answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsHttpTest extends Running {

	private static final String DINNER = """
			{"kind": "yes-no", "text": {"ar": "هل تأتي إلى العشاء؟", "en": "Do you come to the dinner?"}, "needed": true}""";

	private static final String WISH = """
			{"kind": "text", "text": {"en": "What would you like to eat?"}, "after": {"question": "%s", "answer": "yes"}}""";

	@Autowired
	MongoOperations mongo;

	private String meeting = "";

	private String delegation = "";

	private String dinner = "";

	@BeforeEach
	void a_meeting_asks_for_dinner() {
		this.meeting = openMeeting();
		this.delegation = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 3}");
		seated(this.delegation, "p-noura", "head");
		seated(this.delegation, "p-hind", "delegate");
		this.dinner = founder().post(questions(), DINNER).is(201).at("id");
	}

	@Test
	void answers_are_given_by_the_person_and_bring_up_what_follows() {
		String wish = founder().post(questions(), WISH.formatted(this.dinner)).is(201).at("id");
		assertThat(asked("p-hind")).containsExactly(this.dinner);

		answer("p-hind", "{\"%s\": [\"yes\"]}".formatted(this.dinner)).is(200);
		assertThat(asked("p-hind")).containsExactly(this.dinner, wish);
		answer("p-hind", "{\"%s\": [\"yes\"], \"%s\": [\"=soup\"]}".formatted(this.dinner, wish)).is(200);

		assertThat(as("p-hind").get(me()).body().at("/places/0/answers/" + wish + "/0").asString()).isEqualTo("=soup");
		as("p-noura").put("/delegations/" + this.delegation + "/members/p-hind/answers", "{\"answers\": {}}")
			.refused(403, "member.only-oneself");
	}

	@Test
	void a_refusal_names_the_question_that_is_meant() {
		String answers = "/delegations/" + this.delegation + "/members/p-hind/answers";
		assertThat(as("p-hind").with("Accept-Language", "en")
			.put(answers, "{\"answers\": {}}")
			.refused(422, "question.needs-answer")
			.at("title")).isEqualTo("The question “Do you come to the dinner?” must be answered.");
		answer("p-hind", "{\"%s\": [\"perhaps\"]}".formatted(this.dinner)).refused(422, "question.bad-answer");
		answer("p-hind", "{\"%s\": [null]}".formatted(this.dinner)).refused(400, "request.bad-member");
		answer("p-hind", "{\"q-nothing\": [\"yes\"]}").refused(409, "question.not-asked");
	}

	@Test
	void a_question_can_be_another_until_somebody_has_answered_it() {
		String other = DINNER.replace("dinner", "lunch");
		founder().put(questions() + "/" + this.dinner, other).is(200);
		answer("p-hind", "{\"%s\": [\"no\"]}".formatted(this.dinner)).is(200);

		founder().put(questions() + "/" + this.dinner, DINNER).refused(409, "question.answered");
		founder().delete(questions() + "/" + this.dinner).refused(409, "question.answered");
		assertThat(founder().post(questions() + "/" + this.dinner + "/retirement")
			.is(200)
			.body()
			.path("retired")
			.asBoolean()).isTrue();
		assertThat(asked("p-hind")).isEmpty();
	}

	@Test
	void organisers_have_totals_and_a_table_and_the_store_has_neither_in_clear() {
		String wish = founder().post(questions(), WISH.formatted(this.dinner)).is(201).at("id");
		answer("p-hind", "{\"%s\": [\"yes\"]}".formatted(this.dinner)).is(200);
		answer("p-hind", "{\"%s\": [\"yes\"], \"%s\": [\"=soup\"]}".formatted(this.dinner, wish)).is(200);

		var totals = founder().get("/meetings/" + this.meeting + "/answers").is(200).body();
		assertThat(totals.at("/0/asked").asInt()).isEqualTo(2);
		assertThat(totals.at("/0/answered").asInt()).isEqualTo(1);
		assertThat(totals.at("/0/counts").toString()).isEqualTo("{\"no\":0,\"yes\":1}");
		assertThat(totals.at("/1/asked").asInt()).isEqualTo(1);

		String table = founder().with("Accept-Language", "en")
			.get("/meetings/" + this.meeting + "/answers.csv")
			.is(200)
			.response()
			.getBody();
		assertThat(table).contains("Do you come to the dinner?", "p-hind,Yes,'=soup");
		assertThat(this.mongo.findById(this.delegation, Document.class, "delegations").toJson()).contains("v2:")
			.doesNotContain("soup");
	}

	@Test
	void another_answer_to_a_material_question_is_approved_once_more_and_who_may_read_answers_sees_which() {
		String work = founder()
			.post(questions(), "{\"kind\": \"text\", \"text\": {\"en\": \"What do you do?\"}, \"material\": true}")
			.is(201)
			.at("id");
		String hind = "/delegations/" + this.delegation + "/members/p-hind";
		String said = "{\"%s\": [\"no\"], \"%s\": [\"%s\"]}";

		assertThat(founder().get(questions()).is(200).body().at("/1").propertyNames()).contains("material")
			.doesNotContain("approval", "approved");
		assertThat(answer("p-hind", said.formatted(this.dinner, work, "Library")).is(200).at("status"))
			.isEqualTo("amended");
		assertThat(as("p-noura").get(hind).is(200).body().has("amendedQuestions")).isFalse();
		assertThat(founder().get(hind).is(200).body().at("/amendedQuestions/0/en").asString())
			.isEqualTo("What do you do?");
		assertThat(founder().post(hind + "/approval").is(200).body().has("amendedQuestions")).isFalse();

		answer("p-hind", said.formatted(this.dinner, work, "Library")).is(200);
		answer("p-hind", said.replace("no", "yes").formatted(this.dinner, work, "Library")).is(200);
		assertThat(founder().get(hind).at("status")).isEqualTo("approved");
		assertThat(answer("p-hind", said.formatted(this.dinner, work, "Museum")).is(200).at("status"))
			.isEqualTo("amended");
		assertThat(this.mongo.findById(this.delegation, Document.class, "delegations").toJson())
			.doesNotContain("Museum");
	}

	@Test
	void answers_leave_with_the_person() {
		answer("p-hind", "{\"%s\": [\"yes\"]}".formatted(this.dinner)).is(200);

		as("p-hind").post("/delegations/" + this.delegation + "/members/p-hind/withdrawal").is(200);
		assertThat(this.mongo.findById(this.delegation, Document.class, "delegations").toJson()).doesNotContain("v2:");
	}

	private Api.Answer answer(String person, String answers) {
		return as(person).put("/delegations/" + this.delegation + "/members/" + person + "/answers",
				"{\"answers\": " + answers + "}");
	}

	private List<String> asked(String person) {
		return as(person).get(me())
			.is(200)
			.body()
			.at("/places/0/questions")
			.valueStream()
			.map((question) -> question.path("id").asString())
			.toList();
	}

	private String me() {
		return "/meetings/" + this.meeting + "/me";
	}

	private String questions() {
		return "/meetings/" + this.meeting + "/questions";
	}

}
