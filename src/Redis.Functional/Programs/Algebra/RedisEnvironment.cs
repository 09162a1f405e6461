using System.Security.Cryptography;

namespace Redis.Functional.Protocol;

/// <summary>What programs need of the client that runs them. Since 0.1.</summary>
/// <param name="Codecs">The codecs used where a call names none.</param>
/// <param name="Time">The clock for delays and time limits.</param>
/// <param name="Random">Numbers from 0 up to 1 for jitter; called from many threads.</param>
public sealed record RedisEnvironment(CodecSet Codecs, TimeProvider Time, Func<double> Random)
{
    /// <summary>
    /// Numbers for lock tokens: 128 random bits each. Separate from <see cref="Random"/>, which tests may fix: two holders with the same token
    /// would release one another's lock.
    /// </summary>
    internal Func<string> LockNumbers { get; init; } = static () => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
