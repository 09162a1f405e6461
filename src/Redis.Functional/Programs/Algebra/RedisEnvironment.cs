using System.Security.Cryptography;

namespace Redis.Functional.Protocol;

/// <summary>What programs need from the client that runs them. Since 0.1.</summary>
public sealed class RedisEnvironment
{
    /// <summary>The codecs used where a call names none. Default: <see cref="CodecSet.Default"/>.</summary>
    public CodecSet Codecs { get; init => field = value ?? CodecSet.Default; } = CodecSet.Default;

    /// <summary>The clock for delays and time limits. Default: <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider Time { get; init => field = value ?? TimeProvider.System; } = TimeProvider.System;

    /// <summary>Numbers from 0 up to 1, for jitter. Called from many threads at once. Default: the process's shared generator.</summary>
    public Func<double> Random { get; init => field = value ?? RedisConfig.SharedRandom; } = RedisConfig.SharedRandom;

    /// <summary>
    /// Numbers for lock tokens: 128 random bits each. Separate from <see cref="Random"/>, which tests may fix: two holders with the same token
    /// would release one another's lock.
    /// </summary>
    internal Func<string> LockNumbers { get; init; } = static () => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
