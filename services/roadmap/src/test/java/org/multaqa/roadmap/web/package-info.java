/** Tests of the running service, through HTTP and Kafka. */
@NullMarked
package org.multaqa.roadmap.web;

import org.jspecify.annotations.NullMarked;
