namespace Redis.Functional;

/// <summary>What the failure of the last dial means for calls that find no connection.</summary>
internal static class DialFailure
{
    /// <summary>
    /// True if the server rejects the configuration. The settings of a client do not change, so such a call fails with this fault, which is not
    /// transient, and a program that retries without limit ends. Credentials and certificates may be renewed meanwhile.
    /// </summary>
    internal static bool IsLasting(RedisError? failure) => failure is RedisError.Connection { Fault: ConnectionFault.ConfigurationRejected };

    /// <summary>The error of a call that does not wait for a connection.</summary>
    internal static RedisError.Connection Disconnected(string message, RedisError? failure) =>
        new(IsLasting(failure) ? ConnectionFault.ConfigurationRejected : ConnectionFault.Disconnected, message, Delivery.NotSent);

    /// <summary>The error of a call to which a dial has left no connection.</summary>
    internal static RedisError Away(RedisError failure) =>
        Disconnected($"Not connected: {ErrorText.Of(failure)}", failure) with { Context = failure.Context };

    /// <summary>The error of all calls from the moment on when no other dial follows.</summary>
    internal static RedisError GaveUp(string node, RedisError? failure)
    {
        try
        {
            var why = failure is null ? "" : $" Last failure: {ErrorText.Of(failure)}";
            return new RedisError.Connection(
                ConnectionFault.GaveUp, $"The client gave up connecting to {node}, as ReconnectPolicy.MaxAttempts says. Call Reconnect to connect again.{why}", Delivery.NotSent).AtNode(node);
        }
        catch (Exception)
        {
            return FallbackErrors.ClosedNotSent;
        }
    }

    /// <summary>The error of a call that has waited for a connection as long as it may.</summary>
    internal static RedisError TimedOut(string operation, TimeSpan limit, RedisError? failure) =>
        IsLasting(failure)
            ? Disconnected($"Not connected: {ErrorText.Of(failure!)}", failure)
            : new RedisError.Timeout(operation, limit, Delivery.NotSent) { Advice = failure is null ? null : $"Last failure: {ErrorText.Of(failure)}" };
}
