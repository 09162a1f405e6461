namespace Redis.Functional;

/// <summary>Where the calls of a client go now. Each call reads it; it changes when connections are made anew after they were closed.</summary>
internal sealed class CallPath(IRedisClient present)
{
    private IRedisClient _present = present;

    internal IRedisClient Present
    {
        get => Volatile.Read(ref _present);
        set => Volatile.Write(ref _present, value);
    }
}
