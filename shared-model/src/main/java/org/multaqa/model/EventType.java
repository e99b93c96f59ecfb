package org.multaqa.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name of an event: CloudEvents {@code type}. It ends in the version of its
 * contract and is for ever.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

	/**
	 * The wire name.
	 * @return for instance {@code org.multaqa.recommendation.submitted.v1}
	 */
	String value();

}
