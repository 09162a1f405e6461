namespace Redis.Functional.Extensions;

/// <summary>The delays before the attempts to reconnect, as configuration binds them.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ReconnectSettings
{
    /// <summary>The delay before the first attempt.</summary>
    public TimeSpan? InitialDelay { get; set; }

    /// <summary>The factor between a delay and the next.</summary>
    public double? Factor { get; set; }

    /// <summary>The longest delay.</summary>
    public TimeSpan? MaxDelay { get; set; }

    /// <summary>The part of each delay that is subtracted at most, at random: 0 is nothing, 1 the whole delay.</summary>
    public double? Jitter { get; set; }

    /// <summary>The number of attempts to reconnect after which the client is closed.</summary>
    public int? MaxAttempts { get; set; }

    internal ReconnectPolicy ToPolicy(ReconnectPolicy basis) => basis with
    {
        InitialDelay = InitialDelay ?? basis.InitialDelay,
        Factor = Factor ?? basis.Factor,
        MaxDelay = MaxDelay ?? basis.MaxDelay,
        Jitter = Jitter ?? basis.Jitter,
        MaxAttempts = MaxAttempts ?? basis.MaxAttempts,
    };
}
