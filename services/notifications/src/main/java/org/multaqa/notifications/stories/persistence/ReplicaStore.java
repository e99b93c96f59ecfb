package org.multaqa.notifications.stories.persistence;

import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.stories.application.NotificationProjector;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.MeetingReplica;
import org.multaqa.notifications.stories.domain.OfficeReplica;
import org.multaqa.notifications.stories.domain.OutputReplica;
import org.multaqa.notifications.stories.domain.RecommendationReplica;
import org.multaqa.notifications.stories.domain.RoadmapReplica;
import org.multaqa.notifications.stories.domain.SeatReplica;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the copies in MongoDB. */
@Configuration(proxyBeanMethods = false)
class ReplicaStore {

	@Bean
	NotificationReplicas stories(MongoOperations mongo) {
		return new NotificationReplicas(new MongoReplicas<>(mongo, "meetings", MeetingReplica.class),
				new MongoReplicas<>(mongo, "offices", OfficeReplica.class),
				new MongoReplicas<>(mongo, "seats", SeatReplica.class),
				new MongoReplicas<>(mongo, "outputs", OutputReplica.class),
				new MongoReplicas<>(mongo, "recommendations", RecommendationReplica.class),
				new MongoReplicas<>(mongo, "roadmaps", RoadmapReplica.class));
	}

	@Bean
	NotificationProjector storyteller(NotificationReplicas stories, NoticeService notices) {
		return new NotificationProjector(stories, notices);
	}

}
