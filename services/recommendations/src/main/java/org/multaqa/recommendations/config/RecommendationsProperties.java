package org.multaqa.recommendations.persistence;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param patience how long a request waits for an output that the copy here lacks, before
 * it is refused; 2 s unless set
 */
@ConfigurationProperties("multaqa.recommendations")
record RecommendationsProperties(@DefaultValue("2s") Duration patience) {

}
