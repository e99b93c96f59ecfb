/**
 * What every service is built with; knows no business word. A newcomer reads
 * {@code application}, {@code domain} and {@code store} first.
 *
 * <pre>
 * application  how something is asked (by whom, of which version, under which key), and what has a version
 * domain       what an aggregate answers
 * store        aggregates with their outbox, replicas of what others tell, lists by index
 * events       outbox to Kafka, Kafka to listeners, dead letters and parked subjects
 * web          problems, versions, repeated commands, languages, the operators' API
 * front        what stands before everything: names, ports, proxies, how large a request may be
 * audit        who came in, who was refused, who used a special right, in lines that show a change
 * limits       how much somebody may ask for
 * security     a bearer token becomes an actor
 * clients      calling another service over HTTP
 * openapi      how a service describes its HTTP interface
 * background   what goes on beside the requests
 * text         words as people take them for the same
 * config       puts all of it together for a Spring Boot service
 * </pre>
 */
@NullMarked
package org.multaqa.kit;

import org.jspecify.annotations.NullMarked;
