namespace Redis.Functional;

/// <summary>What of the configuration a session needs, in its own units: milliseconds, commands, bytes.</summary>
internal sealed record SessionLimits
{
    internal SessionLimits(RedisConfig config)
    {
        CallLimit = new(config);
        ReadTimeout = Clock.Limit(config.ReadTimeout);
        AnswerWithin = Math.Min(1_000, ReadTimeout / 2);
        AskAfter = ReadTimeout == Clock.Never ? Clock.Never : ReadTimeout - AnswerWithin;
        KeepAlive = Clock.Limit(config.KeepAliveInterval);
        MaxCommands = config.MaxInFlightCommands;
        MaxBytes = config.MaxInFlightBytes;
        WriteBufferSize = config.WriteBufferSize;
        SealsWrites = config.ReplyIntegrity == ReplyIntegrity.EachWrite;
        SendsAlone = config.WritePolicy == WritePolicy.Latency;
        ConnectionEnded = config.ConnectionEnded;
    }

    internal CallLimit CallLimit { get; }

    internal long ReadTimeout { get; }

    /// <summary>After how much silence the server is asked on another connection.</summary>
    internal long AskAfter { get; }

    /// <summary>How long it has to answer there.</summary>
    internal long AnswerWithin { get; }

    internal long KeepAlive { get; }

    internal long MaxCommands { get; }

    internal long MaxBytes { get; }

    internal int WriteBufferSize { get; }

    internal bool SendsAlone { get; }

    /// <summary>Each write ends with a nonce, and its values wait for it.</summary>
    internal bool SealsWrites { get; }

    internal Action<RedisError>? ConnectionEnded { get; }
}
