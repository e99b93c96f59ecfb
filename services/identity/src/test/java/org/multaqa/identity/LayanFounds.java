package org.multaqa.identity;

import java.util.Map;

import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** An installation that has a founder, Layan, when its tests begin. */
public final class LayanFounds implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final NewAccount LAYAN = new NewAccount(new PersonId("layan-fihris"),
			new LocalizedText(Map.of("ar", "ليان الفهرس", "en", "Layan Al-Fihris")), "layan.fihris@example.org", "ar");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ApplicationListener<ApplicationStartedEvent> begin = (started) -> found(started.getApplicationContext());
		context.addApplicationListener(begin);
	}

	private static void found(ConfigurableApplicationContext context) {
		var person = context.getBean(AccountOpeningService.class)
			.openAsked(RequestContext.by(Actor.service("test")), LAYAN)
			.account()
			.state()
			.person();
		context.getBean(FounderService.class).appointUnasked(person);
	}

}
