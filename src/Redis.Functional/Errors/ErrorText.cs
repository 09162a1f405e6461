using System.Globalization;

namespace Redis.Functional;

/// <summary>The parts from which error messages are put together. Every message is made of sentences.</summary>
internal static class ErrorText
{
    /// <summary>The text with a period, unless it ends a sentence already.</summary>
    internal static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' ? text : $"{text}.";

    /// <summary>The message of an error within another message. The texts of servers may lack the period.</summary>
    internal static string Of(RedisError error) => Sentence(error.Message);

    /// <summary>Type and message of an exception.</summary>
    internal static string Of(Exception? exception) => Sentence($"{exception?.GetType().Name}: {exception?.Message}");

    /// <summary>A time in milliseconds.</summary>
    internal static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.###} ms");

    /// <summary>What to look at when a server does not respond.</summary>
    internal static string Unreachable(bool usesTls) => usesTls
        ? "Check that the host is up, that no firewall blocks the port and that the port uses TLS."
        : "Check that the host is up and that no firewall blocks the port.";
}
