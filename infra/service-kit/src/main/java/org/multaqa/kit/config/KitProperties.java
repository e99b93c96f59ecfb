package org.multaqa.kit.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the kit must know.
 *
 * @param brokers addresses of the Kafka cluster, separated by commas
 * @param replication copies of each partition: 1 on a laptop, 3 on a cluster
 */
@ConfigurationProperties("multaqa.kafka")
public record KitProperties(@DefaultValue("localhost:9092") String brokers, @DefaultValue("1") short replication) {

}
