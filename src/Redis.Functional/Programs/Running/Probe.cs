namespace Redis.Functional;

/// <summary>The observation of one call, from its begin to its end.</summary>
internal abstract class Probe
{
    /// <summary>The call has ended, with this error or with a value. Once, on any thread; throws nothing.</summary>
    internal abstract void End(RedisError? error);
}
