using System.Security.Cryptography;

namespace Redis.Functional.Protocol;

/// <summary>What programs need from the client that runs them.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisEnvironment
{
    /// <summary>The codecs used where a call names none.</summary>
    /// <remarks>Default: <see cref="CodecSet.Default"/>.</remarks>
    public CodecSet Codecs { get; init => field = value ?? CodecSet.Default; } = CodecSet.Default;

    /// <summary>The clock for delays and time limits.</summary>
    /// <remarks>Default: <see cref="TimeProvider.System"/>.</remarks>
    public TimeProvider Time { get; init => field = value ?? TimeProvider.System; } = TimeProvider.System;

    /// <summary>The source of random numbers from 0 to 1 (exclusive) for jitter.</summary>
    /// <remarks>It is called from several threads. Default: the shared generator of the process.</remarks>
    public Func<double> Random { get; init => field = value ?? RedisConfig.SharedRandom; } = RedisConfig.SharedRandom;

    /// <summary>What observes the calls; null: nothing does.</summary>
    internal Instrument? Instrument { get; init; }

    /// <summary>Receives what happens to the client; null: no function does.</summary>
    internal ClientEvents? Events { get; init; }

    /// <summary>
    /// Numbers for lock tokens: 128 random bits each. Separate from <see cref="Random"/>, which tests may fix: two holders with the same token
    /// would release one another's lock.
    /// </summary>
    internal Func<string> LockNumbers { get; init; } = static () => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
