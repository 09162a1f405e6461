namespace Redis.Functional;

/// <summary>What routers, interpreters and tests ask of a command whatever its reply.</summary>
internal interface IRequest
{
    CommandSpec Spec { get; }

    int ArgumentCount { get; }

    RedisValue Argument(int index);

    /// <summary>The exact size in bytes, or <see cref="RequestLength.Invalid"/> when it must not be sent.</summary>
    long EncodedLength();

    /// <summary>Writes the request; the destination has its exact size.</summary>
    int Encode(Span<byte> destination);

    /// <summary>Why it must not be sent; null when it may.</summary>
    RedisError? Fault();
}

/// <summary>Sizes of requests.</summary>
internal static class RequestLength
{
    internal const long Invalid = -1;
}
