package org.multaqa.notifications.stories.persistence;

import org.multaqa.kit.store.MongoCopies;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.stories.application.Stories;
import org.multaqa.notifications.stories.application.Storyteller;
import org.multaqa.notifications.stories.domain.MeetingStory;
import org.multaqa.notifications.stories.domain.OfficeStory;
import org.multaqa.notifications.stories.domain.OutputStory;
import org.multaqa.notifications.stories.domain.RecommendationStory;
import org.multaqa.notifications.stories.domain.RoadmapStory;
import org.multaqa.notifications.stories.domain.SeatStory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the copies in MongoDB. */
@Configuration(proxyBeanMethods = false)
class StoriesStore {

	@Bean
	Stories stories(MongoOperations mongo) {
		return new Stories(new MongoCopies<>(mongo, "meetings", MeetingStory.class),
				new MongoCopies<>(mongo, "offices", OfficeStory.class),
				new MongoCopies<>(mongo, "seats", SeatStory.class),
				new MongoCopies<>(mongo, "outputs", OutputStory.class),
				new MongoCopies<>(mongo, "recommendations", RecommendationStory.class),
				new MongoCopies<>(mongo, "roadmaps", RoadmapStory.class));
	}

	@Bean
	Storyteller storyteller(Stories stories, Notices notices) {
		return new Storyteller(stories, notices);
	}

}
