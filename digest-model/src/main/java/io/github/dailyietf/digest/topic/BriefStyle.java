package io.github.dailyietf.digest.topic;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** Like {@link ValueStyle}, for a value that is too long to be printed whole. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    depluralize = true,
    delegateToString = "io.github.dailyietf.digest.topic.Brief.of",
    depluralizeDictionary = {"match:matches"},
    allowedClasspathAnnotations = {Override.class})
@interface BriefStyle {}
