package org.multaqa.kit.config;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.audit.SecurityLogs;
import org.multaqa.kit.clients.CallProperties;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.events.DeadLetters;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.ParkedProperties;
import org.multaqa.kit.events.ParkedRetry;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.events.PlainHeaders;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.StreamSender;
import org.multaqa.kit.events.Topics;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.front.FrontProperties;
import org.multaqa.kit.limits.LimitProperties;
import org.multaqa.kit.openapi.ApiDescription;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.model.ModelJson;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.support.KafkaHeaderMapper;

/**
 * The technical defaults of every service. It comes before Boot's own for the web, which
 * leave out what is there: messages, languages and the check of tokens are ours.
 */
@AutoConfiguration(before = { WebMvcAutoConfiguration.class, MessageSourceAutoConfiguration.class,
		OAuth2ResourceServerAutoConfiguration.class })
@EnableConfigurationProperties({ KitProperties.class, SeenProperties.class, FrontProperties.class,
		LimitProperties.class, CallProperties.class, ParkedProperties.class })
@Import({ WebKit.class, TokenKit.class, KafkaKit.class, ApiDescription.class })
public final class ServiceKit {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
	}

	@Bean
	JsonMapperBuilderCustomizer modelJson() {
		return ModelJson::configure;
	}

	@Bean
	Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
		return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
	}

	/**
	 * The security log, in real time, whatever the clock of the meeting says.
	 * @param folder {@code multaqa.security-log}: where its files are, or nothing for
	 * lines among those of the service's log
	 */
	@Bean
	SecurityLog securityLog(@Value("${spring.application.name}") String service,
			@Value("${multaqa.security-log}") String folder, ObjectProvider<Tracer> tracers) {
		var tracer = tracers.getIfAvailable(() -> Tracer.NOOP);
		Supplier<@Nullable String> trace = () -> Optional.ofNullable(tracer.currentSpan())
			.map((span) -> span.context().traceId())
			.orElse(null);
		return folder.isBlank() ? SecurityLogs.amongOthers(service, trace)
				: SecurityLogs.inFolder(service, Path.of(folder), trace);
	}

	@Bean
	ServiceGuards serviceGuards(CircuitBreakerRegistry breakers, CallProperties calls) {
		return new ServiceGuards(breakers, calls);
	}

	@Bean
	EventFactory eventFactory(Clock clock, Traces traces) {
		return new EventFactory(clock, traces);
	}

	@Bean
	Relay relay(StreamBridge bridge) {
		return new Relay(new StreamSender(bridge));
	}

	@Bean
	EventReader eventReader(MeterRegistry meters) {
		return new EventReader(meters);
	}

	@Bean
	DeadLetters deadLetters(StreamBridge bridge, @Value("${spring.application.name}") String service) {
		return new DeadLetters(bridge, service);
	}

	@Bean
	ParkedSubjects parkedSubjects(MongoOperations mongo, Clock clock, DeadLetters deadLetters, ParkedProperties most) {
		return new ParkedSubjects(mongo, clock, InstantSource.system(), deadLetters, most);
	}

	@Bean
	ParkedRetry parkedRetry(ParkedSubjects parked, EventProcessor processor) {
		return new ParkedRetry(parked, processor);
	}

	/** A service whose answers rest on facts of others declares what it keeps of them. */
	@Bean
	@ConditionalOnMissingBean
	ReplicaRegistry replicaRegistry() {
		return new ReplicaRegistry(Map.of());
	}

	@Bean
	EventProcessor processor(EventReader reader, ParkedSubjects parked, Traces traces, ReplicaRegistry replicas) {
		return new EventProcessor(reader, parked, traces, replicas);
	}

	@Bean
	KafkaHeaderMapper plainHeaders() {
		return new PlainHeaders();
	}

	@Bean
	SmartLifecycle topics(KitProperties kit) {
		return new TopicsFirst(() -> Topics.provision(kit.connection(), kit.replication()));
	}

}
