package org.multaqa.roadmap.web;

import org.multaqa.roadmap.application.TestPasskey;
import org.multaqa.testkit.StubIdentity;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells the service where identity is, and on which pages people approve. */
final class Elsewhere implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final StubIdentity IDENTITY = new StubIdentity("roadmap");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("IDENTITY_URL=" + IDENTITY.url(), "PORTAL_URL=" + TestPasskey.ORIGIN,
					"resilience4j.circuitbreaker.configs.service-call.wait-duration-in-open-state=200ms",
					"resilience4j.retry.configs.service-call.wait-duration=10ms")
			.applyTo(context);
	}

}
