package org.multaqa.kit.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service deals with requests that say what their sender has seen.
 *
 * @param patience how long such a request waits for it; 3 seconds by default, less than
 * any caller of ours waits for an answer
 */
@ConfigurationProperties("multaqa.seen")
public record SeenProperties(@DefaultValue("3s") Duration patience) {

}
