namespace Redis.Functional;

/// <summary>The arguments of one command while they are put together. A fault found on the way refuses the command before it is sent.</summary>
internal sealed class Args
{
    private readonly List<RedisValue> _items;

    private Args(int capacity) => _items = new(capacity);

    internal RedisError? Fault { get; private set; }

    internal static Args Empty(int capacity = 4) => new(capacity);

    internal static Args Key(RedisKey key) => new Args(4).Add(key.AsValue());

    internal static Args Keys(RedisKey[]? keys) => new Args(keys?.Length ?? 0).AddKeys(keys);

    internal Args Add(RedisValue argument)
    {
        _items.Add(argument);
        return this;
    }

    internal Args Add(RedisKey key) => Add(key.AsValue());

    internal Args AddWhen(bool condition, RedisValue argument) => condition ? Add(argument) : this;

    internal Args AddKeys(RedisKey[]? keys)
    {
        if (keys is null or { Length: 0 }) return Refuse("at least one key is needed");
        foreach (var key in keys) _items.Add(key.AsValue());
        return this;
    }

    internal Args AddValues(RedisValue[]? values)
    {
        if (values is null or { Length: 0 }) return Refuse("at least one value is needed");
        _items.AddRange(values);
        return this;
    }

    internal Args Refuse(string why)
    {
        Fault ??= new RedisError.Client.InvalidArgument(why);
        return this;
    }

    internal RedisValue[] ToArray() => [.. _items];
}
