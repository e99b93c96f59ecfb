package org.multaqa.roadmap.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param patience how long a request waits for an agreement that the copy here lacks,
 * before it is refused; 2 s unless set
 */
@ConfigurationProperties("multaqa.roadmap")
record RoadmapProperties(@DefaultValue("2s") Duration patience) {

}
