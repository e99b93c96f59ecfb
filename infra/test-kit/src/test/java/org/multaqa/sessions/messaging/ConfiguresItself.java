package org.multaqa.sessions.messaging;

import org.springframework.context.annotation.Configuration;

/** Broken on purpose: a listener that puts itself into the service. */
@Configuration(proxyBeanMethods = false)
public class ConfiguresItself {

}
