package org.multaqa.portal.running;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.multaqa.portal.projections.ReadModels;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Puts the rest of the platform around the portal under test. */
public final class Around implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The rest of the platform. */
	public static final Elsewhere ELSEWHERE = new Elsewhere();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of(Stream.of("IDENTITY", "REGISTRATION", "SESSIONS", "RECOMMENDATIONS", "ROADMAP", "NOTIFICATIONS")
				.flatMap((service) -> Stream.of(service + "_URL=" + ELSEWHERE.address(),
						service + "_MANAGEMENT_URL=" + ELSEWHERE.address())))
			.and("OIDC_ISSUER=" + ELSEWHERE.address())
			.applyTo(context);
	}

	/** The meeting, at a quarter past eleven of its second day. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Played {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2025-12-08T08:15:00Z"), ZoneOffset.UTC);
		}

		@Bean
		Doha doha(ReadModels models) {
			var doha = new Doha(models);
			doha.happens();
			return doha;
		}

	}

}
