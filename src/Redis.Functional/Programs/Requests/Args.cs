namespace Redis.Functional;

/// <summary>
/// The arguments of one command while they are put together. A fault found on the way refuses the command before it is sent.
/// Handed over to the command by <see cref="ToArray"/>, after which it is not used again.
/// </summary>
internal sealed class Args
{
    private RedisValue[] _items;

    private Args(int capacity) => _items = capacity == 0 ? [] : new RedisValue[capacity];

    internal int Count { get; private set; }

    internal RedisError? Fault { get; private set; }

    internal static Args Empty(int capacity = 4) => new(capacity);

    internal static Args Key(RedisKey key, int capacity = 4) => new Args(capacity).Add(key.AsValue());

    internal static Args Keys(ReadOnlySpan<RedisKey> keys) => new Args(keys.Length).AddKeys(keys);

    internal Args Add(RedisValue argument)
    {
        if (Count == _items.Length) System.Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = argument;
        return this;
    }

    internal Args Add(RedisKey key) => Add(key.AsValue());

    internal Args AddWhen(bool condition, RedisValue argument) => condition ? Add(argument) : this;

    /// <summary>A word, or nothing when there is none.</summary>
    internal Args AddWord(string? word) => word is null ? this : Add((RedisValue)word);

    /// <summary>A word and what belongs to it, or nothing when that is not given.</summary>
    internal Args AddOption(string word, RedisValue? argument) => argument is { } given ? Add((RedisValue)word).Add(given) : this;

    internal Args AddText(string word, string? text) => text is null ? this : Add((RedisValue)word).Add((RedisValue)text);

    internal Args AddNumber(string word, long? number) => number is { } given ? Add((RedisValue)word).Add((RedisValue)given) : this;

    /// <summary>A number that has a lower bound.</summary>
    internal Args AddAtLeast(long least, long number, string what) =>
        number >= least ? Add((RedisValue)number) : Refuse($"{what} must be at least {least}, not {number}.");

    /// <summary>What an option stands for on the wire.</summary>
    internal Args With<O>(O option)
        where O : IArguments
    {
        option.AddTo(this);
        return this;
    }

    internal Args AddKeys(ReadOnlySpan<RedisKey> keys)
    {
        if (keys.Length > _items.Length - Count) System.Array.Resize(ref _items, Count + keys.Length);
        var items = _items.AsSpan(Count, keys.Length);
        for (var i = 0; i < items.Length; i++) items[i] = keys[i].AsValue();
        Count += items.Length;
        return keys.IsEmpty ? Refuse("at least one key is required.") : this;
    }

    internal Args AddValues(ReadOnlySpan<RedisValue> values)
    {
        foreach (var value in values) Add(value);
        return values.IsEmpty ? Refuse("at least one value is required.") : this;
    }

    /// <summary>Every item by a function of the library.</summary>
    internal Args AddAll<I>(ReadOnlySpan<I> items, string what, Action<Args, I> add)
    {
        foreach (var item in items) add(this, item);
        return items.IsEmpty ? Refuse($"at least one {what} is required.") : this;
    }

    /// <summary>Every item by a function. Both the sequence and the function may be the caller's, and what they throw refuses the command.</summary>
    internal Args AddAll<I>(IEnumerable<I>? items, string what, Action<Args, I> add)
    {
        var before = Count;
        return AddAny(items, add).Count > before ? this : Refuse($"at least one {what} is required.");
    }

    /// <summary>As <see cref="AddAll{I}(IEnumerable{I}, string, Action{Args, I})"/>; none is good too.</summary>
    internal Args AddAny<I>(IEnumerable<I>? items, Action<Args, I> add)
    {
        if (items is null) return this;
        var enumerated = UserCode.Call(static (items, state) => state.self.AddEach(items, state.add), items, (self: this, add));
        return enumerated.TryGetValue(out _) ? this : Refuse(enumerated.Error);
    }

    internal Args AddKeys(IEnumerable<RedisKey>? keys) =>
        keys is RedisKey[] array ? AddKeys(array.AsSpan()) : AddAll(keys, "key", static (args, key) => args.Add(key));

    internal Args AddKeys(IEnumerable<string>? keys) => AddAll(keys, "key", static (args, key) => args.Add((RedisKey)key));

    internal Args AddValues(IEnumerable<RedisValue>? values) =>
        values is RedisValue[] array ? AddValues(array.AsSpan()) : AddAll(values, "value", static (args, value) => args.Add(value));

    internal Args AddValues(IEnumerable<string>? values) => AddAll(values, "value", static (args, value) => args.Add((RedisValue)value));

    internal Args AddPairs(ReadOnlySpan<(RedisKey Key, RedisValue Value)> pairs) =>
        AddAll(pairs, "pair", static (args, pair) => args.Add(pair.Key).Add(pair.Value));

    internal Args AddPairs(ReadOnlySpan<(RedisValue Field, RedisValue Value)> pairs) =>
        AddAll(pairs, "pair", static (args, pair) => args.Add(pair.Field).Add(pair.Value));

    internal Args AddPairs(IEnumerable<(RedisKey Key, RedisValue Value)>? pairs) =>
        AddAll(pairs, "pair", static (args, pair) => args.Add(pair.Key).Add(pair.Value));

    internal Args AddPairs(IEnumerable<(RedisValue Field, RedisValue Value)>? pairs) =>
        AddAll(pairs, "pair", static (args, pair) => args.Add(pair.Field).Add(pair.Value));

    /// <summary>A word, the number of items, and the items, each written as a number of arguments.</summary>
    internal Args AddCounted<I>(string? word, I items, Func<Args, I, Args> add, int each = 1)
        where I : allows ref struct
    {
        var at = AddWord(word).Add((RedisValue)0).Count;
        add(this, items);
        _items[at - 1] = (RedisValue)((Count - at) / each);
        return this;
    }

    /// <summary>A value written by a codec, which may be the caller's.</summary>
    internal Args AddEncoded<T>(T value, IRedisCodec<T>? codec)
    {
        if (codec is null) return Refuse("the codec is null.");
        var encoded = UserCode.Call(static (codec, value) => codec.Encode(value), codec, value);
        return encoded.TryGetValue(out var bytes) ? Add(bytes) : Refuse(encoded.Error);
    }

    internal Args Refuse(string why) => Refuse(new RedisError.Client.InvalidArgument(why));

    /// <summary>The first refusal stays. Nothing was sent, whatever the error was made for.</summary>
    internal Args Refuse(RedisError why)
    {
        Fault ??= why with { Delivery = Delivery.NotSent };
        return this;
    }

    internal RedisValue[] ToArray()
    {
        if (Count < _items.Length) System.Array.Resize(ref _items, Count);
        return _items;
    }

    private int AddEach<I>(IEnumerable<I> items, Action<Args, I> add)
    {
        foreach (var item in items) add(this, item);
        return Count;
    }
}
