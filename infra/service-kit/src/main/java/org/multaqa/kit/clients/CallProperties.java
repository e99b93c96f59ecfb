package org.multaqa.kit.clients;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many calls of one caller wait for a service at once. Who has more waits for a
 * place, and is told to come again where none becomes free: so what one asks a slow
 * service for takes nothing from the others.
 *
 * @param ofPerson of a person, and of a service in its own name
 * @param ofAddress of all who have not signed in at one network address, behind which a
 * whole venue may sit
 * @param patience how long to wait for a place, for instance {@code 5s}
 */
@ConfigurationProperties("multaqa.calls")
public record CallProperties(@DefaultValue("16") int ofPerson, @DefaultValue("256") int ofAddress,
		@DefaultValue("5s") Duration patience) {

}
