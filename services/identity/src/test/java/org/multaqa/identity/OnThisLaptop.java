package org.multaqa.identity;

import org.multaqa.identity.laptop.Laptop;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Does what the laptop's launcher does. */
public final class OnThisLaptop implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("laptop", new Laptop());
	}

}
