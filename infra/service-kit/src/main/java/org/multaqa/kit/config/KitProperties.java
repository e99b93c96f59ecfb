package org.multaqa.kit.config;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the kit must know.
 *
 * @param brokers addresses of the Kafka cluster, separated by commas
 * @param replication copies of each partition: 1 on a laptop, 3 on a cluster
 * @param client settings with which any client signs in there, by Kafka's names
 */
@ConfigurationProperties("multaqa.kafka")
public record KitProperties(@DefaultValue("localhost:9092") String brokers, @DefaultValue("1") short replication,
		@DefaultValue Map<String, String> client) {

	public KitProperties {
		client = Map.copyOf(client);
	}

	/**
	 * How Kafka is reached by whoever does not use the bindings.
	 * @return settings of any client
	 */
	public Map<String, Object> connection() {
		var settings = new HashMap<String, Object>(this.client);
		settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, this.brokers);
		return Map.copyOf(settings);
	}

	/** Without the settings, among which is a password. */
	@Override
	public String toString() {
		return "KitProperties[brokers=" + this.brokers + ", replication=" + this.replication + "]";
	}

}
