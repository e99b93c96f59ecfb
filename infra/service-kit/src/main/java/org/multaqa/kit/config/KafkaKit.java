package org.multaqa.kit.config;

import java.util.function.BiFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What a listener does when its service throws, which it only does when the store is
 * away: it tries the same record again, for ever, with growing pauses. It never skips
 * one.
 */
@Configuration(proxyBeanMethods = false)
class KafkaKit {

	private static final long FIRST_PAUSE = 200;

	private static final long LONGEST_PAUSE = 10_000;

	@Bean
	ListenerContainerWithDlqAndRetryCustomizer patientListeners() {
		return new ListenerContainerWithDlqAndRetryCustomizer() {

			@Override
			public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group,
					@Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetters,
					@Nullable BackOff backOff) {
				var pauses = new ExponentialBackOff(FIRST_PAUSE, 2);
				pauses.setMaxInterval(LONGEST_PAUSE);
				container.setCommonErrorHandler(new DefaultErrorHandler(pauses));
			}

			@Override
			public boolean retryAndDlqInBinding(String destination, String group) {
				return false;
			}
		};
	}

}
