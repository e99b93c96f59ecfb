package org.multaqa.identity.laptop.config;

import org.multaqa.identity.laptop.Laptop;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Stops the start where a property asks for the laptop's shortcut: it would be a way in
 * without a proof, and somebody believes that it is open.
 */
final class LaptopPropertyCheck implements BeanFactoryPostProcessor, EnvironmentAware {

	static final String PROPERTY = "multaqa.identity.laptop";

	private boolean asked;

	@Override
	public void setEnvironment(Environment environment) {
		this.asked = Binder.get(environment).bind(PROPERTY, Boolean.class).orElse(false);
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (this.asked && beans.getBeanNamesForType(Laptop.class, false, false).length == 0) {
			throw new LaptopPropertyRefused();
		}
	}

	/** The shortcut was asked for in a place where it cannot be. */
	static final class LaptopPropertyRefused extends IllegalStateException {

		private static final long serialVersionUID = 1;

		LaptopPropertyRefused() {
			super("The property " + PROPERTY + " asks to let people in without a mail. That works only in the "
					+ "laptop launcher (./multaqa up), which does not need the property. Remove it.");
		}

	}

}
