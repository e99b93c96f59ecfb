package org.multaqa.launcher;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All services share one class path on a laptop, and what one of them brings along would
 * configure itself in all. So a service is compared with itself alone.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class SameBeansTest {

	/** What only the laptop has, on purpose. */
	private static final Set<String> OF_THE_LAPTOP = Set.of("laptop", "laptopChain", "laptopConfiguration",
			"laptopController", "laptopPeople", "laptopSignInController", "laptopTokenService",
			"laptopWebConfiguration", "thisComputerOnly");

	/**
	 * The first two come with libraries of tests; the third has no beans but where a
	 * property asks for them, and is no auto-configuration that could be left out; the
	 * fourth reads what {@link AheadOfTime} has written. The others come with what
	 * verifies passkeys: nobody asks for CBOR by them, and no door takes it (WebKit).
	 */
	private static final Set<String> HARMLESS = Set.of("jsonPath",
			"org.springframework.boot.http.converter.autoconfigure.GsonHttpMessageConvertersConfiguration",
			"org.springdoc.core.configuration.SpringDocSecurityConfiguration$SpringDocSecurityOAuth2Configuration",
			"org.springframework.context.annotation.internalImportAwareAotProcessor",
			"org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration$CborConfiguration",
			"spring.jackson.cbor-org.springframework.boot.jackson.autoconfigure.JacksonCborProperties", "cborFactory",
			"cborMapper", "cborMapperBuilder", "standardCborFactoryBuilderCustomizer",
			"standardCborMapperBuilderCustomizer");

	/**
	 * What has done its work when beans are written down ahead of time, and the clock,
	 * which a laptop hands over made.
	 */
	private static final Set<String> NOT_WRITTEN_DOWN = Set.of("clock", "DefaultConfiguringBeanFactoryPostProcessor",
			"data-mongo.repository-aot-processor#0", "gatewayMvcRuntimeHintsProcessor",
			"gatewayProxyBeanDefinitionPostProcessor", "integrationConfigurationBeanFactoryPostProcessor",
			"org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory",
			"org.springframework.context.annotation.internalAutowiredAnnotationProcessor",
			"org.springframework.context.annotation.internalCommonAnnotationProcessor",
			"org.springframework.context.annotation.internalConfigurationAnnotationProcessor",
			"org.springframework.integration.config.IntegrationComponentScanRegistrar");

	private static final ExecutorService PROCESSES = Executors.newFixedThreadPool(2);

	private static final Map<String, ServiceAlone> ALONE = new HashMap<>();

	private static final Map<String, Future<Set<String>>> BEANS_ALONE = new HashMap<>();

	@BeforeAll
	static void startEachAlone() {
		var jars = PackagedServices.ofThisBuild();
		for (String service : Ports.SERVICES) {
			var alone = new ServiceAlone(service, jars.of(service));
			ALONE.put(service, alone);
			BEANS_ALONE.put(service, PROCESSES.submit(alone::beans));
		}
	}

	static Stream<String> services() {
		return Ports.SERVICES.stream();
	}

	@ParameterizedTest
	@MethodSource("services")
	void a_service_has_the_same_beans_among_the_others_as_alone(String service) throws Exception {
		var alone = BEANS_ALONE.get(service).get();

		var among = BeanNames.of(() -> LaptopService.application(service, new DomainClock()).run());

		assertThat(without(alone, among)).as("only among the others").isEmpty();
		assertThat(without(among, alone)).as("only alone").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("services")
	void a_service_has_the_same_libraries_among_the_others_as_alone(String service) {
		assertThat(ALONE.get(service).missingHere()).isEmpty();
	}

	@AfterAll
	static void stop() {
		PROCESSES.shutdownNow();
	}

	private static Set<String> without(Set<String> some, Set<String> all) {
		var others = new TreeSet<>(all);
		others.removeAll(some);
		others.removeAll(OF_THE_LAPTOP);
		others.removeAll(HARMLESS);
		others.removeAll(NOT_WRITTEN_DOWN);
		return others;
	}

}
