namespace Redis.Functional.PropertyTests.Framework;

/// <summary>A property is false; the message holds the shrunk counter-example and how to replay it.</summary>
public sealed class PropertyFailedException(string message, Exception? cause) : Exception(message, cause);
