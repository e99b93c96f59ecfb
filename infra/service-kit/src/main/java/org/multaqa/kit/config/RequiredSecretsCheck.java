package org.multaqa.kit.config;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.RequiredSecrets;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Stops the start of a service that lacks secrets, before anything is made of those that
 * it has.
 */
final class RequiredSecretsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

	/** Set while only the classes of a service are written. */
	private static final String AOT_PROCESSING = "spring.aot.processing";

	private @Nullable Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (this.environment != null && !Boolean.getBoolean(AOT_PROCESSING)) {
			var names = Binder.get(this.environment)
				.bind("multaqa.required-secrets", Bindable.listOf(String.class))
				.orElse(List.of());
			RequiredSecrets.check(names, this.environment);
		}
	}

}
