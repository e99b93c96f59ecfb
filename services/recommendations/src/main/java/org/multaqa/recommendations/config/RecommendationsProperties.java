package org.multaqa.recommendations.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param patience how long a request waits for an output that has not arrived here yet,
 * before it is refused; 2 s unless set
 * @param mostDrafts how many drafts an office may have in a meeting at a time; 200 unless
 * set
 */
@ConfigurationProperties("multaqa.recommendations")
record RecommendationsProperties(@DefaultValue("2s") Duration patience, @DefaultValue("200") int mostDrafts) {

}
